import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { shiftsOf, type Pattern } from '../pattern.ts'
import type { Shift } from '../times.ts'

export type ShiftAt = Shift & { hub: string; caseworker: number; isExtra: boolean }

interface Asked {
  /** Ids. */
  caseworkers: readonly number[]
  /** Both included. */
  from: Day
  to: Day
}

/** When each is where by their own hours, the first first; red days have none. Whether the house is open is not asked here. */
export async function findShifts(db: Db, { caseworkers, from, to }: Asked): Promise<ShiftAt[]> {
  const { rows } = await sql<Pattern & Omit<ShiftAt, keyof Shift>>`
    select w.caseworker_id as caseworker, h.slug as hub, w.weekday, w.from_minutes as "from", w.to_minutes as "to", w.every_weeks, w.is_extra,
      w.valid_from as first, w.valid_to as last, null::date as met_from, null::date as met_to
    from work_pattern w join hub h on h.id = w.hub_id
    where w.caseworker_id = any(${[...caseworkers]}) and w.valid_from <= ${to} and coalesce(w.valid_to >= ${from}, true)
    order by w.id`.execute(db)
  return rows
    .flatMap(({ hub, caseworker, isExtra, ...pattern }) =>
      shiftsOf(pattern, { from, to }).map((shift) => ({ ...shift, hub, caseworker, isExtra })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.from - b.from))
}
