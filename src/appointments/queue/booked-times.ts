import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

const MINUTE = 60_000
/** So early one may say that one is here for an appointment, and so late. */
const EARLY = 90 * MINUTE
const LATE = 30 * MINUTE

/** When those who have an appointment soon and have not said that they are here are to be met. Never whose they are, nor about what. */
export async function bookedTimes(db: Db | Tx, { hubId, at }: { hubId: number; at: Instant }): Promise<Instant[]> {
  const { rows } = await sql<{ startsAt: Date }>`
    select a.starts_at from appointment a
    where a.hub_id = ${hubId} and a.ended_at is null and a.held_until is null
      and a.starts_at between ${new Date(at - LATE)} and ${new Date(at + EARLY)}
    group by a.starts_at
    having count(*) > (select count(*) from queue_ticket t where t.hub_id = ${hubId} and t.booked_for = a.starts_at
      and t.ended_because is distinct from 'left')
    order by a.starts_at`.execute(db)
  return rows.map(({ startsAt }) => startsAt.getTime())
}
