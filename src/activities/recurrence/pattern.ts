import type { Weekday } from '../../platform/time/index.ts'

/** The rhythms that people have words for. Every one of them is an RFC 5545 rule, and the rule can be read back. */
export type Pattern =
  | { every: 'day'; interval: number }
  | { every: 'week'; interval: number; days: readonly Weekday[] }
  | { every: 'month'; interval: number; nth: Nth; weekday: Weekday }
  | { every: 'month'; interval: number; date: number }
  | { every: 'year'; month: number; date: number }

/** The first to the fourth of its weekday in the month, or the last. */
export type Nth = 1 | 2 | 3 | 4 | -1

export const NTHS: readonly Nth[] = [1, 2, 3, 4, -1]
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** The last day of the month, whatever its number. */
export const LAST_DATE = -1

export function ruleOf(pattern: Pattern): string {
  const interval = 'interval' in pattern && pattern.interval > 1 ? `;INTERVAL=${pattern.interval}` : ''
  switch (pattern.every) {
    case 'day':
      return `FREQ=DAILY${interval}`
    case 'week':
      return `FREQ=WEEKLY${interval};BYDAY=${pattern.days
        .toSorted((a, b) => a - b)
        .map(codeOf)
        .join(',')}`
    case 'month':
      return 'date' in pattern
        ? `FREQ=MONTHLY${interval};BYMONTHDAY=${pattern.date}`
        : `FREQ=MONTHLY${interval};BYDAY=${pattern.nth}${codeOf(pattern.weekday)}`
    case 'year':
      return `FREQ=YEARLY;BYMONTH=${pattern.month};BYMONTHDAY=${pattern.date}`
  }
}

/** Null for a rule that is more than the words say, as one that came with somebody's calendar. */
export function patternOf(rule: string): Pattern | null {
  const { FREQ: every, INTERVAL: steps = '1', WKST: _, ...parts } = partsOf(rule)
  const interval = Number(steps)
  const asked = Object.keys(parts).toSorted().join(' ')
  const [day, date, month] = [parts['BYDAY'], Number(parts['BYMONTHDAY']), Number(parts['BYMONTH'])]
  if (every === 'DAILY' && asked === '') return { every: 'day', interval }
  if (every === 'WEEKLY' && asked === 'BYDAY' && day !== undefined) return weekly(interval, day)
  if (every === 'MONTHLY' && asked === 'BYMONTHDAY' && isDate(date)) return { every: 'month', interval, date }
  if (every === 'MONTHLY' && asked === 'BYDAY' && day !== undefined) return monthly(interval, day)
  if (every === 'YEARLY' && asked === 'BYMONTH BYMONTHDAY' && interval === 1 && date > 0 && isDate(date))
    return { every: 'year', month, date }
  return null
}

/** `FREQ=WEEKLY;BYDAY=TH` as names and values. */
export function partsOf(rule: string): Record<string, string | undefined> {
  const pairs = rule.split(';').map((part) => part.split('='))
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name.toUpperCase(), value.toUpperCase()]))
}

function weekly(interval: number, list: string): Pattern | null {
  const days = list.split(',').map(weekdayNamed)
  const known = days.filter((one) => one !== null)
  return known.length === days.length ? { every: 'week', interval, days: known.toSorted((a, b) => a - b) } : null
}

function monthly(interval: number, text: string): Pattern | null {
  const [, number, code = ''] = /^([+-]?\d)([A-Z]{2})$/.exec(text) ?? []
  const nth = NTHS.find((one) => one === Number(number))
  const weekday = weekdayNamed(code)
  return nth === undefined || weekday === null ? null : { every: 'month', interval, nth, weekday }
}

const isDate = (date: number) => date === LAST_DATE || (Number.isInteger(date) && date >= 1 && date <= 31)
const codeOf = (weekday: Weekday) => CODES[weekday - 1] ?? 'MO'
const weekdayNamed = (code: string): Weekday | null => WEEKDAYS.find((one) => CODES[one - 1] === code) ?? null
