import type { Localized } from '../../platform/content/localized.ts'
import { dayNumber, type Day, type DayNumber } from '../../platform/time/index.ts'
import type { OnHolidays } from '../content/shapes.ts'
import type { Closure, DayRange, Period, Slot } from './period.ts'
import { joinSlots, weekOf } from './slots.ts'

/**
 * All that decides when one place is open: the house or one provider in it, in one reading. Closures are
 * those that apply to it. Never changed once made: what is reckoned from it is kept.
 */
export interface Rules {
  periods: readonly Period[]
  closures: readonly Closure[]
  /** Days the place is in use; absent: always. Outside them nothing is announced. */
  inUse?: readonly DayRange[]
}

/** Rules on day numbers, in the order they are asked. */
export interface Reckoned {
  inUse: readonly NumberRange[]
  /** The one that lasts longest first: its last day is what a visitor needs. */
  closures: readonly ReckonedClosure[]
  /** The winner first. */
  overrides: readonly ReckonedPeriod[]
  ordinary: readonly ReckonedPeriod[]
}

export interface ReckonedClosure extends NumberRange {
  reason: Localized
  last: Day
}

export interface ReckonedPeriod extends NumberRange {
  key: string
  title: Localized | null
  onHolidays: OnHolidays
  /** Monday first. */
  week: readonly (readonly Slot[])[]
}

interface NumberRange {
  from: DayNumber
  to: DayNumber
}

const reckonings = new WeakMap<Rules, Reckoned>()

export function reckon(rules: Rules): Reckoned {
  const kept = reckonings.get(rules)
  if (kept) return kept
  const made = {
    inUse: (rules.inUse ?? [{ from: null, to: null }]).map(numbers),
    closures: rules.closures.map(reckonClosure).toSorted((a, b) => b.to - a.to || order(a.key, b.key)),
    overrides: rules.periods
      .filter((period) => period.override)
      .map(reckonPeriod)
      .toSorted(byPrecedence),
    ordinary: rules.periods
      .filter((period) => !period.override)
      .map(reckonPeriod)
      .toSorted(laterFirst),
  }
  reckonings.set(rules, made)
  return made
}

/** Keys of the overrides, the winner first. */
export const precedence = (periods: Rules['periods']): string[] => reckon({ periods, closures: [] }).overrides.map(({ key }) => key)

/** Leaves out what has no say between two days. Twenty years of periods cost no more than this year's. */
export function within(rules: Reckoned, from: DayNumber, to: DayNumber): Reckoned {
  const touches = (range: NumberRange) => range.from <= to && range.to >= from
  return {
    inUse: rules.inUse.filter(touches),
    closures: rules.closures.filter(touches),
    overrides: rules.overrides.filter(touches),
    ordinary: rules.ordinary.filter(touches),
  }
}

/** What decides a day. */
export interface InForce {
  inUse: boolean
  closure: ReckonedClosure | undefined
  override: ReckonedPeriod | undefined
  ordinary: readonly ReckonedPeriod[]
  /** The last day on which the same decide. */
  until: DayNumber
}

/** What several periods give together, Monday first: once for all days that they decide. */
export interface Usual {
  week: readonly (readonly Slot[])[]
  /** Of those alone that hold on public holidays. */
  redWeek: readonly (readonly Slot[])[]
  title: Localized | null
}

export function usualOf(periods: readonly ReckonedPeriod[]): Usual {
  const holding = periods.filter((period) => period.onHolidays === 'as_usual')
  return { week: jointWeek(periods), redWeek: jointWeek(holding), title: periods.find((period) => period.title !== null)?.title ?? null }
}

export function jointWeek(periods: readonly ReckonedPeriod[]): readonly (readonly Slot[])[] {
  const [only, ...more] = periods
  if (more.length === 0) return only?.week ?? NO_WEEK
  return WEEKDAYS.map((weekday) => joinSlots(periods.flatMap((period) => period.week[weekday] ?? [])))
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]
const NO_WEEK: readonly (readonly Slot[])[] = WEEKDAYS.map(() => [])

export function inForceOn(rules: Reckoned, number: DayNumber): InForce {
  const on = (range: NumberRange) => range.from <= number && number <= range.to
  const untilChange = ({ from, to }: NumberRange) => (from > number ? from - 1 : to >= number ? to : Infinity)
  const ranges: readonly NumberRange[] = [...rules.inUse, ...rules.closures, ...rules.overrides, ...rules.ordinary]
  return {
    inUse: rules.inUse.some(on),
    closure: rules.closures.find(on),
    override: rules.overrides.find(on),
    ordinary: rules.ordinary.filter(on),
    until: Math.min(...ranges.map(untilChange)),
  }
}

const numbers = ({ from, to }: DayRange): NumberRange => ({
  from: from === null ? -Infinity : dayNumber(from),
  to: to === null ? Infinity : dayNumber(to),
})

const reckonClosure = (closure: Closure) => ({ ...numbers(closure), key: closure.key, reason: closure.reason, last: closure.to })

const reckonPeriod = (period: Period): ReckonedPeriod => ({
  ...numbers(period),
  key: period.key,
  title: period.title,
  onHolidays: period.onHolidays,
  week: weekOf(period.spans),
})

// The shortest override wins, as in Hauki: an exception within an exception is meant. Then the newer, then the key.
const byPrecedence = (a: ReckonedPeriod, b: ReckonedPeriod) => order(a.to - a.from, b.to - b.from) || laterFirst(a, b)

const laterFirst = (a: ReckonedPeriod, b: ReckonedPeriod) => order(b.from, a.from) || order(a.key, b.key)

// Subtraction would give NaN for two open ends.
const order = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
