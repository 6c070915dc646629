import { dayNumber, instantToWall, wallToInstant, type Day, type Instant } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'

/** Somebody's hours at a hub on one day, by the clock on the wall. */
export interface Shift {
  day: Day
  from: number
  to: number
}

/** Minutes: how long a time is, what is kept free around it, and how far apart times are shown. */
export interface Length {
  minutes: number
  before: number
  after: number
  step: number
}

interface Asked {
  length: Length
  /** What stands in the way, with its own buffers: other appointments, absence. In any order. */
  taken: readonly Span[]
  /** When the house is open that day; null when nobody has said. */
  openings: readonly Span[] | null
  /** Nothing begins before or after these. */
  earliest: Instant
  latest: Instant
}

const MINUTE = 60_000

/**
 * When a time can begin in a shift. Day list, time list, first free and the last check before it is booked all ask this function (domain.md
 * S2). Steps follow the clock on the wall from the beginning of the shift; an hour that the clock skips has none, and of an hour that comes
 * twice the first is meant (T2).
 */
export function timesIn(shift: Shift, { length, taken, openings, earliest, latest }: Asked): Instant[] {
  const ends = wallToInstant(dayNumber(shift.day), shift.to)
  const others = taken.toSorted((a, b) => a.start - b.start)
  const times: Instant[] = []
  let passed = 0
  for (const start of marksOf(shift, length.step)) {
    const use = { start, end: start + length.minutes * MINUTE }
    if (use.end > ends) break
    if (start < earliest || start > latest || !isOpen(openings, use)) continue
    const claimed = { start: start - length.before * MINUTE, end: use.end + length.after * MINUTE }
    // Starts only rise: what ended before this one stands in nobody's way further on.
    while (passed < others.length && (others[passed]?.end ?? Infinity) <= claimed.start) passed += 1
    if (!isTaken(others, passed, claimed)) times.push(start)
  }
  return times
}

/** Whether any of these, from one of them on, meets a span; they begin in order of time. */
function isTaken(others: readonly Span[], first: number, claimed: Span): boolean {
  for (let k = first; k < others.length; k += 1) {
    const one = others[k]
    if (one === undefined || one.start >= claimed.end) return false
    if (one.end > claimed.start) return true
  }
  return false
}

const isOpen = (openings: readonly Span[] | null, use: Span): boolean =>
  openings === null || openings.some(({ start, end }) => start <= use.start && use.end <= end)

/** Wall times that the day has, as instants. */
function marksOf({ day, from, to }: Shift, step: number): Instant[] {
  const number = dayNumber(day)
  const count = Math.max(0, Math.ceil((to - from) / step))
  const marks = Array.from({ length: count }, (_, k) => from + k * step)
  const midnight = wallToInstant(number, 0)
  // On a day that is as long as others the clock need not be asked of each mark.
  if (to <= 1440 && wallToInstant(number + 1, 0) - midnight === 1440 * MINUTE) return marks.map((minutes) => midnight + minutes * MINUTE)
  return marks.flatMap((minutes) => {
    const at = wallToInstant(number, minutes)
    const wall = instantToWall(at)
    return wall.minutes === minutes % 1440 && (minutes >= 1440 || wall.day === day) ? [at] : []
  })
}
