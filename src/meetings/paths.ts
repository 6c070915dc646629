/** Addresses, without the language prefix. */
export const bodyMeetingPaths = {
  list: '/moter',
  feed: '/moter/atom',
  meeting: (body: string, number: number) => `/organ/${body}/moter/${number}`,
  paper: (body: string, number: number, id: number) => `/organ/${body}/moter/${number}/papir/${id}`,
  /** By its key in the chain, `lsu-tofte/1/2`; null for another. */
  ofItem(key: string): string | null {
    const [, body, meeting, item] = /^([a-z0-9-]+)\/(\d+)\/(\d+)$/.exec(key) ?? []
    return body === undefined ? null : `/organ/${body}/moter/${meeting}#sak-${item}`
  },
}
