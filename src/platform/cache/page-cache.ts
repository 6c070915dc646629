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
  const shelf = boundedShelf(maxBytes)
  const history = topicHistory()
  const figures = { hits: 0, misses: 0 }
  return {
    find(key, townNow) {
      const entry = shelf.take(key)
      if (entry === undefined || townNow >= entry.freshUntil) return undefined
      shelf.put(key, entry)
      figures.hits += 1
      return entry.page
    },
    mark() {
      figures.misses += 1
      return history.mark()
    },
    keep(key, page, { topics, freshUntil, mark }) {
      if (!history.changedSince(mark, topics) && page.bytes <= maxBytes / 8) shelf.put(key, { page, topics, freshUntil })
    },
    drop(topics) {
      history.note(topics)
      shelf.removeWhere((entry) => topics === null || entry.topics.some((topic) => topics.includes(topic)))
    },
    figures: () => ({ ...figures, ...shelf.figures() }),
  }
}

/** A Map keeps the order of insertion: what is taken and put back is last, so the first is the one longest unasked for. */
function boundedShelf(maxBytes: number) {
  const entries = new Map<string, Entry>()
  let bytes = 0
  const take = (key: string): Entry | undefined => {
    const entry = entries.get(key)
    if (entry !== undefined && entries.delete(key)) bytes -= entry.page.bytes
    return entry
  }
  return {
    take,
    put(key: string, entry: Entry) {
      take(key)
      entries.set(key, entry)
      bytes += entry.page.bytes
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) break
        take(oldest)
      }
    },
    removeWhere(isMeant: (entry: Entry) => boolean) {
      for (const [key, entry] of entries) if (isMeant(entry)) take(key)
    },
    figures: () => ({ entries: entries.size, bytes }),
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
