import { sql } from 'kysely'
import type { Topic } from '../../platform/cache/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** What is kept and says how many have signed up depends on this; the database tells when it changes (decision 107). */
export const SIGN_UPS: Topic = 'sign_ups'

/** How many sit or are asked, and how many wait. */
export interface Taken {
  taken: number
  waiting: number
}

export const NONE_TAKEN: Taken = { taken: 0, waiting: 0 }

/** By the day that the rule gave; of the whole series under `series`. Numbers alone. */
export async function takenSeats(db: Db, key: string): Promise<ReadonlyMap<Day | 'series', Taken>> {
  const { rows } = await sql<Taken & { occurrence: Day | null }>`
    ${COUNTED} where activity.key = ${key} and ${LIVE} group by activity.key, session.occurrence`.execute(db)
  return new Map(rows.map(({ occurrence, taken, waiting }) => [occurrence ?? 'series', { taken, waiting }]))
}

/** Of many activities at once, by key and day. */
export async function takenOfMany(db: Db, keys: readonly string[]): Promise<(key: string, of: Day | 'series') => Taken> {
  if (keys.length === 0) return () => NONE_TAKEN
  const { rows } = await sql<Taken & { key: string; occurrence: Day | null }>`
    ${COUNTED} where activity.key = any(${[...new Set(keys)]}) and ${LIVE} group by activity.key, session.occurrence`.execute(db)
  const found = new Map(rows.map(({ key, occurrence, taken, waiting }) => [`${key}.${occurrence ?? 'series'}`, { taken, waiting }]))
  return (key, of) => found.get(`${key}.${of}`) ?? NONE_TAKEN
}

const COUNTED = sql`select activity.key, session.occurrence, sum(s.seated + s.offered)::int as taken,
  sum(s.size - s.seated - s.offered)::int as waiting
  from sign_up s join activity on activity.id = s.activity_id left join session on session.id = s.session_id`
const LIVE = sql`s.ended_at is null and s.arrived is not null`
