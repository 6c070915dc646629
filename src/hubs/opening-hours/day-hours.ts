import type { Localized } from '../../platform/content/localized.ts'
import { dayNumber, type Day, type DayNumber, type Instant } from '../../platform/time/index.ts'
import { calendarDay, instantOn, type CalendarDay } from './calendar-day.ts'
import type { Slot } from './period.ts'
import { covers, reckon, within, type Reckoned, type ReckonedPeriod, type Rules } from './rules.ts'
import { joinSlots } from './slots.ts'

/** A slot on a day: `opens` and `closes` are wall minutes of the day it belongs to, `closes` may pass 1440. */
export interface Opening extends Slot {
  start: Instant
  end: Instant
}

export type ClosedBecause =
  | { kind: 'weekly' }
  | { kind: 'holiday'; name: Localized }
  | { kind: 'closure'; reason: Localized; to: Day }
  | { kind: 'override'; title: Localized | null }

export interface DayHours {
  day: Day
  state: 'open' | 'closed' | 'not_announced'
  /** In the order of the clock. One past midnight stands here, on the day it began, and not on the next. */
  openings: readonly Opening[]
  because: ClosedBecause | null
  /** Of the override or period in force. */
  title: Localized | null
}

/** Every day from one to another, both included. */
export function resolveDays(rules: Rules, from: Day, to: Day): DayHours[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const inForce = within(reckon(rules), first, last + 1)
  const days: DayHours[] = []
  for (let number = first; number <= last; number++) days.push(resolveDay(inForce, number))
  return days
}

/** `rules` must hold the day after too: a closure then ends this day's night at midnight. */
export function resolveDay(rules: Reckoned, number: DayNumber): DayHours {
  const date = calendarDay(number)
  if (!rules.inUse.some((range) => covers(range, number))) return notAnnounced(date)
  const closure = closureOn(rules, number)
  if (closure) return closed(date, { kind: 'closure', reason: closure.reason, to: closure.last }, null)
  const override = rules.overrides.find((period) => covers(period, number))
  if (override) return overridden(rules, date, override)
  const ordinary = rules.ordinary.filter((period) => covers(period, number))
  return ordinary.length === 0 ? notAnnounced(date) : asUsual(rules, date, ordinary)
}

function overridden(rules: Reckoned, date: CalendarDay, { week, title }: ReckonedPeriod): DayHours {
  const openings = openingsOn(rules, date, week[date.weekday] ?? [])
  return openings.length === 0 ? closed(date, { kind: 'override', title }, title) : open(date, openings, title)
}

function asUsual(rules: Reckoned, date: CalendarDay, periods: readonly ReckonedPeriod[]): DayHours {
  const holding = date.holiday ? periods.filter((period) => !period.closedOnHolidays) : periods
  const openings = openingsOn(rules, date, slotsOf(holding, date.weekday))
  const title = periods.find((period) => period.title !== null)?.title ?? null
  if (openings.length > 0) return open(date, openings, title)
  const holiday = holding.length < periods.length ? date.holiday : null
  return closed(date, holiday ? { kind: 'holiday', name: holiday.names } : WEEKLY, title)
}

function slotsOf(periods: readonly ReckonedPeriod[], weekday: number): readonly Slot[] {
  const [only, ...more] = periods
  if (more.length === 0) return only?.week[weekday] ?? []
  return joinSlots(periods.flatMap((period) => period.week[weekday] ?? []))
}

/**
 * A night belongs to the day it began on, whatever the next day is. Only a closure of the next day ends
 * it, at midnight: «closed from the 24th» is closed from the first minute.
 */
function openingsOn(rules: Reckoned, date: CalendarDay, slots: readonly Slot[]): readonly Opening[] {
  const cut = slots.some((slot) => slot.closes > 1440) && closureOn(rules, date.number + 1) !== undefined
  const openings = slots.map((slot) => openingOn(date, slot, cut ? Math.min(slot.closes, 1440) : slot.closes))
  if (date.evenMidnight !== null) return openings
  // 02:30–03:00 does not exist when the clock goes from 02 to 03: nothing is left of it.
  return openings.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
}

function openingOn(date: CalendarDay, { opens, mode, note }: Slot, closes: number): Opening {
  return { start: instantOn(date, opens), end: instantOn(date, closes), opens, closes, mode, note }
}

const closureOn = (rules: Reckoned, number: DayNumber) => rules.closures.find((closure) => covers(closure, number))

const WEEKLY: ClosedBecause = { kind: 'weekly' }
const NO_OPENINGS: readonly Opening[] = []

const open = ({ day }: CalendarDay, openings: readonly Opening[], title: Localized | null): DayHours => ({
  day,
  state: 'open',
  openings,
  because: null,
  title,
})

const closed = ({ day }: CalendarDay, because: ClosedBecause, title: Localized | null): DayHours => ({
  day,
  state: 'closed',
  openings: NO_OPENINGS,
  because,
  title,
})

const notAnnounced = ({ day }: CalendarDay): DayHours => ({ day, state: 'not_announced', openings: NO_OPENINGS, because: null, title: null })
