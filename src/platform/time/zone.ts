import { Temporal } from 'temporal-polyfill'
import { dayFromNumber, type Day, type DayNumber, dayNumber } from './day.ts'

/** Every rule of a hub is wall time here, whatever zone the host or the browser is in. */
export const ZONE = 'Europe/Oslo'

/** Milliseconds since 1970-01-01T00:00Z. What is compared and stored; never shown. */
export type Instant = number

const MINUTES_PER_DAY = 1440
const MS_PER_MINUTE = 60_000

/** Wall clock at an instant: the calendar day and minutes since its midnight (0–1439). */
export interface Wall {
  day: Day
  minutes: number
}

/**
 * The instant of a wall time. `minutes` may pass 1440: then it is the next day's clock.
 *
 * One rule for the clock changes (domain.md T2): a time that does not exist is moved forward by the
 * gap (02:30 → 03:30 in March); a time that exists twice is the first of the two (in October).
 */
export function wallToInstant(number: DayNumber, minutes: number): Instant {
  const local = (number * MINUTES_PER_DAY + minutes) * MS_PER_MINUTE
  const before = offsetAt(local - 3 * 3_600_000)
  const after = offsetAt(local + 3 * 3_600_000)
  if (before === after) return local - before
  // Around a change both readings are possible: keep the first that reads back as the same wall time.
  const early = local - before
  if (offsetAt(early) === before) return early
  const late = local - after
  return offsetAt(late) === after ? late : local - before
}

export function instantToWall(instant: Instant): Wall {
  const local = instant + offsetAt(instant)
  const number = Math.floor(local / (MINUTES_PER_DAY * MS_PER_MINUTE))
  return { day: dayFromNumber(number), minutes: Math.floor(local / MS_PER_MINUTE) - number * MINUTES_PER_DAY }
}

export function startOfDay(of: Day): Instant {
  return wallToInstant(dayNumber(of), 0)
}

/** ISO 8601 with the zone's offset, `2019-11-20T12:00:00+01:00`: what the API and JSON-LD give out. */
export function isoWithOffset(instant: Instant): string {
  const offset = offsetAt(instant)
  const local = new Date(instant + offset).toISOString().slice(0, 19)
  const sign = offset < 0 ? '-' : '+'
  const minutes = Math.abs(offset) / MS_PER_MINUTE
  return `${local}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

const pad = (value: number) => String(value).padStart(2, '0')

interface Offsets {
  changes: { at: Instant; offset: number }[]
  first: number
}
const offsetsByYear = new Map<number, Offsets>()

/** Milliseconds east of UTC. Two changes a year are looked up once and kept: Temporal is exact but slow. */
export function offsetAt(instant: Instant): number {
  const year = new Date(instant).getUTCFullYear()
  let offsets = offsetsByYear.get(year)
  if (!offsets) {
    offsets = offsetsOf(year)
    offsetsByYear.set(year, offsets)
  }
  let offset = offsets.first
  for (const change of offsets.changes) if (instant >= change.at) offset = change.offset
  return offset
}

function offsetsOf(year: number): Offsets {
  const start = Temporal.Instant.from(`${String(year).padStart(4, '0')}-01-01T00:00:00Z`).toZonedDateTimeISO(ZONE)
  const end = Date.UTC(year + 1, 0, 1)
  const changes: Offsets['changes'] = []
  let next = start.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds < end) {
    changes.push({ at: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 })
    next = next.getTimeZoneTransition('next')
  }
  return { first: start.offsetNanoseconds / 1e6, changes }
}

/** The instant of a wall time in another zone, `America/New_York` and `2020-01-02T10:00`; null for a zone nobody knows. */
export function instantIn(zone: string, local: string): Instant | null {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds
  } catch {
    return null
  }
}
