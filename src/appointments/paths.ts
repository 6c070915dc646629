/** Addresses of what people come about, without the language prefix. */
export const servicePaths = {
  list: '/timer',
  service: (key: string) => `/timer/${key}`,
  times: (key: string) => `/timer/${key}/tid`,
  book: (key: string) => `/timer/${key}/bestill`,
  line: (key: string) => `/timer/${key}/venteliste`,
  offer: (token: string) => `/kvittering/${token}/${OFFER_PAGE}`,
  earlier: (token: string) => `/kvittering/${token}/tidligere`,
  move: (token: string) => `/kvittering/${token}/${MOVE_PAGE}`,
}

/** The page of a receipt where its time is changed. */
export const MOVE_PAGE = 'ny-tid'

/** The page of a receipt where its time comes into a calendar. */
export const CALENDAR_PAGE = 'kalender'

/** The page of a receipt that leads to the free times of whoever one met. */
export const AGAIN_PAGE = 'igjen'

/** The page of a receipt where one says yes or no to a time that has become free. */
export const OFFER_PAGE = 'tilbud'
