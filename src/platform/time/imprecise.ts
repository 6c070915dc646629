import { addDays, day, daysInMonth, parseDay, type Day } from './day.ts'

/**
 * A date known to a day, a month, a quarter or a year: the range it may be in, both ends included.
 * Written `2020-01-02`, `2020-06`, `2021-Q1`, `2020`.
 */
export interface ImpreciseDate {
  earliest: Day
  latest: Day
}

export type Precision = 'day' | 'month' | 'quarter' | 'year'

export function parseImprecise(text: string): ImpreciseDate | null {
  const exact = parseDay(text)
  if (exact !== null) return { earliest: exact, latest: exact }
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text)
  if (!match) return null
  const year = Number(match[1])
  if (match[3] !== undefined) return months(year, Number(match[3]), 1)
  if (match[2] !== undefined) return months(year, Number(match[2]) * 3 - 2, 3)
  return months(year, 1, 12)
}

export function precisionOf(date: ImpreciseDate): Precision {
  if (date.earliest === date.latest) return 'day'
  const length = Number(date.latest.slice(5, 7)) - Number(date.earliest.slice(5, 7)) + 1
  return length === 1 ? 'month' : length === 3 ? 'quarter' : 'year'
}

/** The shortest text that reads back as the same range. */
export function formatImprecise(date: ImpreciseDate): string {
  const [year, month] = [date.earliest.slice(0, 4), date.earliest.slice(5, 7)]
  switch (precisionOf(date)) {
    case 'day':
      return date.earliest
    case 'month':
      return `${year}-${month}`
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`
    case 'year':
      return year
  }
}

/** Surely over when the day begins: its latest possible day is before it. */
export function hasSurelyCome(date: ImpreciseDate, on: Day): boolean {
  return date.latest <= on
}

/** On a day within the range it can be: it may have come, and nobody can say. */
export function mayHaveCome(date: ImpreciseDate, on: Day): boolean {
  return date.earliest <= on && !hasSurelyCome(date, on)
}

export function dayBefore(of: Day): Day {
  return addDays(of, -1)
}

function months(year: number, from: number, count: number): ImpreciseDate {
  const last = from + count - 1
  const two = (n: number) => String(n).padStart(2, '0')
  return { earliest: day(`${year}-${two(from)}-01`), latest: day(`${year}-${two(last)}-${daysInMonth(year, last)}`) }
}
