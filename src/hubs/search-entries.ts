import type { Tx } from '../platform/database/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../platform/search/index.ts'
import { listHubs, readMilestones, readNews } from './items/index.ts'
import { paths } from './paths.ts'
import { entriesOf, HUB_ENTRIES, ownIn } from './search/entry.ts'
import { hubEntries } from './search/hub-entries.ts'
import { newsEntries } from './search/news-entries.ts'
import { placeEntries } from './search/place-entries.ts'
import { providerEntries } from './search/provider-entries.ts'

/** After a change to a hub: what can be found about it, anew, in the transaction that made the change. */
export async function reindexHub(tx: Tx, slug: string): Promise<void> {
  await clearSearch(tx, { kinds: HUB_ENTRIES, hub: slug })
  await putSearchEntries(tx, [...(await hubEntries(tx, slug)), ...(await placeEntries(tx, slug))])
}

/** After a change that concerns more than one hub: providers, names, places, the municipality itself. */
export async function reindexAll(tx: Tx): Promise<void> {
  await clearSearch(tx, { kinds: HUB_ENTRIES })
  await putSearchEntries(tx, [...(await municipalityEntries(tx)), ...(await providerEntries(tx)), ...(await placeEntries(tx))])
  for (const hub of await listHubs(tx)) await putSearchEntries(tx, await hubEntries(tx, hub.slug))
}

async function municipalityEntries(tx: Tx): Promise<SearchEntry[]> {
  const milestones = (await readMilestones(tx, 'municipality', {})).flatMap(({ item, layer }) => {
    const thing = {
      kind: 'milestone',
      ref: `municipality/${item.key}`,
      path: paths.about,
      hub: null,
      layer,
      validFrom: item.knownFrom,
      weight: 0.4,
    }
    return entriesOf(thing, item.title, (lang) => ({ summary: ownIn(lang, item.body), body: '' }))
  })
  return [...milestones, ...newsEntries(null, await readNews(tx, 'municipality', {}))]
}
