import { dayNumber, wallToInstant, type Day, type Instant } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'
import type { HoursOf, PatternOf, Patterns } from './find-patterns.ts'
import type { TakenOf } from './find-taken.ts'
import { furtherFor, NOTHING_FURTHER, type Further, type Needs, type Position } from './further.ts'
import { SOME_LANGUAGE } from './interpreters.ts'
import type { BookingRuleItem, Mode } from './service.ts'
import { timesIn, type Shift } from './times.ts'
import { takenAt, type Taken } from './travel.ts'

/** Whoever could take a time, and what else is claimed with it. */
export type Taker = Position & Further

/** A time that can be booked, and who could take it. */
export interface FreeTime {
  hub: string
  hubId: number
  start: Instant
  end: Instant
  /** Beside what those who take it have already: for staff alone. */
  isExtra: boolean
  /** Others could take it with somebody who interprets, and do not, since these speak the language. */
  isBySpeech: boolean
  /** Never shown. */
  takers: readonly Taker[]
}

export interface Offering {
  service: string
  also: readonly string[]
  booking: BookingRuleItem
  from: Day
  to: Day
  mode: Mode
  interpreter: string | null
  /** Id of a position that is about to be away: who interprets is then asked of others here. */
  without: number | null
}

/** What is known of the days asked about. */
export interface Known extends Patterns {
  taken: TakenOf
  /** When a house is open that day; null when nobody has said. */
  openings: (hubId: number, day: Day) => readonly Span[] | null
  /** When somebody has a room. */
  roomTaken: (hubId: number, room: string) => readonly Span[]
  earliest: Instant
  latest: Instant
}

const MINUTE = 60_000

/** With somebody who interprets it takes longer. */
export const lengthOf = ({ booking, interpreter }: Pick<Offering, 'booking' | 'interpreter'>) => ({
  ...booking,
  minutes: booking.minutes + (interpreter === null ? 0 : booking.interpreterMinutes),
})

/** All that is free, the first first: the one rule of what is offered and of what is booked (domain.md S2). */
export function offered(asked: Offering, known: Known): FreeTime[] {
  const isMet = daysMet(asked, known.meeting)
  const own = known.meeting.filter(({ key }) => key === asked.service)
  const inTheWay = inTheWayOf(known.taken)
  return together(own.flatMap((pattern) => timesOf(pattern, { asked, known, isMet, inTheWay })))
}

interface Looking {
  asked: Offering
  known: Known
  isMet: (id: number, day: Day) => boolean
  inTheWay: (hours: PatternOf) => readonly Span[]
}

/** In a pool there are many of one time: no field is copied that need not be. */
interface FoundTime {
  of: PatternOf
  start: Instant
  end: Instant
  rank: number
  taker: Taker
}

/** Of one time at one hub, those of the lowest rank take it: whoever speaks the language before whoever needs an interpreter, and nobody in their extra lane who could have it in their own. */
const rankOf = ({ isExtra, speaks }: { isExtra: boolean; speaks: boolean }) => (isExtra ? EXTRA : 0) + (speaks ? 0 : 1)
const EXTRA = 2

function timesOf(pattern: PatternOf, { asked, known, isMet, inTheWay }: Looking): FoundTime[] {
  const { id, hubId, isExtra, caseworkerId: caseworker, resourceId, laneId } = pattern
  const { earliest, latest } = known
  const resource = isExtra ? laneId : resourceId
  if (resource === null) return []
  const speaks = asked.interpreter !== null && pattern.languages.includes(asked.interpreter)
  const [length, rank] = [speaks ? asked.booking : lengthOf(asked), rankOf({ isExtra, speaks })]
  const taken = inTheWay(pattern)
  const alone = { caseworker, resource, ...NOTHING_FURTHER }
  const shifts = pattern.shifts.filter(({ day }) => isMet(id, day))
  return shifts.flatMap((shift) => {
    const starts = timesIn(shift, { length, taken, openings: known.openings(hubId, shift.day), earliest, latest })
    const needs = starts.length === 0 ? null : needsOn(shift.day, pattern, { asked: { ...asked, speaks }, known })
    return starts.flatMap((start): FoundTime[] => {
      const end = start + length.minutes * MINUTE
      const further = needs === null ? null : furtherFor({ start, end }, needs)
      if (further === null) return []
      return [{ of: pattern, start, end, rank, taker: further === NOTHING_FURTHER ? alone : { caseworker, resource, ...further } }]
    })
  })
}

/** What stands in the way of somebody's hours at a hub, found once however many hours they have there. */
function inTheWayOf(taken: TakenOf): Looking['inTheWay'] {
  const found = new Map<string, readonly Span[]>()
  return (hours) => {
    const key = `${hours.caseworkerId} ${hours.hub} ${hours.isExtra}`
    const known = found.get(key) ?? takenAt(hours, takenBy(hours, taken))
    found.set(key, known)
    return known
  }
}

/** Nobody is at two hubs at once, in whichever lane; in the same house the two lanes are beside one another. */
function takenBy({ caseworkerId, isExtra, hub }: PatternOf, { own, lane }: TakenOf): readonly Taken[] {
  const [mine, other] = isExtra ? [lane, own] : [own, lane]
  const beside = other.get(caseworkerId)
  const taken = mine.get(caseworkerId) ?? []
  return beside === undefined ? taken : [...taken, ...beside.filter(({ at }) => at?.hub !== hub)]
}

interface Needing {
  asked: Offering & { speaks: boolean }
  known: Known
}

function needsOn(day: Day, { hubId, needsRoom, rooms }: PatternOf, { asked, known }: Needing): Needs {
  const { mode, booking, interpreter, speaks } = asked
  const inUse = rooms.filter(({ last }) => last === null || last >= day)
  const isHere = (one: HoursOf) => one.hubId === hubId && one.first <= day && (one.last === null || one.last >= day)
  const here = interpreter === null || speaks ? [] : known.interpreting.filter(isHere)
  const way = mode === 'home' ? booking : { before: 0, after: 0 }
  const there = (some: readonly HoursOf[]) =>
    some.filter((one) => one.caseworkerId !== asked.without).map((one) => interpreterOn(day, one, known))
  const isUnsaid = interpreter === SOME_LANGUAGE
  return {
    rooms: mode === 'hub' && needsRoom ? inUse.map((room) => ({ ...room, taken: known.roomTaken(hubId, room.key) })) : null,
    // Where the house has nobody who interprets the language, whoever meets them asks somebody from outside.
    interpreters: here.length === 0 || isUnsaid ? null : there(here),
    // Whatever language they then say, it can be had.
    each: isUnsaid ? languagesOf(here).map((code) => there(here.filter(({ languages }) => languages.includes(code)))) : [],
    before: way.before,
    after: way.after,
  }
}

const languagesOf = (some: readonly HoursOf[]) => [...new Set(some.flatMap(({ languages }) => languages))]

const interpreterOn = (day: Day, one: HoursOf, { taken }: Known) => ({
  caseworker: one.caseworkerId,
  resource: one.resourceId,
  hours: one.shifts.filter((shift) => shift.day === day).map(spanOfShift),
  taken: takenAt(one, taken.own.get(one.caseworkerId) ?? []),
})

const spanOfShift = ({ day, from, to }: Shift): Span => ({
  start: wallToInstant(dayNumber(day), from),
  end: wallToInstant(dayNumber(day), to),
})

type Gathered = FreeTime & { takers: Taker[]; rank: number }

function together(found: readonly FoundTime[]): FreeTime[] {
  const byHub = new Map<number, Map<Instant, Gathered>>()
  for (const one of found) {
    const times = byHub.get(one.of.hubId) ?? new Map<Instant, Gathered>()
    if (times.size === 0) byHub.set(one.of.hubId, times)
    const met = times.get(one.start)
    if (met === undefined || one.rank < met.rank) times.set(one.start, ofLowerRank(one, met))
    else if (one.rank > met.rank) met.isBySpeech ||= one.rank < EXTRA
    else if (!met.takers.some(({ caseworker }) => caseworker === one.taker.caseworker)) met.takers.push(one.taker)
  }
  return [...byHub.values()].flatMap((times) => [...times.values()]).toSorted((a, b) => a.start - b.start || a.hubId - b.hubId)
}

const ofLowerRank = ({ of, start, end, rank, taker }: FoundTime, than: Gathered | undefined): Gathered => ({
  hub: of.hub,
  hubId: of.hubId,
  start,
  end,
  isExtra: rank >= EXTRA,
  isBySpeech: than !== undefined && than.rank < EXTRA,
  takers: [taker],
  rank,
})

/** Whether all that one comes about is met in some hours on a day: each topic has days of its own at a hub. */
function daysMet({ also }: Offering, patterns: readonly PatternOf[]): Looking['isMet'] {
  if (also.length === 0) return () => true
  const met = new Set(patterns.flatMap((one) => one.shifts.map(({ day }) => `${one.id} ${day} ${one.key}`)))
  return (id, day) => also.every((key) => met.has(`${id} ${day} ${key}`))
}
