/** Addresses of receipts, without the language prefix. */
export const receiptPaths = {
  lookup: '/kvittering',
  receipt: (token: string) => `/kvittering/${token}`,
  confirmation: (token: string) => `/kvittering/${token}/bekreftelse`,
  newCode: (token: string) => `/kvittering/${token}/ny-kode`,
  address: (token: string) => `/kvittering/${token}/adresse`,
  cancellation: (token: string) => `/kvittering/${token}/avlysning`,
  /** One press: after all. */
  back: (token: string) => `/kvittering/${token}/likevel`,
  /** For programs that read mail: one POST, no page (RFC 8058); opened, it asks as the cancellation does. */
  stop: (token: string) => `/kvittering/${token}/stopp`,
  data: (token: string) => `/kvittering/${token}/opplysninger`,
  dataFile: (token: string) => `/kvittering/${token}/opplysninger/fil`,
  check: (token: string) => `/bekreft/${token}`,
}
