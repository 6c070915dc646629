import { clockTime, dayAndMonth, fullDate, listOf, weekdayName } from '../platform/i18n/index.ts'
import type { Language } from '../platform/content/localized.ts'
import { addDays, dayNumber, instantToWall, wallToInstant, yearOf, type Day, type Instant } from '../platform/time/index.ts'

/** From one instant until another. */
export interface Span {
  start: Instant
  end: Instant
}

/** Minutes kept free before and after each use. */
export interface Buffers {
  setUp: number
  tidy: number
}

/** Minutes between the times that are offered. */
const STEP = 30
const MINUTE = 60_000
/** Where clocks differ by whole hours, as here, the half hours of the wall are those of any instant. */
const HALF_HOUR = STEP * MINUTE

interface Asked {
  /** When the house is open. */
  openings: readonly Span[]
  /** What is taken, with the set-up and tidying of each. */
  taken: readonly Span[]
  buffers: Buffers
  /** Nothing before it is free. */
  at: Instant
}

/**
 * Where a use can lie: in the house's hours, clear of every other with the set-up and tidying of both. Week, times in the form and the last
 * check before a room is claimed all ask this function (domain.md S2).
 */
export function freeSpans({ openings, taken, buffers, at }: Asked): Span[] {
  const barred = taken.map(({ start, end }) => ({ start: start - buffers.tidy * MINUTE, end: end + buffers.setUp * MINUTE }))
  return barred
    .reduce((free, bar) => free.flatMap((span) => without(span, bar)), joined(openings))
    .map(({ start, end }) => ({ start: Math.max(start, at), end }))
    .filter(({ start, end }) => start < end)
}

/** What of it can be had: uses begin and end at the half hours, and «Ledig 10.22» is no use to anybody. */
export const wholeHalfHours = (free: readonly Span[]): Span[] =>
  free
    .map(({ start, end }) => ({ start: Math.ceil(start / HALF_HOUR) * HALF_HOUR, end: Math.floor(end / HALF_HOUR) * HALF_HOUR }))
    .filter(({ start, end }) => start < end)

/** What a use claims of its room. */
export const withBuffers = ({ start, end }: Span, { setUp, tidy }: Buffers): Span => ({
  start: start - setUp * MINUTE,
  end: end + tidy * MINUTE,
})

/** The half hours of the clock on the wall from the first minute of a day to the end of its night, as instants; one that does not exist is left out. */
function marksOf(day: Day): { minutes: number; at: Instant }[] {
  const number = dayNumber(day)
  return Array.from({ length: (2 * 1440) / STEP }, (_, k) => k * STEP).flatMap((minutes) => {
    const at = wallToInstant(number, minutes)
    const wall = instantToWall(at)
    const isReal = wall.minutes === minutes % 1440 && wall.day === (minutes < 1440 ? day : addDays(day, 1))
    return isReal ? [{ minutes, at }] : []
  })
}

/** Half hours that lie in a free stretch of the day, its last one too. */
export const marksWithin = (day: Day, span: Span): number[] =>
  marksOf(day).flatMap(({ minutes, at }) => (at >= span.start && at <= span.end ? [minutes] : []))

/** The use between two wall times of a day, if it is offered; null when it is not. */
export function offered(day: Day, free: readonly Span[], { from, to }: { from: number; to: number }): Span | null {
  const marks = marksOf(day)
  const start = marks.find(({ minutes }) => minutes === from)?.at
  const end = marks.find(({ minutes }) => minutes === to)?.at
  if (start === undefined || end === undefined || start >= end) return null
  return free.some((span) => span.start <= start && end <= span.end) ? { start, end } : null
}

/** «18.00–20.00» */
export const spanWords = ({ start, end }: Span, lang: Language): string => `${clockOf(start, lang)}–${clockOf(end, lang)}`

/** «tirsdag 8. mars 2022, 19.00–21.00» */
export const useWords = (use: Span, lang: Language): string => `${fullDate(instantToWall(use.start).day, lang)}, ${spanWords(use, lang)}`

/** «Tirsdag 8. mars, 15. mars og 22. mars 2022, 19.00–21.00» where weekday and hours are the same, else one after the other. */
export function datesWords(uses: readonly Span[], lang: Language): string {
  const [first] = uses
  if (first === undefined) return ''
  const shared = ({ start, end }: Span) =>
    [weekdayName(dayOf(start), lang), yearOf(dayOf(start)), spanWords({ start, end }, lang)].join(' ')
  if (uses.length === 1 || uses.some((use) => shared(use) !== shared(first)))
    return uses.map((use) => capital(useWords(use, lang))).join('. ')
  const dates = listOf(
    uses.map(({ start }) => dayAndMonth(dayOf(start), lang)),
    lang,
  )
  return `${capital(weekdayName(dayOf(first.start), lang))} ${dates} ${yearOf(dayOf(first.start))}, ${spanWords(first, lang)}`
}

const dayOf = (at: Instant): Day => instantToWall(at).day
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const clockOf = (at: Instant, lang: Language) => clockTime(instantToWall(at).minutes, lang)

function without({ start, end }: Span, bar: Span): Span[] {
  if (bar.end <= start || end <= bar.start) return [{ start, end }]
  return [
    { start, end: bar.start },
    { start: bar.end, end },
  ].filter((span) => span.start < span.end)
}

/** Staffed until three and self-service from three is open as one. */
function joined(openings: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const { start, end } of openings.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else whole.push({ start, end })
  }
  return whole
}
