import { sql } from 'kysely'
import { houseHours, roomsOnDay, type Room } from '../hubs/index.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, daysBetween, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import { freeSpans, type Buffers, type Span } from './room-time.ts'

/** Days that may be asked for at once. */
export const MOST_DAYS = 62

/** One room on one day. */
export interface RoomDay {
  day: Day
  /** Of the house. */
  state: 'open' | 'closed' | 'not_announced'
  /** The house's hours are an illustration. */
  example: boolean
  free: readonly Span[]
  /** When somebody is there, without set-up and tidying, and never who. */
  taken: readonly Span[]
}

export interface RoomTimes {
  room: Room
  buffers: Buffers
  days: readonly RoomDay[]
}

interface Wanted {
  hubId: number
  /** Both included. */
  from: Day
  to: Day
  today: Day
  at: Instant
  /** One room alone, by its key. */
  room?: string
}

/** What is free and what is taken in the rooms of a hub, read anew each time. Throws RangeError for more than `MOST_DAYS`. */
export async function roomTimes(db: Db, { hubId, from, to, today, at, room: only }: Wanted): Promise<RoomTimes[]> {
  if (daysBetween(from, to) >= MOST_DAYS) throw new RangeError(`from ${from} to ${to} is more than ${MOST_DAYS} days`)
  const rooms = await roomsOnDay(db, hubId, { day: to, known: today })
  const hours = await houseHours(db, hubId, { from, to, known: today })
  const uses = await usesIn(db, { hubId, from, to, at })
  const buffersOf = await buffersAt(db, hubId)
  return rooms
    .filter(({ key }) => only === undefined || key === only)
    .map((room) => {
      const buffers = buffersOf.get(room.key) ?? { setUp: 0, tidy: 0 }
      const own = uses.filter(({ key }) => key === room.key)
      const taken = own.map(({ claimed }) => claimed)
      const days = hours.map(({ hours: { day, state, openings }, example }) => ({
        day,
        state,
        example,
        free: freeSpans({ openings, taken, buffers, at }),
        taken: own.map(({ used }) => used).filter(({ start, end }) => start < startOfDay(addDays(day, 1)) && end > startOfDay(day)),
      }))
      return { room, buffers, days }
    })
}

async function buffersAt(db: Db, hubId: number): Promise<ReadonlyMap<string, Buffers>> {
  const rows = await db
    .selectFrom('resource')
    .select(['key', 'setUp', 'tidy'])
    .where('kind', '=', 'room')
    .where('hubId', '=', hubId)
    .execute()
  return new Map(rows.map(({ key, ...buffers }) => [key, buffers]))
}

interface Use {
  key: string
  claimed: Span
  used: Span
}

/** All that holds a room in the days; a room that was kept for an address nobody proved in time is free. */
async function usesIn(db: Db, { hubId, from, to, at }: Pick<Wanted, 'hubId' | 'from' | 'to' | 'at'>): Promise<Use[]> {
  // Set-up and tidying reach four hours into a neighbour at most; a night belongs to the day that it began on.
  const [first, last] = [new Date(startOfDay(addDays(from, -1))), new Date(startOfDay(addDays(to, 3)))]
  const rows = await db
    .selectFrom('claim')
    .innerJoin('resource', 'resource.id', 'claim.resourceId')
    .innerJoin('roomBooking as booking', 'booking.id', 'claim.bookingId')
    .select(['resource.key', 'booking.startsAt', 'booking.endsAt'])
    .select([sql<Date>`lower(during)`.as('first'), sql<Date>`upper(during)`.as('last')])
    .where('resource.kind', '=', 'room')
    .where('resource.hubId', '=', hubId)
    .where('claim.releasedAt', 'is', null)
    .where(sql<boolean>`lower(during) < ${last} and upper(during) > ${first}`)
    .where((eb) => eb.or([eb('booking.heldUntil', 'is', null), eb('booking.heldUntil', '>', new Date(at))]))
    .orderBy('booking.startsAt')
    .execute()
  return rows.map(({ key, startsAt, endsAt, first: start, last: end }) => ({
    key,
    claimed: { start: start.getTime(), end: end.getTime() },
    used: { start: startsAt.getTime(), end: endsAt.getTime() },
  }))
}
