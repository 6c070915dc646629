import { sql } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Localized } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { BookingEnd } from './tables.ts'

/** One date of a loan. */
export interface Booking {
  id: string
  /** Key of the room. */
  room: string
  start: Instant
  end: Instant
  ended: BookingEnd | null
  /** What staff say of why it ended. */
  endReason: string | null
  /** Rises with each change of it. */
  sequence: number
}

/** What an act has borrowed, the first date first. */
export interface Loan {
  hub: string
  /** As it is called on the first day of the loan. */
  hubName: string
  /** Null for a room that is no longer there. */
  room: { name: Localized; floor: Localized | null; keyRule: Localized | null } | null
  size: number
  /** Kroner an hour, as it was agreed; null: it was not announced. */
  rent: number | null
  /** What it is called in the programme; null: it is not open to all. */
  open: string | null
  bookings: readonly Booking[]
}

/** Null when its rows went by the rule of keeping. */
export async function loanOfAct(db: Db, actId: string): Promise<Loan | null> {
  const rows = await rowsOf(db, actId)
  const [first] = rows
  if (first === undefined) return null
  return {
    hub: first.slug,
    hubName: first.hubName ?? first.slug,
    room: first.name === null ? null : { name: first.name, floor: first.floor, keyRule: first.keyRule },
    size: first.size,
    rent: first.rent,
    open: first.title,
    bookings: rows.map(({ id, startsAt, endsAt, endedBecause, endReason, key, sequence }) => ({
      id,
      start: startsAt.getTime(),
      end: endsAt.getTime(),
      ended: endedBecause,
      endReason,
      room: key,
      sequence,
    })),
  }
}

/** Dates that are still theirs and have not begun. */
export const datesAhead = ({ bookings }: Loan, at: Instant): Booking[] =>
  bookings.filter(({ ended, start }) => ended === null && start > at)

const rowsOf = (db: Db, actId: string) =>
  db
    .selectFrom('roomBooking as booking')
    .innerJoin('resource', 'resource.id', 'booking.resourceId')
    .innerJoin('hub', 'hub.id', 'resource.hubId')
    .leftJoin('room', (join) => join.onRef('room.hubId', '=', 'hub.id').onRef('room.key', '=', 'resource.key').on(isShown('room')))
    .leftJoin('openLoan', 'openLoan.actId', 'booking.actId')
    .select([
      'openLoan.title',
      'booking.id',
      'startsAt',
      'endsAt',
      'size',
      'rent',
      'endedBecause',
      'endReason',
      'sequence',
      'resource.key',
      'hub.slug',
      'room.name',
      'room.floor',
      'room.keyRule',
    ])
    .select(
      sql<string | null>`(select n.name from hub_name n
        where n.hub_id = hub.id and (n.valid_from is null or n.valid_from <= (booking.starts_at at time zone 'Europe/Oslo')::date)
        order by n.valid_from desc nulls last limit 1)`.as('hubName'),
    )
    .where('booking.actId', '=', actId)
    .orderBy('startsAt')
    .execute()
