import type { Cacheable } from '../http/context.ts'
import type { CacheFigures } from '../metrics/index.ts'
import type { Instant } from '../time/index.ts'
import type { KeptPage } from './kept-page.ts'

/** What was known when a rendering began; a page is kept only if none of its topics changed since. */
export interface Mark {
  readonly change: number
}

/** Anonymous pages, each rendered once per change. Bounded by bytes; the least recently asked for goes first. */
export interface PageCache {
  find(key: string, townNow: Instant): KeptPage | undefined
  /** Taken before a rendering reads the database. */
  mark(): Mark
  keep(key: string, page: KeptPage, by: Cacheable & { mark: Mark }): void
  /** Called when topics have changed; null: it is not known which. */
  drop(topics: readonly string[] | null): void
  figures(): CacheFigures
}

interface Entry {
  page: KeptPage
  topics: readonly string[]
  freshUntil: Instant
}

export function createPageCache(maxBytes: number): PageCache {
  const entries = new Map<string, Entry>()
  const lastChange = new Map<string, number>()
  const figures: CacheFigures = { hits: 0, misses: 0, entries: 0, bytes: 0 }
  let change = 0
  let unknownChange = 0

  const remove = (key: string, entry: Entry) => {
    entries.delete(key)
    figures.bytes -= entry.page.bytes
  }
  const find = (key: string, townNow: Instant) => {
    const entry = entries.get(key)
    if (entry === undefined || townNow >= entry.freshUntil) {
      figures.misses += 1
      if (entry) remove(key, entry)
      return undefined
    }
    figures.hits += 1
    // A Map keeps the order of insertion: putting the entry last makes the first one the oldest.
    entries.delete(key)
    entries.set(key, entry)
    return entry.page
  }
  const isStale = (topics: readonly string[], mark: Mark) =>
    unknownChange > mark.change || topics.some((topic) => (lastChange.get(topic) ?? 0) > mark.change)

  return {
    find,
    mark: () => ({ change }),
    keep(key, page, { topics, freshUntil, mark }) {
      if (isStale(topics, mark) || page.bytes > maxBytes / 8) return
      const old = entries.get(key)
      if (old) remove(key, old)
      entries.set(key, { page, topics, freshUntil })
      figures.bytes += page.bytes
      for (const [oldest, entry] of entries) {
        if (figures.bytes <= maxBytes) break
        remove(oldest, entry)
      }
    },
    drop(topics) {
      change += 1
      if (topics === null) unknownChange = change
      else for (const topic of topics) lastChange.set(topic, change)
      for (const [key, entry] of entries) {
        if (topics === null || entry.topics.some((topic) => topics.includes(topic))) remove(key, entry)
      }
    },
    figures: () => ({ ...figures, entries: entries.size }),
  }
}
