/** Addresses of sign-ups, without the language prefix. */
export const signUpPaths = {
  /** For all dates of an activity. */
  series: (key: string) => `/aktiviteter/${key}/pamelding`,
  date: (key: string, occurrence: string) => `/aktiviteter/${key}/pamelding/${occurrence}`,
  /** Where a host of the hub, or of who stands behind it, ticks off those who come to a date. */
  list: (place: string, { hub, key }: { hub: string; key: string }, occurrence: string) =>
    `/arbeid/${place}torg/${hub}/aktiviteter/${key}/pameldte/${occurrence}`,
  offer: (token: string) => `/kvittering/${token}/${OFFER_PAGE}`,
}

/** The page of a receipt where an offered place is answered. */
export const OFFER_PAGE = 'plass'

/** The page of a receipt where its dates come into a calendar. */
export const CALENDAR_PAGE = 'kalender'
