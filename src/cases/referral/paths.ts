/** Addresses, without the language prefix. */
export const referralPaths = {
  referral: (body: string, number: number) => `/organ/${body}/sendt/${number}`,
  /** As the chain calls it: `lsu-tofte/sendt/3`. */
  ofRef: (ref: string) => `/organ/${ref}`,
}
