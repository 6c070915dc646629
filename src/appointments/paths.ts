/** Addresses of what people come about, without the language prefix. */
export const servicePaths = {
  list: '/timer',
  service: (key: string) => `/timer/${key}`,
  times: (key: string) => `/timer/${key}/tid`,
  book: (key: string) => `/timer/${key}/bestill`,
  move: (token: string) => `/kvittering/${token}/${MOVE_PAGE}`,
}

/** The page of a receipt where its time is changed. */
export const MOVE_PAGE = 'ny-tid'

/** The page of a receipt where its time comes into a calendar. */
export const CALENDAR_PAGE = 'kalender'

/** The page of a receipt that leads to the free times of whoever one met. */
export const AGAIN_PAGE = 'igjen'
