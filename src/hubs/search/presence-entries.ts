import type { Db } from '../../platform/database/index.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import { parseImprecise } from '../../platform/time/index.ts'
import { hubScope, readPresences, readProviders, type PresenceItem, type ProviderItem, type Stored } from '../items/index.ts'
import { paths } from '../paths.ts'
import { entriesOf, later, nameInAll, ownIn, sooner, words } from './entry.ts'
import { searchTexts } from './texts.ts'

/** Who is met at a hub, from the day it is sure that they are there: «bibliotek heggedal» asks for the library of that house. */
export async function presenceEntries(db: Db, at: { slug: string; name: string }): Promise<SearchEntry[]> {
  const presences = await readPresences(db, hubScope(at.slug), {})
  const providers = presences.length === 0 ? [] : await readProviders(db, 'municipality', {})
  return presences.flatMap((presence) => {
    const provider = providers.find((one) => one.item.slug === presence.item.provider)
    return provider === undefined ? [] : entriesAt(presence, { provider, at })
  })
}

interface Met {
  provider: Stored<ProviderItem>
  at: { slug: string; name: string }
}

/** A name it has got since has an entry of its own, as the provider has. */
function entriesAt({ item, layer }: Stored<PresenceItem>, { provider, at }: Met): SearchEntry[] {
  const come = parseImprecise(item.from)?.latest
  const { names, ...of } = provider.item
  const all = names.map(({ name }) => name)
  return names.flatMap((name, index) => {
    const [validFrom, validTo] = [later(later(item.knownFrom, come), name.from), sooner(sooner(item.to, name.to), of.to)]
    if (validTo !== undefined && validTo < validFrom) return []
    // The provider as a whole comes first; where a hub is named, this one.
    const thing = {
      kind: 'provider',
      ref: `${at.slug}/${item.key}${index === 0 ? '' : `.${index}`}`,
      path: `${paths.hub(at.slug)}#hvem`,
      hub: at.slug,
      layer,
      validFrom,
      validTo,
      weight: 2,
    }
    return entriesOf(thing, nameInAll(name.name), (lang) => ({
      summary: words([searchTexts(lang).at(at.name), ownIn(lang, item.note) || ownIn(lang, of.description)]),
      body: words([...all, ...of.formerSlugs]),
    }))
  })
}
