import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { lockResources, releaseUnproven, roomId, roomResource, type LockedResource } from './claim.ts'
import { withBuffers, type Span } from './room-time.ts'

/** A date of an activity in a room of its hub. */
export interface DateUse {
  sessionId: number
  hubId: number
  /** Key of the room. */
  room: string
  span: Span
}

interface Holding {
  /** Dates that have no room any more, or had it at another hour. */
  release: readonly number[]
  hold: readonly DateUse[]
  at: Instant
}

/**
 * What dates of activities no longer need is released, and what they need is claimed, as many as are free: the same table and the same
 * constraint as for loans. Answers with the dates that did not get their room.
 */
export async function holdRooms(tx: Tx, { release, hold, at }: Holding): Promise<number[]> {
  const rooms = await lockRooms(tx, { hold, at })
  if (release.length > 0)
    await sql`update claim set released_at = ${new Date(at)} where session_id = any(${[...release]}) and released_at is null`.execute(tx)
  if (hold.length === 0) return []
  const rows = hold.map(({ sessionId, hubId, room, span }) => {
    const resource = rooms.get(nameOf({ hubId, room }))
    const { start, end } = withBuffers(span, resource ?? { setUp: 0, tidy: 0 })
    return { resource: resource?.id, session: sessionId, starts: iso(span.start), ends: iso(span.end), first: iso(start), last: iso(end) }
  })
  const { rows: held } = await sql<{ session: number }>`
    insert into claim (resource_id, session_id, starts_at, ends_at, during)
    select d.resource, d.session, d.starts, d.ends, tstzrange(d.first, d.last, '[)')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as d (resource bigint, session bigint, starts timestamptz, ends timestamptz, first timestamptz, last timestamptz)
    order by d.resource, d.session
    on conflict do nothing returning session_id as session`.execute(tx)
  const got = new Set(held.map(({ session }) => session))
  return hold.flatMap(({ sessionId }) => (got.has(sessionId) ? [] : [sessionId]))
}

const nameOf = ({ hubId, room }: Pick<DateUse, 'hubId' | 'room'>) => `${hubId}.${room}`
const iso = (at: Instant) => new Date(at).toISOString()

/** In one order for everybody: that of the ids, as all lock that claim more than one thing. */
async function lockRooms(tx: Tx, { hold, at }: Pick<Holding, 'hold' | 'at'>): Promise<ReadonlyMap<string, LockedResource>> {
  const wanted = new Map(hold.map(({ hubId, room }) => [nameOf({ hubId, room }), { hubId, key: room }]))
  const named = [...wanted].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const ids: number[] = []
  for (const [, room] of named) ids.push(await roomId(tx, room))
  await lockResources(tx, ids)
  const locked = new Map<string, LockedResource>()
  for (const [name, room] of named) {
    const resource = await roomResource(tx, room)
    await releaseUnproven(tx, resource.id, at)
    locked.set(name, resource)
  }
  return locked
}
