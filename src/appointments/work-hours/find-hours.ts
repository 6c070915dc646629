import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Hours } from './clash.ts'

export interface HoursRow extends Hours {
  id: number
  /** Slug. */
  hub: string
  /** Keys of the rooms, one of which each appointment there takes; empty: none. */
  rooms: readonly string[]
  /** How they are called, by key; one that is gone has no name. */
  roomNames: Readonly<Record<string, Localized>>
  /** Staff alone book in them, beside what is booked already. */
  isExtra: boolean
}

/** The hours of somebody that are not over on a day, by weekday. */
export async function findHours(db: Db, { caseworker, day }: { caseworker: number; day: Day }): Promise<HoursRow[]> {
  const { rows } = await sql<HoursRow>`
    select w.id, h.slug as hub, w.weekday, w.from_minutes as "from", w.to_minutes as "to", w.every_weeks, w.rooms, w.is_extra, w.valid_from as first, w.valid_to as last,
      coalesce((select jsonb_object_agg(room.key, room.name) from room where room.hub_id = w.hub_id and w.rooms ? room.key and ${isShown('room')}
        and coalesce(room.valid_to >= ${day}, true)), '{}') as room_names
    from work_pattern w join hub h on h.id = w.hub_id
    where w.caseworker_id = ${caseworker} and coalesce(w.valid_to >= ${day}, true)
    order by w.weekday, w.from_minutes, w.id`.execute(db)
  return rows
}
