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
  /** A date of a loan or of an activity. */
  by: { booking: string } | { session: number }
}

interface Asked {
  hubId: number
  from: Instant
  to: Instant
  at: Instant
}

/** All that holds the rooms of a hub in a span; a room that was kept for an address nobody proved in time is free, and so is one that an example holds where none are shown. */
export async function usesOf(db: Db, { hubId, from, to, at }: Asked): Promise<RoomUse[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('resource', 'resource.id', 'claim.resourceId')
    .leftJoin('roomBooking as booking', 'booking.id', 'claim.bookingId')
    .leftJoin('session', 'session.id', 'claim.sessionId')
    .select(['resource.key as room', 'claim.startsAt', 'claim.endsAt', 'claim.bookingId', 'claim.sessionId'])
    .select([sql<Date>`lower(during)`.as('first'), sql<Date>`upper(during)`.as('last')])
    .where('resource.kind', '=', 'room')
    .where('resource.hubId', '=', hubId)
    .where('claim.releasedAt', 'is', null)
    .where(sql<boolean>`lower(during) < ${new Date(to)} and upper(during) > ${new Date(from)}`)
    .where((eb) => eb.or([eb('booking.heldUntil', 'is', null), eb('booking.heldUntil', '>', new Date(at))]))
    .where((eb) => eb.or([eb('claim.sessionId', 'is', null), isShown('session')]))
    .orderBy('claim.startsAt')
    .execute()
  return rows.flatMap(({ room, startsAt, endsAt, bookingId, sessionId, first, last }) => {
    const by = bookingId !== null ? { booking: bookingId } : sessionId !== null ? { session: sessionId } : null
    if (by === null) return []
    return [
      {
        room,
        claimed: { start: first.getTime(), end: last.getTime() },
        used: { start: startsAt.getTime(), end: endsAt.getTime() },
        by,
      },
    ]
  })
}
