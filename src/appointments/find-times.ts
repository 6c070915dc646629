import type { Db } from '../platform/database/index.ts'
import { addDays, daysBetween, instantToWall, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'
import { findGround, type Ground } from './find-ground.ts'
import type { Patterns, PatternsAsked } from './find-patterns.ts'
import { findTaken } from './find-taken.ts'
import { modesOf } from './modes.ts'
import { offered, type FreeTime } from './offered.ts'
import type { BookingRuleItem, Mode } from './service.ts'

export interface TimesAsked {
  /** Key of the service. */
  service: string
  /** Keys of what else one comes about: whoever meets them takes all of it, at hubs that have all of it. */
  also?: readonly string[] | undefined
  /** Of all of it together. */
  booking: BookingRuleItem
  /** Both included. */
  from: Day
  to: Day
  at: Instant
  /** Only a time that begins then, on the day asked about. */
  start?: Instant | undefined
  hub?: string | undefined
  /** How they meet: from afar no room is needed. Left out: the first way of the topic, at a hub before others. */
  mode?: Mode | undefined
  /** Code of the language that somebody is to interpret, unless whoever meets them speaks it; null: none. */
  interpreter: string | null
  /** The id of an appointment that is to be moved: its own time stands in nobody's way. */
  instead?: string | undefined
  /** Ids of what is kept for the asker while they book it. */
  mine?: readonly string[] | undefined
  /** The id of whom one has met before, and wants to meet again. */
  caseworker?: number | undefined
  /** The id of a position that is about to be away. */
  without?: number | undefined
  /** For those who wait, and whoever had the time: also what has been given back and is not shown to all yet (decision 124). */
  early?: boolean | undefined
  /** For staff: also beside what is booked already, where there is a lane for it (decision 141). */
  extra?: boolean | undefined
}

/** Days that may be asked for at once. */
export const MOST_DAYS = 62

/** All that is free of a service, the first first. The one answer to what is offered: pages, API and booking ask it alike. Four statements while no hours have changed, whatever it needs. Throws RangeError for more than `MOST_DAYS`. */
export async function freeTimes(db: Db, asked: TimesAsked): Promise<FreeTime[]> {
  const { booking, from, to, at, also = [] } = asked
  if (daysBetween(from, to) >= MOST_DAYS) throw new RangeError(`from ${from} to ${to} is more than ${MOST_DAYS} days`)
  const today = instantToWall(at).day
  const last = addDays(today, booking.horizonDays)
  if (from > last || to < today) return []
  const ground = await groundFor(db, { ...asked, also, known: today })
  if (ground.meeting.length === 0) return []
  const mode = asked.mode ?? (modesOf(booking).includes('hub') ? 'hub' : (modesOf(booking)[0] ?? 'hub'))
  const span = spanOf(asked)
  const hubs = mode === 'hub' ? hubsWithRooms(ground) : []
  const taken = await findTaken(db, { ...asked, of: [...ground.meeting, ...ground.interpreting], hubs, span })
  const roomTaken = (hubId: number, room: string) => taken.rooms.get(`${hubId} ${room}`) ?? []
  const openings = (hubId: number, day: Day) => ground.openings.get(hubId)?.get(day) ?? null
  const { start = null } = asked
  const limits = {
    earliest: Math.max(at + booking.noticeHours * HOUR, start ?? -Infinity),
    latest: Math.min(startOfDay(addDays(last, 1)) - 1, start ?? Infinity),
  }
  return offered({ ...asked, also, mode, without: asked.without ?? null }, { ...ground, taken, openings, roomTaken, ...limits })
}

/** From a day on, left out today, and on from there while it is not enough, as far ahead as it is booked, which may be further than one asks at once. Left out: until anything is free. */
export async function freeEnough(
  db: Db,
  asked: Omit<TimesAsked, 'from' | 'to'> & { from?: Day | undefined },
  isEnough = (times: readonly FreeTime[]) => times.length > 0,
): Promise<FreeTime[]> {
  const today = instantToWall(asked.at).day
  const last = addDays(today, asked.booking.horizonDays)
  const found: FreeTime[] = []
  let from = asked.from !== undefined && asked.from > today ? asked.from : today
  while (from <= last) {
    found.push(...(await freeTimes(db, { ...asked, from, to: addDays(from, MOST_DAYS - 1) })))
    if (isEnough(found)) break
    from = addDays(from, MOST_DAYS)
  }
  return found
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** What is claimed on the day before or after stands in the way this far: buffers, and the way between two hubs. */
const REACH = 12 * HOUR

/** Nothing further away stands in the way of what is asked about. */
function spanOf({ from, to, start, booking }: TimesAsked): Span {
  if (start === undefined) return { start: startOfDay(from) - REACH, end: startOfDay(addDays(to, 1)) + REACH }
  return { start: start - REACH, end: start + (booking.minutes + booking.interpreterMinutes) * MINUTE + REACH }
}

async function groundFor(db: Db, asked: PatternsAsked & Pick<TimesAsked, 'extra' | 'without'>): Promise<Ground> {
  const { meeting, ...rest } = await findGround(db, asked)
  return { ...rest, meeting: meeting.filter((one) => one.caseworkerId !== asked.without && (asked.extra === true || !one.isExtra)) }
}

const hubsWithRooms = ({ meeting }: Patterns): number[] => [
  ...new Set(meeting.filter(({ needsRoom }) => needsRoom).map(({ hubId }) => hubId)),
]
