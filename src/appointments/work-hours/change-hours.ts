import { lockResources } from '../../resources/index.ts'
import { recordAudit } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { dayNumber, machineNow, weekdayOf, type Day } from '../../platform/time/index.ts'
import { appointmentSaid } from '../texts.ts'
import { clash, type Hours } from './clash.ts'
import { findHours, type HoursRow } from './find-hours.ts'

interface Changing {
  caseworker: { id: number; key: string }
  /** Of staff, for the log. */
  actor: string
}

export type NewHours = Omit<HoursRow, 'id' | 'weekday'>

/** Somebody has hours at a hub from a day on, each week or every so many. Throws `conflict` when they would be in two places. */
export async function addHours(db: Db, { caseworker, actor }: Changing, { hub, ...given }: NewHours): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockOwn(tx, caseworker.id)
    const hours: Hours = { ...given, weekday: weekdayOf(dayNumber(given.first)) }
    await refuseClash(tx, caseworker.id, hours)
    const { id: hubId } = await tx.selectFrom('hub').select('id').where('slug', '=', hub).executeTakeFirstOrThrow()
    const { from, to, first, last, everyWeeks, weekday } = hours
    await tx
      .insertInto('workPattern')
      .values({
        caseworkerId: caseworker.id,
        hubId,
        weekday,
        fromMinutes: from,
        toMinutes: to,
        everyWeeks,
        validFrom: first,
        validTo: last,
      })
      .execute()
    await note(tx, { caseworker, actor })
  })
}

interface Ending {
  id: number
  /** The last day; null: until further notice. */
  last: Day | null
}

/** The hours have a last day, or none. What somebody has booked after it stays until staff say otherwise: `findStranded` has it. */
export async function endHours(db: Db, { caseworker, actor }: Changing, { id, last }: Ending): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockOwn(tx, caseworker.id)
    const row = await tx
      .selectFrom('workPattern')
      .select(['weekday', 'fromMinutes', 'toMinutes', 'everyWeeks', 'validFrom'])
      .where('id', '=', id)
      .where('caseworkerId', '=', caseworker.id)
      .executeTakeFirst()
    if (row === undefined) return
    const { weekday, fromMinutes: from, toMinutes: to, everyWeeks, validFrom: first } = row
    if (last !== null && last < first) await tx.deleteFrom('workPattern').where('id', '=', id).execute()
    else {
      await refuseClash(tx, caseworker.id, { weekday, from, to, everyWeeks, first, last, except: id })
      await tx.updateTable('workPattern').set({ validTo: last }).where('id', '=', id).execute()
    }
    await note(tx, { caseworker, actor })
  })
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
