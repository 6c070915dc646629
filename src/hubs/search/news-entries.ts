import { day } from '../../platform/time/index.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import type { NewsItem, Stored } from '../items/index.ts'
import { paths } from '../paths.ts'
import { entriesOf, ownIn, textIn } from './entry.ts'

/** News of one hub, or of the municipality when `hub` is null. */
export function newsEntries(hub: string | null, news: readonly Stored<NewsItem>[]): SearchEntry[] {
  return news.flatMap(({ item, layer }) => {
    const ref = `${hub ?? 'municipality'}/${item.key}`
    const validFrom = day(item.publishedAt.slice(0, 10))
    const thing = { kind: 'news', ref, path: paths.newsItem(hub, item.key), hub, layer, validFrom, weight: 0.6 }
    return entriesOf(thing, item.title, (lang) => ({ summary: ownIn(lang, item.body), body: textIn(lang, item.body) }))
  })
}
