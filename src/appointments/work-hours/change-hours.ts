import { lockResources } from '../../resources/index.ts'
import { recordAudit } from '../../people/index.ts'
import { raiseVersions } from '../../platform/cache/versions.ts'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { dayNumber, machineNow, weekdayOf, type Day } from '../../platform/time/index.ts'
import { WORK_PATTERN } from '../find-patterns.ts'
import { appointmentSaid } from '../texts.ts'
import { clash, type Hours } from './clash.ts'
import { findHours, type HoursRow } from './find-hours.ts'
import { makeClaimable } from './make-claimable.ts'

export interface Changing {
  caseworker: { id: number; key: string }
  /** Of staff, for the log. */
  actor: string
}

export type NewHours = Omit<HoursRow, 'id' | 'weekday' | 'roomNames'>

/** Hours more; the last day of some that are there, null: until further notice; or the rooms of which each appointment in them takes one. */
export type HoursChange =
  | { add: NewHours }
  | { end: { id: number; last: Day | null } }
  | { rooms: { id: number; rooms: readonly string[] } }

/**
 * Somebody is at a hub from a day on, or no longer after one. What is booked after it stays until staff say otherwise: `findStranded` has it.
 * Throws `conflict` when they would be in two places.
 */
export const changeHours = (db: Db, changing: Changing, change: HoursChange): Promise<void> =>
  inTurns(db, async (tx) => {
    await changeWithin(tx, changing, change)
    await raiseVersions(tx, [], WORK_PATTERN)
  })

export async function changeWithin(tx: Tx, changing: Changing, change: HoursChange): Promise<void> {
  const { id } = changing.caseworker
  await lockOwn(tx, id)
  const isDone = await done(tx, id, change)
  if (!isDone) return
  await tx
    .updateTable('caseworker')
    .set({ hoursSetAt: new Date(machineNow()) })
    .where('id', '=', id)
    .execute()
  await note(tx, changing)
}

function done(tx: Tx, id: number, change: HoursChange): Promise<boolean> {
  if ('add' in change) return add(tx, id, change.add)
  return 'end' in change ? end(tx, id, change.end) : setRooms(tx, id, change.rooms)
}

async function add(tx: Tx, caseworkerId: number, { hub, rooms, isExtra, ...given }: NewHours): Promise<boolean> {
  const hours: Hours = { ...given, weekday: weekdayOf(dayNumber(given.first)) }
  await refuseClash(tx, caseworkerId, { ...hours, hub, isExtra })
  const { id: hubId } = await tx.selectFrom('hub').select('id').where('slug', '=', hub).executeTakeFirstOrThrow()
  const { from: fromMinutes, to: toMinutes, first: validFrom, last: validTo, everyWeeks, weekday } = hours
  const row = { caseworkerId, hubId, weekday, fromMinutes, toMinutes, everyWeeks, validFrom, validTo, isExtra }
  await tx
    .insertInto('workPattern')
    .values({ ...row, rooms: JSON.stringify(rooms) })
    .execute()
  await makeClaimable(tx, { caseworkerId, hubId, rooms, isExtra })
  return true
}

/** What is booked keeps the room it has. */
async function setRooms(tx: Tx, caseworkerId: number, { id, rooms }: { id: number; rooms: readonly string[] }): Promise<boolean> {
  const row = await tx
    .updateTable('workPattern')
    .set({ rooms: JSON.stringify(rooms) })
    .where('id', '=', id)
    .where('caseworkerId', '=', caseworkerId)
    .returning(['hubId', 'isExtra'])
    .executeTakeFirst()
  if (row !== undefined) await makeClaimable(tx, { caseworkerId, ...row, rooms })
  return row !== undefined
}

async function end(tx: Tx, caseworkerId: number, { id, last }: { id: number; last: Day | null }): Promise<boolean> {
  const row = await tx
    .selectFrom('workPattern')
    .innerJoin('hub', 'hub.id', 'workPattern.hubId')
    .select(['hub.slug as hub', 'weekday', 'fromMinutes', 'toMinutes', 'everyWeeks', 'validFrom', 'isExtra'])
    .where('workPattern.id', '=', id)
    .where('caseworkerId', '=', caseworkerId)
    .executeTakeFirst()
  if (row === undefined) return false
  const { hub, weekday, fromMinutes: from, toMinutes: to, everyWeeks, validFrom: first, isExtra } = row
  if (last !== null && last < first) await tx.deleteFrom('workPattern').where('id', '=', id).execute()
  else {
    await refuseClash(tx, caseworkerId, { hub, weekday, from, to, everyWeeks, first, last, isExtra, except: id })
    await tx.updateTable('workPattern').set({ validTo: last }).where('id', '=', id).execute()
  }
  return true
}

/** Whoever books these hours waits, and reads them as they are afterwards. */
async function lockOwn(tx: Tx, caseworker: number): Promise<void> {
  const { resourceId } = await tx.selectFrom('caseworker').select('resourceId').where('id', '=', caseworker).executeTakeFirstOrThrow()
  await lockResources(tx, [resourceId])
}

/** Beside each other in the same house, the two lanes are no clash. */
async function refuseClash(tx: Tx, caseworker: number, hours: Hours & { hub: string; isExtra: boolean; except?: number }): Promise<void> {
  const others = await findHours(tx, { caseworker, day: hours.first })
  const isBeside = (other: HoursRow) => other.hub === hours.hub && other.isExtra !== hours.isExtra
  if (others.some((other) => other.id !== hours.except && !isBeside(other) && clash(hours, other)))
    throw new Fault(
      'conflict',
      appointmentSaid((t) => t.faults.twoPlaces),
    )
}

const note = (tx: Tx, { caseworker, actor }: Changing) =>
  recordAudit(tx, { at: new Date(machineNow()), actor, action: 'work-hours-changed', subject: `caseworker:${caseworker.key}` })
