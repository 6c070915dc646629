/** Addresses, without the language prefix. */
export const roomPaths = {
  rooms: (hub: string) => `/torg/${hub}/lokaler`,
  borrow: (hub: string, room: string) => `/torg/${hub}/lokaler/${room}`,
  /** Where single dates of a loan are given back. */
  dates: (token: string) => `/kvittering/${token}/${DATES_PAGE}`,
}

/** The page of a receipt with its dates. */
export const DATES_PAGE = 'lokaldager'
