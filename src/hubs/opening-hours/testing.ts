import { day, parseWallTime, type Instant } from '../../platform/time/index.ts'
import { resolveDays, type DayHours, type Opening } from './day-hours.ts'
import type { Closure, Mode, Period, Span } from './period.ts'
import type { Rules } from './rules.ts'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** `span('mon-fri', '10-15')`, `span('sat', '20-26')` past midnight, `span('tue,thu', '10:30-14')`. */
export function span(days: string, times: string, mode: Mode = 'staffed'): Span {
  const [opens = 0, closes = 0] = times.split('-').map(minutes)
  return { weekdays: mask(days), opens, closes, mode, note: null }
}

export function noted(nb: string, of: Span): Span {
  return { ...of, note: { nb } }
}

export function period(
  given: Partial<Omit<Period, 'from' | 'to' | 'title'>> & { from?: string; to?: string; title?: string } = {},
): Period {
  const { from, to, title, ...rest } = given
  const edges = {
    from: from === undefined ? null : day(from),
    to: to === undefined ? null : day(to),
    title: title === undefined ? null : { nb: title },
  }
  return { key: 'ordinary', override: false, onHolidays: 'closed', spans: [], ...rest, ...edges }
}

export function closure(from: string, to: string, reason = 'stengt'): Closure {
  return { key: `closed-${from}`, from: day(from), to: day(to), reason: { nb: reason } }
}

export function rules(periods: readonly Period[], more: Partial<Rules> = {}): Rules {
  return { closures: [], ...more, periods }
}

/** Wall time in Oslo, `2020-01-16T12:00`. */
export function at(text: string): Instant {
  const instant = parseWallTime(text)
  if (instant === null) throw new RangeError(text)
  return instant
}

export function dayOf(of: Rules, on: string): DayHours {
  const [hours] = resolveDays(of, day(on), day(on))
  if (!hours) throw new RangeError(on)
  return hours
}

/** `10-15`, `20-26 self_service`, in the order given. */
export function brief(openings: readonly Opening[]): string[] {
  return openings.map(({ opens, closes, mode }) => `${hours(opens)}-${hours(closes)}${mode === 'staffed' ? '' : ` ${mode}`}`)
}

function mask(days: string): number {
  return days.split(',').reduce((bits, part) => {
    const [first = 0, last = first] = part.split('-').map((name) => WEEKDAYS.indexOf(name))
    return bits | (((1 << (last - first + 1)) - 1) << first)
  }, 0)
}

function minutes(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return hour * 60 + minute
}

const hours = (of: number) => `${Math.floor(of / 60)}${of % 60 === 0 ? '' : `:${String(of % 60).padStart(2, '0')}`}`
