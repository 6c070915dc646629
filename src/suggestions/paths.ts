/** The page of a receipt where somebody answers what they are asked back. */
export const REPLY_PAGE = 'innspill'

/** Addresses, without the language prefix. */
export const suggestionPaths = {
  list: '/innspill',
  listAt: (hub: string) => `/innspill?torg=${hub}`,
  voice: '/innspill/ny',
  voiceAt: (hub: string) => `/innspill/ny?torg=${hub}`,
  suggestion: (number: number | string) => `/innspill/${number}`,
  support: (number: number) => `/innspill/${number}/stott`,
  similar: '/innspill/ligner',
  reply: (token: string) => `/kvittering/${token}/${REPLY_PAGE}`,
}
