/** Parameters that others hang on to links: they never change what a page shows. */
const TRACKERS = /^(utm_[a-z]+|fbclid|gclid|msclkid|mc_cid|mc_eid|_ga)$/

export interface CacheKey {
  key: string
  /** The query parameters that the page may depend on. */
  parameters: readonly string[]
  /** False when the address held more than the key does: then the page may be shown, but not kept. */
  exact: boolean
}

/** What an answer is kept under: path and query, in one order and without what trackers add. */
export function cacheKey(address: string): CacheKey {
  const question = address.indexOf('?')
  if (question === -1) return { key: address, parameters: [], exact: true }
  const plain = namesInOrder(address.slice(question + 1))
  if (plain !== null) return { key: address, parameters: [...new Set(plain)], exact: true }
  const all = [...new URLSearchParams(address.slice(question))]
  const kept = all.filter(([name]) => !TRACKERS.test(name)).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const path = address.slice(0, question)
  const query = new URLSearchParams(kept).toString()
  return {
    key: query === '' ? path : `${path}?${query}`,
    parameters: [...new Set(kept.map(([name]) => name))],
    exact: kept.length === all.length,
  }
}

const PLAIN = /^[\w-]+=[\w.*-]*(?:&[\w-]+=[\w.*-]*)*$/

/** The names of a query that is its own key already: in order, none of a tracker, nothing to decode. Null: it must be read. */
function namesInOrder(query: string): string[] | null {
  if (!PLAIN.test(query)) return null
  const names = query.split('&').map((pair) => pair.slice(0, pair.indexOf('=')))
  return names.every((name, k) => !TRACKERS.test(name) && (names[k - 1] ?? '') <= name) ? names : null
}
