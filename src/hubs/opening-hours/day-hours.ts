import type { Localized } from '../../platform/content/localized.ts'
import { dayNumber, type Day, type DayNumber, type Instant } from '../../platform/time/index.ts'
import { calendarDay, instantOn, type CalendarDay } from './calendar-day.ts'
import type { Slot } from './period.ts'
import {
  inForceOn,
  jointWeek,
  reckon,
  usualOf,
  within,
  type InForce,
  type Reckoned,
  type ReckonedPeriod,
  type Rules,
  type Usual,
} from './rules.ts'

/** A slot on a day: `opens` and `closes` are wall minutes of the day it belongs to, `closes` may pass 1440. */
export interface Opening extends Slot {
  start: Instant
  end: Instant
}

export type ClosedBecause =
  | { kind: 'weekly' }
  | { kind: 'holiday'; name: Localized }
  | { kind: 'closure'; reason: Localized; to: Day; oneDay: boolean }
  | { kind: 'override'; title: Localized | null }
  /** Not announced: the hours of the week are known, but not whether they hold on public holidays. */
  | { kind: 'untold_holiday'; name: Localized }

export interface DayHours {
  day: Day
  state: 'open' | 'closed' | 'not_announced'
  /** In the order of the clock. One past midnight stands here, on the day it began, and not on the next. */
  openings: readonly Opening[]
  /** Why it is closed, or why nothing is known of a day in a week that is announced. */
  because: ClosedBecause | null
  /** Of the override or period in force. */
  title: Localized | null
  /** Decided by an override: other hours than the week's own. */
  isException: boolean
}

/** Somebody has told of the day, if only that it is red and the hours of the week may not hold. */
export const isTold = ({ state, because }: DayHours): boolean => state !== 'not_announced' || because?.kind === 'untold_holiday'

/** Every day from one to another, both included. */
export function resolveDays(rules: Rules, from: Day, to: Day): DayHours[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const resolve = dayResolver(within(reckon(rules), first, last + 1))
  const days: DayHours[] = []
  for (let number = first; number <= last; number++) days.push(resolve(number))
  return days
}

/**
 * Resolves one day after the other; what decides them is found once for all days that have it in common.
 * `rules` must hold the day after the last too: a closure then ends that night at midnight.
 */
export function dayResolver(rules: Reckoned): (number: DayNumber) => DayHours {
  let found: { from: DayNumber; inForce: Deciding } | null = null
  return (number) => {
    if (found === null || number < found.from || number > found.inForce.until) found = { from: number, inForce: decidingOn(rules, number) }
    const nightEnds = number === found.inForce.until && inForceOn(rules, number + 1).closure !== undefined
    return resolveDay(found.inForce, calendarDay(number), nightEnds ? MIDNIGHT : NEVER)
  }
}

interface Deciding extends InForce {
  usual: Usual
}

function decidingOn(rules: Reckoned, number: DayNumber): Deciding {
  const inForce = inForceOn(rules, number)
  return { ...inForce, usual: usualOf(inForce.ordinary) }
}

/**
 * A night belongs to the day it began on, whatever the next day is. Only a closure of the next day ends
 * it, at midnight: «closed from the 24th» is closed from the first minute.
 */
const MIDNIGHT = 1440
const NEVER = Infinity

function resolveDay(deciding: Deciding, date: CalendarDay, latest: number): DayHours {
  const { inUse, closure, override, ordinary } = deciding
  if (!inUse) return notAnnounced(date)
  if (closure) return closed(date, { kind: 'closure', reason: closure.reason, to: closure.last, oneDay: closure.from === closure.to }, null)
  if (override) return overridden(override, date, latest)
  return ordinary.length === 0 ? notAnnounced(date) : asUsual(deciding, date, latest)
}

/** An exception opens a red day only when it says so: «Monday to Friday» is not a yes to Christmas Day. */
function overridden({ week, title, onHolidays }: ReckonedPeriod, date: CalendarDay, latest: number): DayHours {
  const name = date.holiday?.names
  if (name && onHolidays === 'closed') return closed(date, { kind: 'holiday', name }, null)
  const openings = openingsOn(date, week[date.weekday] ?? [], latest)
  if (name && onHolidays === 'not_announced' && openings.length > 0) return untoldHoliday(date, name)
  const decided = openings.length === 0 ? closed(date, { kind: 'override', title }, title) : open(date, openings, title)
  return { ...decided, isException: true }
}

function asUsual({ usual, ordinary }: Deciding, date: CalendarDay, latest: number): DayHours {
  const { title } = usual
  const openings = openingsOn(date, (date.holiday ? usual.redWeek : usual.week)[date.weekday] ?? NO_SLOTS, latest)
  if (openings.length > 0) return open(date, openings, title)
  if (date.holiday === null) return closed(date, WEEKLY, title)
  const { names: name } = date.holiday
  const untold = jointWeek(ordinary.filter((period) => period.onHolidays === 'not_announced'))
  // A weekday without hours is closed also when it is red: only what would have been open is unknown.
  if (openingsOn(date, untold[date.weekday] ?? NO_SLOTS, latest).length > 0) return untoldHoliday(date, name)
  return closed(date, ordinary.some((period) => period.onHolidays === 'closed') ? { kind: 'holiday', name } : WEEKLY, title)
}

const NO_SLOTS: readonly Slot[] = []

function openingsOn(date: CalendarDay, slots: readonly Slot[], latest: number): readonly Opening[] {
  if (slots.length === 0) return NO_OPENINGS
  const openings = slots.map((slot) => openingOn(date, slot, Math.min(slot.closes, latest)))
  if (date.evenMidnight !== null) return openings
  // 02:30–03:00 does not exist when the clock goes from 02 to 03: nothing is left of it.
  return openings.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
}

function openingOn(date: CalendarDay, { opens, mode, note }: Slot, closes: number): Opening {
  return { start: instantOn(date, opens), end: instantOn(date, closes), opens, closes, mode, note }
}

const WEEKLY: ClosedBecause = { kind: 'weekly' }
const NO_OPENINGS: readonly Opening[] = []

const open = ({ day }: CalendarDay, openings: readonly Opening[], title: Localized | null): DayHours => ({
  day,
  state: 'open',
  openings,
  because: null,
  title,
  isException: false,
})

const closed = ({ day }: CalendarDay, because: ClosedBecause, title: Localized | null): DayHours => ({
  day,
  state: 'closed',
  openings: NO_OPENINGS,
  because,
  title,
  isException: false,
})

const untoldHoliday = (date: CalendarDay, name: Localized): DayHours => ({
  ...notAnnounced(date),
  because: { kind: 'untold_holiday', name },
})

const notAnnounced = ({ day }: CalendarDay): DayHours => ({
  day,
  state: 'not_announced',
  openings: NO_OPENINGS,
  because: null,
  title: null,
  isException: false,
})
