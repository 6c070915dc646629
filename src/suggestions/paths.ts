/** Addresses, without the language prefix. */
export const suggestionPaths = {
  list: '/innspill',
  listAt: (hub: string) => `/innspill?torg=${hub}`,
  voice: '/innspill/ny',
  voiceAt: (hub: string) => `/innspill/ny?torg=${hub}`,
  suggestion: (number: number | string) => `/innspill/${number}`,
  support: (number: number | string) => `/innspill/${number}/stotte`,
}
