import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Hours } from './clash.ts'

export interface HoursRow extends Hours {
  id: number
  /** Slug. */
  hub: string
}

/** The hours of somebody that are not over on a day, by weekday. */
export async function findHours(db: Db, { caseworker, day }: { caseworker: number; day: Day }): Promise<HoursRow[]> {
  const { rows } = await sql<HoursRow>`
    select w.id, h.slug as hub, w.weekday, w.from_minutes as "from", w.to_minutes as "to", w.every_weeks, w.valid_from as first, w.valid_to as last
    from work_pattern w join hub h on h.id = w.hub_id
    where w.caseworker_id = ${caseworker} and coalesce(w.valid_to >= ${day}, true)
    order by w.weekday, w.from_minutes, w.id`.execute(db)
  return rows
}
