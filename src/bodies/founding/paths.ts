/** Addresses, without the language prefix. */
export const foundingPaths = {
  minutes: (body: string) => `/organ/${body}/stiftelse`,
}
