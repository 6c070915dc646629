import { housesHours, type ShownDay } from '../hubs/index.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, daysBetween, instantToWall, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'
import { findPatterns, type PatternOf } from './find-patterns.ts'
import { findTaken } from './find-taken.ts'
import { shiftsOf } from './pattern.ts'
import type { BookingRuleItem } from './service.ts'
import { timesIn } from './times.ts'
import { takenAt } from './travel.ts'

/** A time that can be booked, and who could take it. */
export interface FreeTime {
  hub: string
  hubId: number
  start: Instant
  end: Instant
  /** Ids: never shown. */
  caseworkers: readonly number[]
}

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
  hub?: string | undefined
  /** Somebody interprets, so it takes longer. */
  interpreted: boolean
  /** The id of an appointment that is to be moved: its own time stands in nobody's way. */
  instead?: string | undefined
  /** Ids of what is kept for the asker while they book it. */
  mine?: readonly string[] | undefined
  /** The id of whom one has met before, and wants to meet again. */
  caseworker?: number | undefined
  /** For those who wait, and whoever had the time: also what has been given back and is not shown to all yet (decision 124). */
  early?: boolean | undefined
}

/** Days that may be asked for at once. */
export const MOST_DAYS = 62

/** All that is free of a service, the first first. The one answer to what is offered: pages, API and booking ask it alike. Throws RangeError for more than `MOST_DAYS`. */
export async function freeTimes(db: Db, asked: TimesAsked): Promise<FreeTime[]> {
  const { booking, from, to, at } = asked
  if (daysBetween(from, to) >= MOST_DAYS) throw new RangeError(`from ${from} to ${to} is more than ${MOST_DAYS} days`)
  const today = instantToWall(at).day
  const last = addDays(today, booking.horizonDays)
  if (from > last || to < today) return []
  const patterns = await findPatterns(db, { ...asked, also: asked.also ?? [], known: today })
  if (patterns.length === 0) return []
  const span = { start: startOfDay(from) - REACH, end: startOfDay(addDays(to, 1)) + REACH }
  const [taken, houses] = await Promise.all([
    findTaken(db, {
      caseworkers: [...new Set(patterns.map(({ caseworkerId }) => caseworkerId))],
      span,
      at,
      instead: asked.instead,
      mine: asked.mine,
      early: asked.early,
    }),
    housesHours(db, [...new Set(patterns.map(({ hubId }) => hubId))], { from, to, known: today }),
  ])
  const limits = { earliest: at + booking.noticeHours * HOUR, latest: startOfDay(addDays(last, 1)) - 1 }
  const length = lengthOf(asked)
  const isMet = daysMet(patterns, asked)
  const found = patterns.flatMap(({ id, key, caseworkerId, hub, hubId, lat, lon, ...pattern }) => {
    if (key !== asked.service) return []
    const inTheWay = takenAt({ hub, lat, lon }, taken.get(caseworkerId) ?? [])
    const shifts = shiftsOf(pattern, { from, to }).filter(({ day }) => isMet(id, day))
    return shifts.flatMap((shift) => {
      const openings = openingsOf(houses.get(hubId), shift.day)
      const starts = timesIn(shift, { length, taken: inTheWay, openings, ...limits })
      return starts.map((start) => ({ hub, hubId, start, end: start + length.minutes * MINUTE, caseworker: caseworkerId }))
    })
  })
  return together(found)
}

/** With an interpreter it takes longer. */
export const lengthOf = ({ booking, interpreted }: Pick<TimesAsked, 'booking' | 'interpreted'>) => ({
  ...booking,
  minutes: booking.minutes + (interpreted ? booking.interpreterMinutes : 0),
})

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** What is claimed on the day before or after stands in the way this far: buffers, and the way between two hubs. */
const REACH = 12 * HOUR

/** A house that is closed has no hours; one that nobody has told of leaves it to whoever works there. */
function openingsOf(days: readonly ShownDay[] | undefined, day: Day): readonly Span[] | null {
  const hours = days?.find((one) => one.hours.day === day)?.hours
  return hours === undefined || hours.state === 'not_announced' ? null : hours.openings
}

function together(found: readonly (Omit<FreeTime, 'caseworkers'> & { caseworker: number })[]): FreeTime[] {
  const times: (Omit<FreeTime, 'caseworkers'> & { caseworkers: number[] })[] = []
  for (const { caseworker, ...time } of found.toSorted((a, b) => a.start - b.start || a.hubId - b.hubId)) {
    const last = times.at(-1)
    if (last === undefined || last.start !== time.start || last.hubId !== time.hubId) times.push({ ...time, caseworkers: [caseworker] })
    else if (!last.caseworkers.includes(caseworker)) last.caseworkers.push(caseworker)
  }
  return times
}

/** Whether all that one comes about is met in some hours on a day: each topic has days of its own at a hub. */
function daysMet(patterns: readonly PatternOf[], { also = [], from, to }: TimesAsked): (id: number, day: Day) => boolean {
  if (also.length === 0) return () => true
  const met = new Set(patterns.flatMap((one) => shiftsOf(one, { from, to }).map(({ day }) => `${one.id} ${day} ${one.key}`)))
  return (id, day) => also.every((key) => met.has(`${id} ${day} ${key}`))
}
