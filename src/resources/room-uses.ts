import { sql } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { Span } from './room-time.ts'

/** Somebody has a room. */
export interface RoomUse {
  /** Key of the room. */
  room: string
  /** With set-up and tidying. */
  claimed: Span
  /** When they are there. */
  used: Span
  /** A date of a loan or of an activity; an appointment, or what is kept for one; or why it is out of use. */
  by: { booking: string } | { session: number } | { appointment: string } | { kept: string } | { block: string; reason: string }
}

interface Asked {
  hubId: number
  from: Instant
  to: Instant
  at: Instant
}

/** All that holds the rooms of a hub in a span; a room that was kept for an address nobody proved in time is free, and so is one that an example holds where none are shown. */
export const usesOf = (db: Db, { hubId, ...asked }: Asked): Promise<RoomUse[]> => roomsInUse(db, { ...asked, hubs: [hubId] })

/** The same of several hubs at once. */
async function roomsInUse(
  db: Db,
  { hubs, from, to, at }: Omit<Asked, 'hubId'> & { hubs: readonly number[] },
): Promise<(RoomUse & { hubId: number })[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('resource', 'resource.id', 'claim.resourceId')
    .leftJoin('roomBooking as booking', 'booking.id', 'claim.bookingId')
    .leftJoin('session', 'session.id', 'claim.sessionId')
    .leftJoin('roomBlock as block', 'block.id', 'claim.blockId')
    .select([
      'resource.key as room',
      'resource.hubId',
      'claim.startsAt',
      'claim.endsAt',
      'claim.bookingId',
      'claim.sessionId',
      'claim.appointmentId',
      'block.reason',
      'block.key as blockKey',
    ])
    .select(sql<string | null>`coalesce(claim.offer_id, claim.hold_id)`.as('keptId'))
    .select([sql<Date>`lower(during)`.as('first'), sql<Date>`upper(during)`.as('last')])
    .where('resource.kind', '=', 'room')
    .where('resource.hubId', 'in', [...hubs, 0])
    .where('claim.releasedAt', 'is', null)
    .where(sql<boolean>`lower(during) < ${new Date(to)} and upper(during) > ${new Date(from)}`)
    .where((eb) => eb.or([eb('booking.heldUntil', 'is', null), eb('booking.heldUntil', '>', new Date(at))]))
    .where((eb) => eb.or([eb('claim.sessionId', 'is', null), isShown('session')]))
    .orderBy('claim.startsAt')
    .execute()
  return rows.flatMap(({ room, hubId, startsAt, endsAt, first, last, ...row }) => {
    const by = holderOf(row)
    const [claimed, used] = [spanOf(first, last), spanOf(startsAt, endsAt)]
    return by === null || hubId === null ? [] : [{ hubId, room, claimed, used, by }]
  })
}

/**
 * The same as part of a statement that asks for more: when (`during`, with set-up and tidying), which room («hub key»), and the id of the
 * appointment, or of what is kept for one, that `holder` is; null of all else.
 */
export const claimsOfRooms = ({ hubs, from, to, at }: Omit<Asked, 'hubId'> & { hubs: readonly number[] }) => sql`
  select claim.during, r.hub_id || ' ' || r.key as room, coalesce(claim.appointment_id, claim.offer_id, claim.hold_id) as holder
  from claim join resource r on r.id = claim.resource_id and r.kind = 'room' and r.hub_id = any(${[...hubs]})
  left join room_booking booking on booking.id = claim.booking_id left join session on session.id = claim.session_id
  where claim.released_at is null and lower(claim.during) < ${new Date(to)} and upper(claim.during) > ${new Date(from)}
    and coalesce(booking.held_until > ${new Date(at)}, true) and (claim.session_id is null or ${isShown('session')})`

const spanOf = (start: Date, end: Date): Span => ({ start: start.getTime(), end: end.getTime() })

interface HolderRow {
  bookingId: string | null
  sessionId: number | null
  appointmentId: string | null
  keptId: string | null
  blockKey: string | null
  reason: string | null
}

function holderOf({ bookingId, sessionId, appointmentId, keptId, blockKey, reason }: HolderRow): RoomUse['by'] | null {
  if (bookingId !== null) return { booking: bookingId }
  if (sessionId !== null) return { session: sessionId }
  if (appointmentId !== null) return { appointment: appointmentId }
  if (keptId !== null) return { kept: keptId }
  return blockKey === null || reason === null ? null : { block: blockKey, reason }
}
