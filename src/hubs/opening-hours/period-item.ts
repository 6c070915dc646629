import type { z } from 'zod'
import type { Localized } from '../../platform/content/localized.ts'
import { WEEKDAYS, type OpeningPeriod, type Span as SpanShape, type WeekdayName } from '../content/shapes.ts'
import type { Period, Span } from './period.ts'

/** A period as people write it: in the content pack, the staff's forms, the API and the history. */
export type PeriodItem = z.infer<typeof OpeningPeriod>
export type SpanItem = z.infer<typeof SpanShape>

export function periodFromItem({ key, title, from, to, override, onHolidays, spans }: PeriodItem): Period {
  return { key, title: localized(title), from: from ?? null, to: to ?? null, override, onHolidays, spans: spans.map(spanFromItem) }
}

export function spanFromItem({ days, from, to, nextDay, mode, note }: SpanItem): Span {
  return { weekdays: maskOf(days), opens: minutesOf(from), closes: minutesOf(to) + (nextDay ? 1440 : 0), mode, note: localized(note) }
}

/** The way back. 00:00 the next day is written 24:00. */
export function spanToItem({ weekdays, opens, closes, mode, note }: Span): SpanItem {
  const nextDay = closes > 1440
  return {
    days: WEEKDAYS.filter((_, bit) => (weekdays & (1 << bit)) !== 0),
    from: clockText(opens),
    to: clockText(nextDay ? closes - 1440 : closes),
    nextDay,
    mode,
    ...(note ? { note } : {}),
  }
}

function localized(text: { nb: string; nn?: string | undefined; en?: string | undefined } | undefined): Localized | null {
  if (!text) return null
  return { nb: text.nb, ...(text.nn === undefined ? {} : { nn: text.nn }), ...(text.en === undefined ? {} : { en: text.en }) }
}

const maskOf = (days: readonly WeekdayName[]) => days.reduce((mask, day) => mask | (1 << WEEKDAYS.indexOf(day)), 0)

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

const clockText = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
const two = (value: number) => String(value).padStart(2, '0')
