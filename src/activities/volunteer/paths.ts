/** Addresses of what people are needed for, without the language prefix. */
export const volunteerPaths = {
  list: '/frivillig',
  ofHub: (hub: string) => `/frivillig?torg=${hub}`,
  need: (key: string) => `/frivillig/${key}`,
  join: (key: string) => `/frivillig/${key}/pamelding`,
  shifts: (token: string) => `/kvittering/${token}/${SHIFTS_PAGE}`,
  attest: (token: string) => `/kvittering/${token}/${ATTEST_PAGE}`,
}

/** The page of a receipt where its shifts are changed. */
export const SHIFTS_PAGE = 'vakter'

/** The page of a receipt with the printed confirmation of hours. */
export const ATTEST_PAGE = 'bekreftelse-frivillig'
