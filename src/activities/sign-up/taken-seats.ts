import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** How many sit or are asked, and how many wait. */
export interface Taken {
  taken: number
  waiting: number
}

export const NONE_TAKEN: Taken = { taken: 0, waiting: 0 }

/** By the day that the rule gave; of the whole series under `series`. Numbers alone. */
export async function takenSeats(db: Db, key: string): Promise<ReadonlyMap<Day | 'series', Taken>> {
  const { rows } = await sql<Taken & { occurrence: Day | null }>`
    select session.occurrence, sum(s.seated + s.offered)::int as taken, sum(s.size - s.seated - s.offered)::int as waiting
    from sign_up s join activity on activity.id = s.activity_id left join session on session.id = s.session_id
    where activity.key = ${key} and s.ended_at is null and s.arrived is not null
    group by session.occurrence`.execute(db)
  return new Map(rows.map(({ occurrence, ...counts }) => [occurrence ?? 'series', counts]))
}
