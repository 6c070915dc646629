import { sql } from 'kysely'
import { inTurns, type Db } from '../platform/database/index.ts'
import type { Recurring } from '../platform/jobs/index.ts'
import { describeError } from '../platform/log/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { lockResources } from '../resources/index.ts'
import { forgetShown } from './given-back/give-back.ts'
import { forgetHomes } from './home/forget-homes.ts'
import { forgetNotes } from './note/forget-notes.ts'
import { freeUnproven } from './lock-hours.ts'
import { tellReminder } from './notices.ts'
import { settleOtherTimes } from './other-time/settle-other-times.ts'
import { settleLines } from './waiting/settle-lines.ts'

const MOST = 2000

/** Each minute: times that were kept for an address that nobody proved are free again, and those who are near are reminded once. */
export const settleAppointments: Recurring = {
  name: 'appointments.settle',
  schedule: '* * * * *',
  run: async ({ db, clock, log }) => {
    const at = clock.now()
    await freeAllUnproven(db, at)
    await forgetHomes(db, at)
    await forgetNotes(db, at)
    await forgetShown(db, at)
    await settleOtherTimes(db, { at, log })
    await settleLines(db, { at, log })
    for (const { id, actId } of await dueAt(db, at)) {
      await remind(db, { id, actId, at }).catch((error: unknown) =>
        log.error({ appointment: id, ...describeError(error) }, 'somebody was not reminded'),
      )
    }
  },
}

/** In the one order: the hours first, so that whoever books them meanwhile waits for nothing else of ours. */
async function freeAllUnproven(db: Db, at: Instant): Promise<void> {
  await inTurns(db, async (tx) => {
    const { rows } = await sql<{
      resourceId: number
    }>`select distinct c.resource_id from appointment a join caseworker c on c.id = a.caseworker_id
      where a.held_until <= ${new Date(at)} and a.ended_at is null
      union select c.resource_id from time_hold hold join caseworker c on c.id = hold.caseworker_id where hold.held_until <= ${new Date(at)}
        and coalesce(hold.shown_at <= ${new Date(at)}, true)`.execute(tx)
    if (rows.length === 0) return
    const ids = rows.map(({ resourceId }) => resourceId)
    await lockResources(tx, ids)
    await freeUnproven(tx, ids, at)
  })
}

async function dueAt(db: Db, at: Instant): Promise<{ id: string; actId: string }[]> {
  const { rows } = await sql<{ id: string; actId: string }>`select id, act_id from appointment
    where remind_at <= ${new Date(at)} and reminded_at is null and ended_at is null and held_until is null
    order by remind_at limit ${sql.lit(MOST)}`.execute(db)
  return rows
}

async function remind(db: Db, { id, actId, at }: { id: string; actId: string; at: Instant }): Promise<void> {
  await inTurns(db, async (tx) => {
    const { rows } = await sql`update appointment set reminded_at = ${new Date(at)}
      where id = ${id} and reminded_at is null and ended_at is null returning id`.execute(tx)
    if (rows.length > 0) await tellReminder(tx, { actId, at })
  })
}
