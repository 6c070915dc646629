import { hubsOnDay } from '../../../hubs/index.ts'
import { hubIdOf, hubScope } from '../../../hubs/items/index.ts'
import { examplesAreShown } from '../../../platform/content/shown-layer.ts'
import type { Db, Tx } from '../../../platform/database/index.ts'
import { addDays, dayNumber, wallToInstant, type Day } from '../../../platform/time/index.ts'
import { lockOnly, writeStep } from '../write-step.ts'
import { ExampleProposal, type ExampleItem } from './example.ts'

const NOON = 12 * 60

/**
 * The pack's examples become proposals, with numbers, when the program starts on a day on which they are known and their hub is open; each
 * once. Answers with how many began.
 */
export async function beginExampleProposals(db: Db, today: Day): Promise<number> {
  if (!(await examplesAreShown(db)) || !(await anyWaits(db))) return 0
  const open = new Set((await hubsOnDay(db, today)).flatMap(({ slug, status }) => (status === 'open' ? [slug] : [])))
  return db.transaction().execute(async (tx) => {
    const due = (await waiting(tx)).filter(({ hub, item }) => open.has(hub) && item.knownFrom <= today)
    for (const told of due) await begin(tx, told, today)
    return due.length
  })
}

const anyWaits = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('proposalExample').select('key').where('proposal', 'is', null).limit(1).executeTakeFirst()) !== undefined

interface Told {
  hub: string
  item: ExampleItem
}

/** Of two processes that start at once the other one finds none. The oldest first, so that numbers follow days. */
async function waiting(tx: Tx): Promise<Told[]> {
  const rows = await tx
    .selectFrom('proposalExample')
    .innerJoin('hub', 'hub.id', 'proposalExample.hubId')
    .select(['hub.slug as hub', 'item'])
    .where('proposal', 'is', null)
    .orderBy('proposalExample.key')
    .forUpdate('proposalExample')
    .execute()
  return rows
    .map(({ hub, item }) => ({ hub, item: ExampleProposal.parse(item) }))
    .toSorted((one, other) => other.item.daysAgo - one.item.daysAgo)
}

async function begin(tx: Tx, { hub, item }: Told, today: Day): Promise<void> {
  const from = addDays(today, -item.daysAgo)
  const { key, credit, association = null, ageBand = null, wants, helps } = item
  const { number } = await tx
    .insertInto('proposal')
    .values({
      layer: 'example',
      hubId: await hubIdOf(tx, hubScope(hub)),
      actId: null,
      credit,
      association,
      ageBand,
      wantsKept: wants,
      helpsKept: helps,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  await putText(tx, { number, item, at: noonOf(from) })
  await step(tx, number, { kind: 'received', by: null, at: noonOf(from) })
  for (const { after, kind, reason, activity } of item.steps) {
    // What became of it may be of another pack, or not known yet: then it is still to be set up.
    if (activity !== undefined && !(await isThere(tx, { activity, today }))) break
    await step(tx, number, { kind, by: null, at: noonOf(addDays(from, after)), ...(reason === undefined ? {} : { reason }) })
    if (activity !== undefined) await tx.updateTable('proposal').set({ activityKey: activity }).where('number', '=', number).execute()
  }
  await tx.updateTable('proposalExample').set({ proposal: number }).where('key', '=', key).execute()
}

const noonOf = (day: Day) => wallToInstant(dayNumber(day), NOON)

async function step(tx: Tx, number: number, taking: Parameters<typeof writeStep>[2]): Promise<void> {
  const locked = await lockOnly(tx, number)
  if (locked !== null) await writeStep(tx, locked, taking)
}

const isThere = async (tx: Tx, { activity, today }: { activity: string; today: Day }): Promise<boolean> =>
  (await tx.selectFrom('activity').select('key').where('key', '=', activity).where('knownFrom', '<=', today).executeTakeFirst()) !==
  undefined

async function putText(tx: Tx, { number, item, at }: { number: number; item: ExampleItem; at: number }): Promise<void> {
  const { title, body, audience, often, weekday = null, starts = null, ends = null, help = null, nickname = null } = item
  await tx
    .insertInto('proposalWording')
    .values({
      proposal: number,
      nr: 1,
      actId: null,
      why: null,
      takenAt: new Date(at),
      day: null,
      title,
      body,
      audience,
      often,
      weekday,
      starts,
      ends,
      help,
      nickname,
    })
    .execute()
}
