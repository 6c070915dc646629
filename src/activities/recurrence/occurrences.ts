// The rule's own Temporal must be the one it finds here, or it does not know what we hand it.
import 'temporal-polyfill/global'
import { RRuleTemporal } from 'rrule-temporal'
import { addDays, dayNumber, parseDay, wallToInstant, type Day, type Instant } from '../../platform/time/index.ts'
import { minutesOf, type DaysOff, type Rhythm } from './rhythm.ts'
import { faultOfRule, type RuleFault } from './rule-fault.ts'
import { weeklyDays } from './weekly-days.ts'

export interface Days {
  from: Day
  to: Day
}

/** The most days that are reckoned at once: a rolling window, or a page's. */
const LONGEST = 800

/**
 * The days in a span on which it happens, in order. Days are reckoned without any clock: a wall time becomes an
 * instant afterwards, so a clock change never moves a day.
 */
export function occurrenceDays(rhythm: Rhythm, span: Days, off: DaysOff): Day[] {
  const ours = { from: later(rhythm.from, span.from), to: sooner(rhythm.to ?? span.to, sooner(span.to, addDays(span.from, LONGEST))) }
  const within = (day: Day) => day >= ours.from && day <= ours.to
  const ruled = ruleDays(rhythm, ours).filter((day) => !isSkipped(rhythm, day, off))
  const extra = rhythm.extra.filter((day) => day >= span.from && day <= span.to)
  return [...new Set([...ruled.filter(within), ...extra])].filter((day) => !rhythm.except.includes(day)).toSorted()
}

/** The next so many days, looked for as far as two years ahead. */
export function nextDays(rhythm: Rhythm, from: Day, { count, off }: { count: number; off: DaysOff }): Day[] {
  return occurrenceDays(rhythm, { from, to: addDays(from, LONGEST) }, off).slice(0, count)
}

/** What is wrong with the rhythm as a whole: a rule that cannot be, one that never fires, an end before the start. */
export function faultOfRhythm(rhythm: Rhythm, off: DaysOff): RuleFault | null {
  if (rhythm.to !== undefined && rhythm.to < rhythm.from) return 'ends_early'
  const fault = rhythm.rule === undefined ? null : faultOfRule(rhythm.rule)
  if (fault !== null) return fault
  const spans = [0, 1, 2, 3, 4].map((k) => addDays(rhythm.from, k * LONGEST))
  return spans.some((from) => occurrenceDays(rhythm, { from, to: addDays(from, LONGEST) }, off).length > 0) ? null : 'never'
}

function ruleDays({ rule, from }: Rhythm, { from: first, to: last }: Days): Day[] {
  if (rule === undefined) return from >= first && from <= last ? [from] : []
  if (first > last || faultOfRule(rule) !== null) return []
  const weekly = weeklyDays(rule, from, { first, last })
  if (weekly !== null) return weekly
  const rruleString = `DTSTART;TZID=UTC:${from.replaceAll('-', '')}T000000\nRRULE:${rule}`
  const found = new RRuleTemporal({ rruleString }).between(midnight(first), midnight(last), true)
  return found.flatMap((moment) => parseDay(moment.toString().slice(0, 10)) ?? [])
}

const midnight = (of: Day) => new Date(`${of}T00:00:00Z`)

function isSkipped({ skip }: Rhythm, day: Day, off: DaysOff): boolean {
  return (skip.includes('school_holidays') && off.isSchoolHoliday(day)) || (skip.includes('red_days') && off.isRedDay(day))
}

/** When it begins and ends on a day; null where that is not announced. */
export function hoursOn(day: Day, { at, ends }: Pick<Rhythm, 'at' | 'ends'>): { start: Instant | null; end: Instant | null } {
  if (at === undefined) return { start: null, end: null }
  const [from, to] = [minutesOf(at), ends === undefined ? null : minutesOf(ends)]
  const start = wallToInstant(dayNumber(day), from)
  if (to === null) return { start, end: null }
  const end = wallToInstant(dayNumber(day), to > from ? to : to + 1440)
  // In the night that loses an hour a wall time may fall where the beginning fell.
  return { start, end: end > start ? end : start + ((to - from + 1440) % 1440 || 1440) * 60_000 }
}

const later = (one: Day, other: Day): Day => (one > other ? one : other)
const sooner = (one: Day, other: Day): Day => (one < other ? one : other)
