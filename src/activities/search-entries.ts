import { hubScope, type Stored } from '../hubs/items/index.ts'
import { entriesOf, ownIn, textIn, words } from '../hubs/search/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../platform/search/index.ts'
import type { ActivityItem } from './activity.ts'
import { readActivities } from './activity-rows.ts'
import { activityPaths } from './paths.ts'
import { activityTexts } from './texts.ts'

const KIND = 'activity'

/** After a change of a hub's activities, in the transaction that made it. */
export async function reindexActivities(tx: Tx, hub: string): Promise<void> {
  await clearSearch(tx, { kinds: [KIND], hub })
  const activities = await readActivities(tx, hubScope(hub), {})
  await putSearchEntries(
    tx,
    activities.flatMap((one) => entries(hub, one)),
  )
}

function entries(hub: string, { item, layer }: Stored<ActivityItem>): SearchEntry[] {
  const first = item.rhythms.map(({ from }) => from).toSorted()[0] ?? item.knownFrom
  const ends = item.rhythms.map(({ to, rule, from }) => to ?? (rule === undefined ? from : undefined))
  const last =
    item.to ??
    (ends.includes(undefined)
      ? undefined
      : ends
          .flatMap((end) => end ?? [])
          .toSorted()
          .at(-1))
  const thing = {
    kind: KIND,
    ref: item.key,
    path: activityPaths.activity(item.key),
    hub,
    layer,
    // A public meeting can be found before its day; a series from when it is known.
    validFrom: layer === 'example' ? first : item.knownFrom,
    validTo: last,
    weight: 0.9,
  }
  return entriesOf(thing, item.title, (lang) => ({
    summary: ownIn(lang, item.body),
    body: words([
      textIn(lang, item.body),
      activityTexts(lang).kinds[item.kind],
      activityTexts(lang).audiences[item.audience],
      item.carriedOnFrom,
      item.senderName,
      ...item.organisers,
    ]),
  }))
}
