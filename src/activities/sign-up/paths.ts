/** Addresses of sign-ups, without the language prefix. */
export const signUpPaths = {
  /** For all dates of an activity. */
  series: (key: string) => `/aktiviteter/${key}/pamelding`,
  date: (key: string, occurrence: string) => `/aktiviteter/${key}/pamelding/${occurrence}`,
  offer: (token: string) => `/kvittering/${token}/${OFFER_PAGE}`,
}

/** The page of a receipt where an offered place is answered. */
export const OFFER_PAGE = 'plass'

/** The page of a receipt where its dates come into a calendar. */
export const CALENDAR_PAGE = 'kalender'
