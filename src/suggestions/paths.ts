/** Addresses, without the language prefix. */
export const suggestionPaths = {
  list: '/innspill',
  listAt: (hub: string) => `/innspill?torg=${hub}`,
  listFrom: (place: string) => `/innspill?sted=${place}`,
  /** What nobody has ended, of a hub or of all. */
  listOpen: (hub: string | null) => (hub === null ? '/innspill?apne=1' : `/innspill?torg=${hub}&apne=1`),
  /** Those that were merged or parted into it. */
  listBehind: (number: number | string) => `/innspill?samlet=${number}`,
  /** Questions to a body of local democracy. */
  listAsked: (body: string) => `/innspill?organ=${body}`,
  ask: (body: string) => `/innspill/ny?organ=${body}`,
  feed: '/innspill/atom',
  feedAt: (hub: string) => `/innspill/atom?torg=${hub}`,
  /** Each step of one. */
  feedOf: (number: number) => `/innspill/${number}/atom`,
  voice: '/innspill/ny',
  voiceAt: (hub: string) => `/innspill/ny?torg=${hub}`,
  voiceFrom: (hub: string, place: string) => `/innspill/ny?torg=${hub}&sted=${place}`,
  /** Where is it? */
  map: '/innspill/kart',
  /** The map as a picture, with a ring where somebody has pointed: `59.547,10.567`. */
  mapPicture: (point: string | null) => (point === null ? '/innspill/kart/bilde' : `/innspill/kart/bilde?punkt=${point}`),
  voicePointed: (hub: string, point: string) => `/innspill/ny?torg=${hub}&punkt=${point}`,
  suggestion: (number: number | string) => `/innspill/${number}`,
  support: (number: number | string) => `/innspill/${number}/stotte`,
}

/** The page of the receipt where a question is replied to. */
export const QUESTION_PAGE = 'innspill'
