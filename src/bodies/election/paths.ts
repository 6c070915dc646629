/** Addresses, without the language prefix. */
export const electionPaths = {
  election: (body: string, number: number) => `/organ/${body}/valg/${number}`,
}
