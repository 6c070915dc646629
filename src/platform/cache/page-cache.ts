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
  const history = topicHistory()
  const figures = { hits: 0, misses: 0, bytes: 0 }

  const remove = (key: string, entry: Entry) => {
    entries.delete(key)
    figures.bytes -= entry.page.bytes
  }
  const add = (key: string, entry: Entry) => {
    const old = entries.get(key)
    if (old) remove(key, old)
    entries.set(key, entry)
    figures.bytes += entry.page.bytes
    for (const [oldest, kept] of entries) {
      if (figures.bytes <= maxBytes) break
      remove(oldest, kept)
    }
  }
  return {
    find(key, townNow) {
      const entry = entries.get(key)
      const isFresh = entry !== undefined && townNow < entry.freshUntil
      figures[isFresh ? 'hits' : 'misses'] += 1
      if (entry !== undefined) entries.delete(key)
      // A Map keeps the order of insertion: putting the entry last makes the first one the oldest.
      if (isFresh) entries.set(key, entry)
      else if (entry !== undefined) figures.bytes -= entry.page.bytes
      return isFresh ? entry.page : undefined
    },
    mark: history.mark,
    keep(key, page, { topics, freshUntil, mark }) {
      if (!history.changedSince(mark, topics) && page.bytes <= maxBytes / 8) add(key, { page, topics, freshUntil })
    },
    drop(topics) {
      history.note(topics)
      for (const [key, entry] of entries) if (topics === null || entry.topics.some((topic) => topics.includes(topic))) remove(key, entry)
    },
    figures: () => ({ ...figures, entries: entries.size }),
  }
}

/** When each topic changed last, counted in changes heard. */
function topicHistory() {
  const last = new Map<string, number>()
  let change = 0
  let unknown = 0
  return {
    mark: (): Mark => ({ change }),
    note(topics: readonly string[] | null) {
      change += 1
      if (topics === null) unknown = change
      else for (const topic of topics) last.set(topic, change)
    },
    changedSince: (mark: Mark, topics: readonly string[]) =>
      unknown > mark.change || topics.some((topic) => (last.get(topic) ?? 0) > mark.change),
  }
}
