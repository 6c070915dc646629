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

export interface Changing {
  caseworker: { id: number; key: string }
  /** Of staff, for the log. */
  actor: string
}

export type NewHours = Omit<HoursRow, 'id' | 'weekday'>

/** Hours more; or the last day of some that are there, null: until further notice. */
export type HoursChange = { add: NewHours } | { end: { id: number; last: Day | null } }

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
  const isDone = 'add' in change ? await add(tx, id, change.add) : await end(tx, id, change.end)
  if (!isDone) return
  await tx
    .updateTable('caseworker')
    .set({ hoursSetAt: new Date(machineNow()) })
    .where('id', '=', id)
    .execute()
  await note(tx, changing)
}

async function add(tx: Tx, caseworkerId: number, { hub, ...given }: NewHours): Promise<boolean> {
  const hours: Hours = { ...given, weekday: weekdayOf(dayNumber(given.first)) }
  await refuseClash(tx, caseworkerId, hours)
  const { id: hubId } = await tx.selectFrom('hub').select('id').where('slug', '=', hub).executeTakeFirstOrThrow()
  const { from: fromMinutes, to: toMinutes, first: validFrom, last: validTo, everyWeeks, weekday } = hours
  const row = { caseworkerId, hubId, weekday, fromMinutes, toMinutes, everyWeeks, validFrom, validTo }
  await tx.insertInto('workPattern').values(row).execute()
  return true
}

async function end(tx: Tx, caseworkerId: number, { id, last }: { id: number; last: Day | null }): Promise<boolean> {
  const row = await tx
    .selectFrom('workPattern')
    .select(['weekday', 'fromMinutes', 'toMinutes', 'everyWeeks', 'validFrom'])
    .where('id', '=', id)
    .where('caseworkerId', '=', caseworkerId)
    .executeTakeFirst()
  if (row === undefined) return false
  const { weekday, fromMinutes: from, toMinutes: to, everyWeeks, validFrom: first } = row
  if (last !== null && last < first) await tx.deleteFrom('workPattern').where('id', '=', id).execute()
  else {
    await refuseClash(tx, caseworkerId, { weekday, from, to, everyWeeks, first, last, except: id })
    await tx.updateTable('workPattern').set({ validTo: last }).where('id', '=', id).execute()
  }
  return true
}

/** Whoever books these hours waits, and reads them as they are afterwards. */
async function lockOwn(tx: Tx, caseworker: number): Promise<void> {
  const { resourceId } = await tx.selectFrom('caseworker').select('resourceId').where('id', '=', caseworker).executeTakeFirstOrThrow()
  await lockResources(tx, [resourceId])
}

async function refuseClash(tx: Tx, caseworker: number, hours: Hours & { except?: number }): Promise<void> {
  const others = await findHours(tx, { caseworker, day: hours.first })
  if (others.some((other) => other.id !== hours.except && clash(hours, other)))
    throw new Fault(
      'conflict',
      appointmentSaid((t) => t.faults.twoPlaces),
    )
}

const note = (tx: Tx, { caseworker, actor }: Changing) =>
  recordAudit(tx, { at: new Date(machineNow()), actor, action: 'work-hours-changed', subject: `caseworker:${caseworker.key}` })
