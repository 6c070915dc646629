import type { Db } from '../../platform/database/index.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import { readProviders, type ProviderItem, type Stored } from '../items/index.ts'
import { paths } from '../paths.ts'
import { entriesOf, later, nameInAll, ownIn, sooner, words } from './entry.ts'
import { searchTexts } from './texts.ts'

/** Providers, each name in its time and found by all its names, and what they offer wherever they are met. */
export async function providerEntries(db: Db): Promise<SearchEntry[]> {
  return (await readProviders(db, 'municipality', {})).flatMap((provider) => [...nameEntries(provider), ...offerEntries(provider)])
}

function nameEntries({ item, layer }: Stored<ProviderItem>): SearchEntry[] {
  const all = item.names.map(({ name }) => name)
  return item.names.flatMap((name, index) => {
    const ref = index === 0 ? item.slug : `${item.slug}.${index}`
    const validFrom = later(item.knownFrom, name.from)
    const thing = {
      kind: 'provider',
      ref,
      path: paths.provider(item.slug),
      hub: null,
      layer,
      validFrom,
      validTo: sooner(name.to, item.to),
      weight: 4,
    }
    const former = all.slice(0, index)
    return entriesOf(thing, nameInAll(name.name), (lang) => ({
      summary: words([former.length === 0 ? undefined : searchTexts(lang).formerly(former.join(', ')), ownIn(lang, item.description)]),
      body: words([...all, ...item.formerSlugs, item.frontDesk ? searchTexts(lang).deskWords : undefined]),
    }))
  })
}

function offerEntries({ item, layer }: Stored<ProviderItem>): SearchEntry[] {
  return item.offers.flatMap((offer) => {
    const ref = `${item.slug}/${offer.key}`
    const thing = {
      kind: 'offer',
      ref,
      path: paths.provider(item.slug),
      hub: null,
      layer,
      validFrom: offer.knownFrom,
      validTo: sooner(offer.to, item.to),
      weight: 1,
    }
    return entriesOf(thing, offer.title, (lang) => ({ summary: ownIn(lang, offer.body), body: words(item.names.map(({ name }) => name)) }))
  })
}
