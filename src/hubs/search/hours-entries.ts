import type { Layer } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import { hubScope, readClosures, readProviders, type ClosureItem, type HubItem, type ProviderItem } from '../items/index.ts'
import { paths } from '../paths.ts'
import { currentName, entriesOf, words } from './entry.ts'
import { searchTexts } from './texts.ts'

/** When a hub is open: the page with its hours, and each closure until it is over. */
export async function hoursEntries(db: Db, { hub, layer }: { hub: HubItem; layer: Layer }): Promise<SearchEntry[]> {
  return [...hoursPageEntry(hub, layer), ...(await closureEntries(db, hub))]
}

function hoursPageEntry(hub: HubItem, layer: Layer): SearchEntry[] {
  const { slug, knownFrom: validFrom } = hub
  // Above what only mentions the hours, below the hub itself.
  const thing = { kind: 'page', ref: `${slug}/hours`, path: paths.hours(slug), hub: slug, layer, validFrom, weight: 1.5 }
  const titleIn = (lang: 'nb' | 'nn' | 'en') => searchTexts(lang).hoursAt(currentName(hub))
  return entriesOf(thing, { nb: titleIn('nb'), nn: titleIn('nn'), en: titleIn('en') }, (lang) => ({
    summary: searchTexts(lang).hours,
    body: '',
  }))
}

async function closureEntries(db: Db, hub: HubItem): Promise<SearchEntry[]> {
  const closures = await readClosures(db, hubScope(hub.slug), {})
  const providers = closures.some(({ item }) => item.provider !== undefined) ? await readProviders(db, 'municipality', {}) : []
  return closures.flatMap(({ item, layer }) => {
    const provider = providers.find((one) => one.item.slug === item.provider)?.item
    const thing = {
      kind: 'closure',
      ref: `${hub.slug}/${item.key}`,
      path: paths.hub(hub.slug),
      hub: hub.slug,
      layer,
      validFrom: item.knownFrom,
      validTo: item.to,
      weight: 2,
    }
    return entriesOf(thing, item.reason, (lang) => {
      const t = searchTexts(lang)
      const who = provider === undefined ? currentName(hub) : nameOn(provider, item)
      const days = item.from === item.to ? longDate(item.from, lang) : t.days(longDate(item.from, lang), longDate(item.to, lang))
      return { summary: words([t.closed(who, days), provider && t.at(currentName(hub))]), body: '' }
    })
  })
}

/** What the provider is called on the first day it is closed. */
function nameOn({ slug, names }: ProviderItem, { from }: ClosureItem): string {
  return names.findLast((name) => name.from === undefined || name.from <= from)?.name ?? slug
}
