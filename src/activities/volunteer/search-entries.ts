import { hubScope, type Stored } from '../../hubs/items/index.ts'
import { entriesOf, ownIn, textIn, words } from '../../hubs/search/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../../platform/search/index.ts'
import type { NeedItem } from './need.ts'
import { readNeeds } from './need-rows.ts'
import { volunteerPaths } from './paths.ts'

const KIND = 'volunteer_need'

/** After a change of what a hub needs people for, in the transaction that made it. */
export async function reindexNeeds(tx: Tx, hub: string): Promise<void> {
  await clearSearch(tx, { kinds: [KIND], hub })
  const needs = await readNeeds(tx, hubScope(hub), {})
  await putSearchEntries(
    tx,
    needs.flatMap((one) => entries(hub, one)),
  )
}

/** What people type who want to help, beside what the need itself says. */
const ALSO = { nb: 'frivillig dugnad hjelpe bidra oppdrag', nn: 'frivillig dugnad hjelpe bidra oppdrag', en: 'volunteer volunteering help' }

function entries(hub: string, { item, layer }: Stored<NeedItem>): SearchEntry[] {
  const thing = {
    kind: KIND,
    ref: item.key,
    path: volunteerPaths.need(item.key),
    hub,
    layer,
    validFrom: item.knownFrom,
    validTo: item.to,
    weight: 0.7,
  }
  return entriesOf(thing, item.title, (lang) => ({ summary: ownIn(lang, item.body), body: words([textIn(lang, item.body), ALSO[lang]]) }))
}
