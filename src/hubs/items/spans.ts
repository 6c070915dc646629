import type { z } from 'zod'
import type { Localized } from '../../platform/content/localized.ts'
import { WEEKDAYS, type Mode, type Span } from '../content/shapes.ts'
import { clock, minutesOf } from './dates.ts'
import { jsonOrNull } from './stored.ts'

export type SpanItem = z.infer<typeof Span>

const MINUTES_PER_DAY = 1440

export function spanColumns(span: SpanItem, position: number) {
  return {
    position,
    weekdays: span.days.reduce((bits, name) => bits | (1 << WEEKDAYS.indexOf(name)), 0),
    opens: minutesOf(span.from),
    closes: minutesOf(span.to) + (span.nextDay ? MINUTES_PER_DAY : 0),
    mode: span.mode,
    note: jsonOrNull(span.note),
  }
}

interface SpanRow {
  weekdays: number
  opens: number
  closes: number
  mode: Mode
  note: Localized | null
}

/** Exactly midnight is «24:00» of the same day, never «00:00» of the next. */
export function spanOfColumns({ weekdays, opens, closes, mode, note }: SpanRow): SpanItem {
  const nextDay = closes > MINUTES_PER_DAY
  return {
    days: WEEKDAYS.filter((_, bit) => weekdays & (1 << bit)),
    from: clock(opens),
    to: clock(nextDay ? closes - MINUTES_PER_DAY : closes),
    nextDay,
    mode,
    ...(note === null ? {} : { note }),
  }
}
