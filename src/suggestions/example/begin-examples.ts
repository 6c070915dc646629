import { addLink, type NewLink, type Thing } from '../../chain/index.ts'
import { hubsOnDay, statusOn, type HubOnDay } from '../../hubs/index.ts'
import { hubIdOf, hubScope } from '../../hubs/items/index.ts'
import { raiseVersions, type Topic } from '../../platform/cache/versions.ts'
import { examplesAreShown } from '../../platform/content/shown-layer.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { addDays, dayNumber, wallToInstant, type Day } from '../../platform/time/index.ts'
import { reindexSuggestions } from '../search-entries.ts'
import { ExampleSuggestion } from './example.ts'
import { linesOf, type Placed } from './lines.ts'

const NOON = 12 * 60

/**
 * The pack's examples become suggestions, with numbers, when the program starts on a day on which they are known, their hub is open and all
 * of it has happened; each once. Answers with how many began.
 */
export async function beginExamples(db: Db, today: Day): Promise<number> {
  if (!(await examplesAreShown(db)) || !(await anyWaits(db))) return 0
  const hubs = await hubsOnDay(db, today)
  return db.transaction().execute(async (tx) => {
    const due = (await waiting(tx, today)).filter(
      ({ item, from, ...placed }) =>
        item.knownFrom <= today &&
        addDays(from, item.steps.at(-1)?.after ?? 0) <= today &&
        isOpenSince(
          hubs.find(({ slug }) => slug === placed.hub),
          item.on === undefined ? from : today,
        ),
    )
    const numbers = new Map<string, number>()
    for (const placed of due) numbers.set(placed.item.key, await begin(tx, placed))
    const named = (thing: Thing): Thing => ({
      ...thing,
      key: thing.kind === 'suggestion' ? String(numbers.get(thing.key) ?? 0) : thing.key,
    })
    const lines = due.flatMap((placed) => linesOf(placed, named)).filter((line) => isThere(line))
    for (const line of lines.toSorted((one, other) => dayNumber(one.day) - dayNumber(other.day))) await addLink(tx, line)
    await reindexSuggestions(tx, [...numbers.values()])
    if (due.length > 0) await raiseVersions(tx, [...new Set(due.map(({ hub }): Topic => `hub:${hub}`))])
    return due.length
  })
}

/** What is told as long ago is told of a hub that was open then: nobody there has answered before. What has its own day may have come before it. */
const isOpenSince = (hub: HubOnDay | undefined, day: Day): boolean => hub?.status === 'open' && statusOn(hub.milestones, day) === 'open'

/** What leads to another that has not begun stands without it. */
const isThere = ({ to }: NewLink): boolean => to?.kind !== 'suggestion' || to.key !== '0'

const anyWaits = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('suggestionExample').select('key').where('suggestion', 'is', null).limit(1).executeTakeFirst()) !== undefined

/** Of two processes that start at once the other one finds none. The oldest first, so that numbers follow days. */
async function waiting(tx: Tx, today: Day): Promise<Placed[]> {
  const rows = await tx
    .selectFrom('suggestionExample')
    .innerJoin('hub', 'hub.id', 'suggestionExample.hubId')
    .select(['hub.slug as hub', 'item'])
    .where('suggestion', 'is', null)
    .orderBy('suggestionExample.key')
    .forUpdate('suggestionExample')
    .execute()
  return rows
    .map(({ hub, item: told }) => {
      const item = ExampleSuggestion.parse(told)
      return { hub, item, from: item.on ?? addDays(today, -(item.daysAgo ?? 0)) }
    })
    .toSorted((one, other) => dayNumber(one.from) - dayNumber(other.from))
}

async function begin(tx: Tx, { hub, item, from }: Placed): Promise<number> {
  const { key, kind, place = null, title, body, audience, language, credit, association = null, nickname = null } = item
  const about = { kind, place, title, audience, language, credit, association }
  const at = new Date(wallToInstant(dayNumber(from), NOON))
  const { number } = await tx
    .insertInto('suggestion')
    .values({
      ...about,
      layer: 'example',
      hubId: await hubIdOf(tx, hubScope(hub)),
      receivedAt: at,
      shownAt: at,
      supportersKept: item.supporters,
      helpersKept: item.helpers,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  await tx.insertInto('suggestionText').values({ suggestion: number, actId: null, title, body, nickname }).execute()
  await tx.updateTable('suggestionExample').set({ suggestion: number }).where('key', '=', key).execute()
  return number
}
