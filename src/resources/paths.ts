import { paths } from '../hubs/index.ts'

/** Addresses, without the language prefix. */
export const roomPaths = {
  rooms: paths.rooms,
  borrow: (hub: string, room: string) => `/torg/${hub}/lokaler/${room}`,
  /** Where single dates of a loan are given back. */
  dates: (token: string) => `/kvittering/${token}/${DATES_PAGE}`,
}

/** The page of a receipt with its dates. */
export const DATES_PAGE = 'lokaldager'
/** The page of a receipt where its dates come into a calendar. */
export const CALENDAR_PAGE = 'kalender'
