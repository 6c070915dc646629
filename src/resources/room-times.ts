import { houseHours, roomsOnDay, type Room } from '../hubs/index.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, daysBetween, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import { freeSpans, wholeHalfHours, type Buffers, type Span } from './room-time.ts'
import { usesOf } from './room-uses.ts'

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
  /** Also those that only appointments take. */
  desks?: boolean
}

/** What is free and what is taken in the rooms of a hub, read anew each time. Throws RangeError for more than `MOST_DAYS`. */
export async function roomTimes(db: Db, { hubId, from, to, today, at, room: only, desks = false }: Wanted): Promise<RoomTimes[]> {
  if (daysBetween(from, to) >= MOST_DAYS) throw new RangeError(`from ${from} to ${to} is more than ${MOST_DAYS} days`)
  const rooms = await roomsOnDay(db, hubId, { day: to, known: today, desks })
  const hours = await houseHours(db, hubId, { from, to, known: today })
  // Set-up and tidying reach four hours into a neighbour at most; a night belongs to the day that it began on.
  const uses = await usesOf(db, { hubId, from: startOfDay(addDays(from, -1)), to: startOfDay(addDays(to, 3)), at })
  return rooms
    .filter(({ key }) => only === undefined || key === only)
    .map((room) => {
      const buffers = { setUp: room.setUp ?? 0, tidy: room.tidy ?? 0 }
      const own = uses.filter((use) => use.room === room.key)
      const taken = own.map(({ claimed }) => claimed)
      const days = hours.map(({ hours: { day, state, openings }, example }) => ({
        day,
        state,
        example,
        free: wholeHalfHours(freeSpans({ openings, taken, buffers, at })),
        taken: own.map(({ used }) => used).filter(({ start, end }) => start < startOfDay(addDays(day, 1)) && end > startOfDay(day)),
      }))
      return { room, buffers, days }
    })
}
