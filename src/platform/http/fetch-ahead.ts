/** Where it stands what a browser may fetch ahead of a press. */
export const SPECULATION_RULES_PATH = '/assets/speculation-rules.json'

const FETCH_AHEAD = { 'speculation-rules': `"${SPECULATION_RULES_PATH}"` } as const

const NOTHING = {} as const

/**
 * What is said besides to whoever comes from a page of ours. On the first page that one opens, what is to be seen has the line
 * to itself (decision 170).
 */
export const aheadFor = (fetchSite: string | undefined): Readonly<Record<string, string>> =>
  fetchSite === 'same-origin' ? FETCH_AHEAD : NOTHING
