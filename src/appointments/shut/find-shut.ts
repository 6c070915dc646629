import { sql } from 'kysely'
import { houseHours } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, instantToWall, type Instant } from '../../platform/time/index.ts'
import { freeSpans, type Span } from '../../resources/index.ts'

/** Somebody's time at a hub whose house is closed then. */
export interface Shut extends Span {
  id: string
  actId: string
  /** They have been told. */
  isTold: boolean
}

/** Times ahead that were agreed before the hours of the house became what they are, the first first. Hours that nobody has announced affect nobody. */
export async function findShut(db: Db, { hub, at }: { hub: string; at: Instant }): Promise<Shut[]> {
  const { rows } = await sql<{ id: string; actId: string; hubId: number; startsAt: Date; endsAt: Date; isTold: boolean }>`
    select a.id, a.act_id, h.id as hub_id, a.starts_at, a.ends_at, a.shut_told_at is not null as is_told
    from appointment a join hub h on h.id = a.hub_id where h.slug = ${hub} and a.mode = 'hub' and a.ended_at is null and a.held_until is null
      and a.starts_at > ${new Date(at)} order by a.starts_at, a.id`.execute(db)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return []
  const today = instantToWall(at).day
  const to = instantToWall(last.startsAt.getTime()).day
  const hours = await houseHours(db, first.hubId, { from: addDays(today, -1), to, known: today })
  const open = freeSpans({ openings: hours.flatMap((one) => one.hours.openings), taken: [], buffers: { setUp: 0, tidy: 0 }, at: 0 })
  const unknown = new Set(hours.flatMap(({ hours: { day, state } }) => (state === 'not_announced' ? [day] : [])))
  return rows.flatMap(({ startsAt, endsAt, hubId: _, ...one }) => {
    const use = { start: startsAt.getTime(), end: endsAt.getTime() }
    const isOpen = unknown.has(instantToWall(use.start).day) || open.some(({ start, end }) => start <= use.start && use.end <= end)
    return isOpen ? [] : [{ ...one, ...use }]
  })
}
