import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Scope } from '../../hubs/items/index.ts'
import { hubIdOf } from '../../hubs/items/index.ts'

/** How much has been done, without names. */
export interface VolunteerFigures {
  /** Shifts that somebody stood at, one for each of them. */
  stood: number
  minutes: number
}

/** By key of the need: what is confirmed, also of those whose names are gone. */
export async function volunteerFigures(db: Db, scope: Scope): Promise<ReadonlyMap<string, VolunteerFigures>> {
  const { rows } = await sql<VolunteerFigures & { key: string }>`
    select n.key, sum(s.stood + coalesce(p.stood, 0))::int as stood, sum(s.minutes + coalesce(p.minutes, 0))::int as minutes
    from volunteer_need n join volunteer_shift s on s.need_id = n.id
      left join (select shift_id, count(*) as stood, sum(minutes) as minutes from volunteer_place where minutes > 0 group by shift_id) p
        on p.shift_id = s.id
    where n.hub_id = ${await hubIdOf(db, scope)} group by n.key`.execute(db)
  return new Map(rows.map(({ key, ...figures }) => [key, figures]))
}
