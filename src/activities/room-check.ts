import { houseHours, roomsOnDay, type Room } from '../hubs/index.ts'
import { hubIdOf, type Scope } from '../hubs/items/index.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, instantToWall, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import { freeSpans, limitOf, usesOf, withBuffers, type RoomUse, type Span } from '../resources/index.ts'
import type { ActivityItem } from './activity.ts'
import { KEPT_WITHOUT_END } from './claim-rooms.ts'
import { datesOf, type ActivityDate } from './dates.ts'
import { windowAhead, loadDaysOff } from './lay-out-dates.ts'

/** A date that is to have another room or another hour than it has, and what stands in its way. */
export interface DateInRoom {
  date: ActivityDate
  room: Room
  /** Who has the room then. */
  taken: readonly RoomUse[]
  /** The house is closed then. Hours that are not announced keep nobody out. */
  isOutside: boolean
}

export interface RoomCheck {
  dates: readonly DateInRoom[]
  /** Rooms that are free on all the dates and take as many. */
  otherRooms: readonly Room[]
  /** Beginnings, in minutes later than asked for, at which the room is free on all the dates within the hours of the house. */
  otherTimes: readonly number[]
  /** There are more places than the room takes. */
  tooSmall: { room: Room; seats: number } | null
}

/** What of an activity decides about rooms. */
export type Placed = Pick<ActivityItem, 'key' | 'rhythms' | 'changes' | 'to' | 'roomKey' | 'signUp' | 'outsideHours'>

interface Asked {
  scope: Scope
  /** As it is; null: it is new. */
  before: Placed | null
  after: Placed
  today: Day
  at: Instant
}

/** What the dates ahead that get another room or another hour would meet. Dates that stay as they are, are not judged again. */
export async function checkRooms(db: Db, { scope, before, after, today, at }: Asked): Promise<RoomCheck> {
  const span = windowAhead(today)
  const [off, hubId] = await Promise.all([loadDaysOff(db, span), hubIdOf(db, scope)])
  const has = new Set(before === null ? [] : datesOf(before, span, off).map(placeOf))
  const dates = datesOf(after, span, off).filter((date) => needsRoom(date) && date.day >= today && !has.has(placeOf(date)))
  const rooms = await roomsOnDay(db, hubId, { day: today })
  const house = await houseOn(db, { hubId, dates, after, today, at })
  const found = dates.flatMap((date) => {
    const room = rooms.find(({ key }) => key === date.roomKey)
    return room === undefined ? [] : [{ date, room, ...house.meets(room, useOf(date)) }]
  })
  const uses = found.map(({ date }) => useOf(date))
  const isFree = (room: Room, all: readonly Span[]) => all.every((use) => house.meets(room, use).taken.length === 0)
  const asked = new Set(found.map(({ room }) => room.key))
  const seats = after.signUp?.seats ?? 0
  const isTight = found.some(({ taken }) => taken.length > 0)
  return {
    dates: found,
    otherRooms: isTight
      ? rooms.filter((room) => !asked.has(room.key) && (limitOf(room)?.most ?? seats) >= seats && isFree(room, uses))
      : [],
    otherTimes: isTight
      ? SHIFTS.filter((shift) => found.every((one) => house.isGood(one.room, later(useOf(one.date), shift)))).slice(0, 3)
      : [],
    tooSmall: tooSmallOf(rooms, after),
  }
}

/** Nearest first: half hours up to four hours earlier or later. */
const SHIFTS = Array.from({ length: 8 }, (_, k) => [(k + 1) * 30, (k + 1) * -30]).flat()

const needsRoom = ({ state, start, roomKey }: ActivityDate) => state === 'planned' && start !== null && roomKey !== null

const placeOf = ({ occurrence, roomKey, start, end, state }: ActivityDate) => [occurrence, roomKey, start, end, state].join()

const useOf = ({ start, end }: ActivityDate): Span => ({ start: start ?? 0, end: end ?? (start ?? 0) + KEPT_WITHOUT_END })

const later = ({ start, end }: Span, minutes: number): Span => ({ start: start + minutes * 60_000, end: end + minutes * 60_000 })

function tooSmallOf(rooms: readonly Room[], { roomKey, signUp }: Placed): RoomCheck['tooSmall'] {
  const room = rooms.find(({ key }) => key === roomKey)
  const limit = room === undefined ? null : limitOf(room)
  const seats = signUp?.seats ?? 0
  return room === undefined || limit === null || seats <= limit.most ? null : { room, seats }
}

interface House {
  meets(room: Room, use: Span): Pick<DateInRoom, 'taken' | 'isOutside'>
  /** Free, ahead, and surely open. */
  isGood(room: Room, use: Span): boolean
}

/** What holds its rooms and when it is open, for the days of the dates. */
async function houseOn(
  db: Db,
  { hubId, dates, after, today, at }: { hubId: number; dates: readonly ActivityDate[] } & Omit<Asked, 'scope' | 'before'>,
) {
  const days = dates.map(({ day }) => day).toSorted()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const [hours, all, own] = await Promise.all([
    houseHours(db, hubId, { from: addDays(first, -1), to: last, known: today }),
    usesOf(db, { hubId, from: startOfDay(addDays(first, -1)), to: startOfDay(addDays(last, 3)), at }),
    ownSessions(db, after.key),
  ])
  const others = all.filter(({ by }) => !('session' in by && own.has(by.session)))
  const open = freeSpans({
    openings: hours.flatMap(({ hours: { openings } }) => openings),
    taken: [],
    buffers: { setUp: 0, tidy: 0 },
    at: 0,
  })
  const stateOf = new Map(hours.map(({ hours: { day, state } }) => [day, state]))
  const buffersOf = (room: Room) => ({ setUp: room.setUp ?? 0, tidy: room.tidy ?? 0 })
  const isWithin = (use: Span) => open.some(({ start, end }) => start <= use.start && use.end <= end)
  const meets: House['meets'] = (room, use) => {
    const claimed = withBuffers(use, buffersOf(room))
    const taken = others.filter(
      (other) => other.room === room.key && other.claimed.start < claimed.end && claimed.start < other.claimed.end,
    )
    return { taken, isOutside: stateOf.get(instantToWall(use.start).day) !== 'not_announced' && !isWithin(use) }
  }
  const isGood: House['isGood'] = (room, use) => use.start > at && isWithin(use) && meets(room, use).taken.length === 0
  return { meets, isGood }
}

async function ownSessions(db: Db, key: string): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select('session.id')
    .where('activity.key', '=', key)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
