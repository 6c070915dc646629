import { sql } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { holdRooms, type DateUse } from '../resources/index.ts'
import type { Days } from './recurrence/index.ts'

/** How long a room is kept for what has a beginning and no announced end. */
export const KEPT_WITHOUT_END = 2 * 60 * 60_000

interface Claiming {
  activities: readonly number[]
  span: Days
  at: Instant
}

/**
 * Makes the claims of rooms what the dates of the span say: a date that is off, moved or in another room lets go, one that is on takes hold,
 * where nobody else has. Done twice, the second time changes nothing. Answers with how many claims were made or released.
 */
export async function claimRooms(tx: Tx, given: Claiming): Promise<number> {
  const rows = await unsettled(tx, given)
  const release = rows.flatMap(({ sessionId, claimed }) => (claimed ? [sessionId] : []))
  const hold = rows.flatMap(({ room, startsAt, endsAt, ...one }): DateUse[] =>
    room === null ? [] : [{ sessionId: one.sessionId, hubId: one.hubId, room, span: { start: startsAt.getTime(), end: endsAt.getTime() } }],
  )
  if (release.length + hold.length === 0) return 0
  const lacking = await holdRooms(tx, { release, hold, at: given.at })
  return release.length + hold.length - lacking.length
}

interface Unsettled {
  sessionId: number
  hubId: number
  /** Null: it needs none. */
  room: string | null
  startsAt: Date
  endsAt: Date
  claimed: boolean
}

async function unsettled(tx: Tx, { activities, span }: Claiming): Promise<Unsettled[]> {
  const { rows } = await sql<Unsettled>`
    with wanted as (
      select s.id, s.hub_id, s.starts_at, coalesce(s.ends_at, s.starts_at + make_interval(secs => ${KEPT_WITHOUT_END / 1000})) as ends_at,
        case when s.state = 'planned' and s.starts_at is not null and ${isShown('s')} then room.key end as room
      from session s left join room on room.hub_id = s.hub_id and room.key = s.room_key and ${isShown('room')}
      where s.activity_id = any(${[...activities]}) and s.occurrence between ${span.from} and ${span.to})
    select w.id as session_id, w.hub_id, w.room, w.starts_at, w.ends_at, c.id is not null as claimed
    from wanted w left join claim c on c.session_id = w.id and c.released_at is null left join resource r on r.id = c.resource_id
    where (w.room is not null and c.id is null) or (c.id is not null
      and (w.room is distinct from r.key or w.hub_id <> r.hub_id or c.starts_at <> w.starts_at or c.ends_at <> w.ends_at))
    order by w.id`.execute(tx)
  return rows
}
