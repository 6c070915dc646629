import { WEEK_DAYS, weekField, type TypedSpan, type TypedWeek, type WeekDay } from '../../design/index.ts'
import type { OpeningPeriodItem } from '../../hubs/items/index.ts'
import { isMode } from './modes.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import { typedClock } from '../../platform/time/index.ts'
import type { WorkTexts } from '../texts.ts'

type Span = OpeningPeriodItem['spans'][number]
type DaySpan = Omit<Span, 'days'>

/** The week as typed, as spans: days with the same hours stand in one. Notes stay with hours that are as they were. */
export function spansOf(week: TypedWeek, known: readonly Span[], t: WorkTexts['faults']): { spans: Span[]; faults: readonly FieldFault[] } {
  const spans: Span[] = []
  const faults: FieldFault[] = []
  for (const day of WEEK_DAYS) {
    week[day].forEach((typed, index) => {
      const read = readSpan(typed, (part) => weekField(day, index, part), t)
      if ('field' in read) faults.push(read)
      else addSpan(spans, day, withNote(read, day, known))
    })
  }
  return { spans, faults }
}

/** One span, or what is wrong at which of its fields. */
export function readSpan(typed: TypedSpan, fieldOf: (part: 'from' | 'to') => string, t: WorkTexts['faults']): DaySpan | FieldFault {
  const from = typedClock(typed.from)
  const to = typedClock(typed.to)
  const fault = (part: 'from' | 'to', message: string): FieldFault => ({ field: fieldOf(part), message })
  if (from === null || from === 1440) return fault('from', t.clock)
  if (to === null) return fault('to', t.clock)
  // «20–00» is until midnight.
  const until = to === 0 && !typed.nextDay ? 1440 : to
  if (!typed.nextDay && until <= from) return fault('to', t.spanEndsEarly)
  if (typed.nextDay && until > from) return fault('to', t.spanTooLong)
  return { from: clock(from), to: clock(until), nextDay: typed.nextDay, mode: isMode(typed.mode) ? typed.mode : 'staffed' }
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function addSpan(spans: Span[], day: WeekDay, span: DaySpan): void {
  const same = spans.find((one) => isSame(one, span) && one.note?.nb === span.note?.nb && !one.days.includes(day))
  if (same) same.days.push(day)
  else spans.push({ days: [day], ...span })
}

function withNote(span: DaySpan, day: WeekDay, known: readonly Span[]): DaySpan {
  const note = known.find((one) => one.days.includes(day) && isSame(one, span))?.note
  return note === undefined ? span : { ...span, note }
}

const isSame = (one: DaySpan, other: DaySpan) =>
  one.from === other.from && one.to === other.to && one.nextDay === other.nextDay && one.mode === other.mode

/** The way back: spans as the editor shows them. */
export function weekFrom(spans: readonly Span[]): TypedWeek {
  const shown = (day: WeekDay) =>
    spans
      .filter(({ days }) => days.includes(day))
      .map(({ from, to, mode, nextDay }) => ({ from: short(from), to: short(to), mode, nextDay }))
  return {
    mon: shown('mon'),
    tue: shown('tue'),
    wed: shown('wed'),
    thu: shown('thu'),
    fri: shown('fri'),
    sat: shown('sat'),
    sun: shown('sun'),
  }
}

/** «10.00» is written «10». */
const short = (time: string) =>
  time
    .replace(/^0(?=\d)/, '')
    .replace(':00', '')
    .replace(':', '.')
