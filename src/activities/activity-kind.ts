import type { Acting, KeptElsewhere } from '../hubs/edit/index.ts'
import { hubIdOf, hubSlugOf, type Scope, type Stored } from '../hubs/items/index.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { notFound, type FieldFault } from '../platform/http/errors.ts'
import type { Day } from '../platform/time/index.ts'
import { Activity, type ActivityItem } from './activity.ts'
import { nameApart, passOnDates } from './pass-on-dates.ts'
import { placeProposal, unplaceProposal } from './proposal/index.ts'
import { putActivity, readActivities, readLaidOut } from './activity-rows.ts'
import { tellOrigin } from './came-of-suggestion.ts'
import { claimRooms } from './claim-rooms.ts'
import { activityFaultSaid } from './fault-texts.ts'
import { layOutDates, loadDaysOff, wholeWindow, windowAhead } from './lay-out-dates.ts'
import { faultOfRhythm, type RuleFault } from './recurrence/index.ts'
import { roomFaults } from './room-faults.ts'
import { RULE_FAULTS } from './rule-faults.ts'
import { tellReports } from './public-meeting/tell-report.ts'
import { reindexActivities } from './search-entries.ts'
import { tellOfActivity } from './tell-followers.ts'
import { tellOfSessions } from './session-changes.ts'

/** An activity as staff edit it: one item of its hub, with history and undo; its dates follow in the same transaction. */
export const activityKind: KeptElsewhere = {
  name: 'activity',
  shape: Activity,
  put: async (tx, into, item) => {
    await putActivity(tx, into, Activity.parse(item))
  },
  remove: removeActivity,
  find: async (db, scope, key) => (await readActivities(db, scope, { key }))[0] ?? null,
  unmet: unmetBy,
  written: layOut,
}

/** Its dates go with it. The database refuses when somebody has signed up for one of them. */
async function removeActivity(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  const { numDeletedRows } = await tx.deleteFrom('activity').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw notFound(activityFaultSaid((t) => t.noSuchActivity))
}

async function layOut(tx: Tx, { scope, before, after }: Parameters<KeptElsewhere['written']>[1], acting: Acting): Promise<void> {
  const slug = hubSlugOf(scope)
  if (slug === null) return
  await followProposal(tx, { before, after }, acting)
  const item = after === null ? null : Activity.parse(after.item)
  if (item !== null) {
    const span = spanOf(before === null ? null : Activity.parse(before.item), item, acting.today)
    const laidOut = (await readLaidOut(tx, scope)).filter((one) => one.item.key === item.key)
    const off = await loadDaysOff(tx, span)
    for (const one of laidOut) await passOnDates(tx, one, { span, off, at: acting.at })
    const { touched } = await layOutDates(tx, laidOut, { span, off, begunBy: acting.at })
    for (const one of laidOut) await nameApart(tx, one)
    await claimRooms(tx, { activities: laidOut.map(({ id }) => id), span, at: acting.at })
    await tellOfSessions(tx, touched, acting.at)
    if (after?.layer !== 'example') await tellOfActivity(tx, { item, isNew: before === null, touched, hub: slug, at: acting.at })
    await tellOrigin(tx, { before: before === null ? null : Activity.parse(before.item), after: item, hub: slug, at: acting.at })
    await tellReports(tx, before === null ? null : Activity.parse(before.item), { item, hub: slug, at: acting.at })
  }
  await reindexActivities(tx, slug)
}

/** An activity that came of a proposal is its answer; one that is taken away again is not. */
async function followProposal(
  tx: Tx,
  { before, after }: Pick<Parameters<KeptElsewhere['written']>[1], 'before' | 'after'>,
  acting: Acting,
): Promise<void> {
  const [was, is] = [before, after].map((stored) => (stored === null ? null : Activity.parse(stored.item)))
  const doing = { by: acting.actor.id, at: acting.at }
  if (was?.proposal !== undefined && was.proposal !== is?.proposal)
    await unplaceProposal(tx, { number: was.proposal, activityKey: was.key, ...doing })
  if (is?.proposal !== undefined && was?.proposal !== is.proposal)
    await placeProposal(tx, { number: is.proposal, activityKey: is.key, ...doing })
}

/** What is ahead, and the days of which something was said just now. A new one also has the dates that have been. */
function spanOf(before: ActivityItem | null, after: ActivityItem, today: Day) {
  if (before === null) return wholeWindow(after, today)
  const ahead = windowAhead(today)
  const said = [...before.changes, ...after.changes].filter((change) => !has(before, change) || !has(after, change))
  return { ...ahead, from: said.reduce((first, { on }) => (on < first ? on : first), ahead.from) }
}

const has = ({ changes }: ActivityItem, change: ActivityItem['changes'][number]) =>
  changes.some((one) => JSON.stringify(one) === JSON.stringify(change))

/** Rules as in the content pack; and a key, which is part of the address, is used once in the municipality. */
async function unmetBy(db: Db, { scope, after }: { scope: Scope; after: Stored<unknown>; today: Day }): Promise<FieldFault[]> {
  const { success, data: item } = Activity.safeParse(after.item)
  if (!success) return []
  const { from, to } = wholeWindow(item, item.knownFrom)
  const off = await loadDaysOff(db, { from, to })
  const wrong = item.rhythms.flatMap((rhythm, k) => ruleFault(faultOfRhythm(rhythm, off), `rhythms.${k}`))
  return [...wrong, ...(await roomFaults(db, scope, item)), ...((await isElsewhere(db, scope, item.key)) ? [ELSEWHERE] : [])]
}

const ruleFault = (fault: RuleFault | null, field: string): FieldFault[] =>
  fault === null ? [] : [{ field, message: RULE_FAULTS[fault].what, rule: fault }]

const ELSEWHERE: FieldFault = { field: 'key', message: 'is used at another hub', rule: 'key_taken' }

async function isElsewhere(db: Db, scope: Scope, key: string): Promise<boolean> {
  const hubId = await hubIdOf(db, scope)
  const other = await db.selectFrom('activity').select('id').where('key', '=', key).where('hubId', '<>', hubId).executeTakeFirst()
  return other !== undefined
}
