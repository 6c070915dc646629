import { publicHoliday } from '../platform/holidays/index.ts'
import { addDays, daysBetween, dayNumber, weekdayOf, type Day } from '../platform/time/index.ts'
import type { Shift } from './times.ts'

/** Hours that come again on a weekday, every so many weeks from the first. */
export interface Pattern {
  weekday: number
  from: number
  to: number
  everyWeeks: number
  first: Day
  last: Day | null
  /** The days on which provider and service are at the hub, both included; null is open. */
  metFrom: Day | null
  metTo: Day | null
}

/** The shifts that a pattern gives from one day to another, both included. Red days have none. */
export function shiftsOf(pattern: Pattern, span: { from: Day; to: Day }): Shift[] {
  const from = latest([span.from, pattern.first, pattern.metFrom])
  const to = earliest([span.to, pattern.last, pattern.metTo])
  const week = 7 * pattern.everyWeeks
  const ahead = Math.max(0, Math.ceil(daysBetween(pattern.first, from) / week))
  const shifts: Shift[] = []
  for (let day = addDays(pattern.first, ahead * week); day <= to; day = addDays(day, week))
    if (weekdayOf(dayNumber(day)) === pattern.weekday && publicHoliday(day) === null)
      shifts.push({ day, from: pattern.from, to: pattern.to })
  return shifts
}

const latest = (days: readonly (Day | null)[]): Day =>
  days
    .flatMap((one) => one ?? [])
    .toSorted(byDay)
    .at(-1) ?? never()
const earliest = (days: readonly (Day | null)[]): Day => days.flatMap((one) => one ?? []).toSorted(byDay)[0] ?? never()
const byDay = (a: Day, b: Day) => (a < b ? -1 : Number(a > b))

function never(): never {
  throw new RangeError('a span of days has both ends')
}
