/** Addresses, without the language prefix. */
export const bodyMeetingPaths = {
  list: '/moter',
  feed: '/moter/atom',
  meeting: (body: string, number: number) => `/organ/${body}/moter/${number}`,
}
