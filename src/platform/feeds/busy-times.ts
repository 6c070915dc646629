import ICAL from 'ical.js'
import { addDays, dayNumber, startOfDay, wallToInstant, type Instant } from '../time/index.ts'
import { readTime, timeAt, type ReadTime } from './read-time.ts'

interface Span {
  start: Instant
  end: Instant
}

/** Somebody's whole life, or a mistake. */
const MOST_EVENTS = 5_000
/** A rule that gives more than these before it comes to the span says nothing of anybody's day. */
const MOST_STEPS = 20_000

export type BusyTimes = { spans: Span[] } | { fault: 'not_a_calendar' | 'too_many_events' }

/**
 * When an iCalendar file (RFC 5545) says that its owner is busy within a span: events with their recurrences and exceptions, and free/busy.
 * What is free, called off, in a zone that nobody knows, or has an id of ours, is left out. In order, and joined where they meet.
 */
export function busyTimes(text: string, span: Span, isOwn: (uid: string) => boolean = () => false): BusyTimes {
  const root = rootOf(text)
  if (root === null) return { fault: 'not_a_calendar' }
  const events = root.getAllSubcomponents('vevent')
  if (events.length > MOST_EVENTS) return { fault: 'too_many_events' }
  const byUid = new Map<string, ICAL.Component[]>()
  for (const event of events) {
    const uid = String(event.getFirstPropertyValue('uid') ?? '')
    byUid.set(uid, [...(byUid.get(uid) ?? []), event])
  }
  const spans = [...byUid].flatMap(([uid, of]) => (isOwn(uid) ? [] : spansOf(of, { root, span })))
  return { spans: joined([...spans, ...freeBusyOf(root)].filter((one) => one.start < span.end && one.end > span.start)) }
}

function rootOf(text: string): ICAL.Component | null {
  try {
    const root = new ICAL.Component(ICAL.parse(text))
    return root.name === 'vcalendar' ? root : null
  } catch {
    return null
  }
}

interface Within {
  root: ICAL.Component
  span: Span
}

function spansOf(of: readonly ICAL.Component[], within: Within): Span[] {
  const others = of.filter((one) => one.getFirstProperty('recurrence-id') !== null)
  const changed = new Set(others.flatMap((one) => instantOf(readTime(one.getFirstProperty('recurrence-id'), within.root)) ?? []))
  const masters = of.filter((one) => !others.includes(one))
  return [
    ...masters.flatMap((one) => (isBusy(one) ? datesOf(one, within).filter(({ start }) => !changed.has(start)) : [])),
    ...others.flatMap((one) => (isBusy(one) ? (ownSpan(one, within.root) ?? []) : [])),
  ]
}

const upper = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()

const isBusy = (event: ICAL.Component) =>
  upper(event, 'status') !== 'CANCELLED' &&
  upper(event, 'transp') !== 'TRANSPARENT' &&
  upper(event, 'x-microsoft-cdo-busystatus') !== 'FREE'

function ownSpan(event: ICAL.Component, root: ICAL.Component): Span | null {
  const first = readTime(event.getFirstProperty('dtstart'), root)
  return first === null || first === 'unknown_zone' ? null : spanFrom(first, lengthOf(event, first, root))
}

/** Each date of an event that comes again; the one of an event that does not. */
function datesOf(event: ICAL.Component, { root, span }: Within): Span[] {
  const property = event.getFirstProperty('dtstart')
  const [own, start] = [ownSpan(event, root), property?.getFirstValue()]
  if (property === null || own === null || !(start instanceof ICAL.Time)) return []
  if (event.getFirstProperty('rrule') === null && event.getFirstProperty('rdate') === null) return [own]
  const first = readTime(property, root)
  if (first === null || first === 'unknown_zone') return []
  const length = lengthOf(event, first, root)
  const dates: Span[] = []
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart: start })
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = expansion.next()
    const at = next ? timeAt(next, property, root) : null
    if (at === null || at === 'unknown_zone') break
    const date = spanFrom(at, length)
    if (date.start >= span.end) break
    if (date.end > span.start) dates.push(date)
  }
  return dates
}

const DAY_MINUTES = 1440

/** Minutes; of whole days, days by the calendar. */
type Length = { minutes: number } | { days: number }

function lengthOf(event: ICAL.Component, first: ReadTime, root: ICAL.Component): Length {
  const end = readTime(event.getFirstProperty('dtend'), root)
  const duration = event.getFirstPropertyValue('duration')
  const long = duration instanceof ICAL.Duration ? Math.round(duration.toSeconds() / 60) : 0
  if (first.minutes === null) {
    const days = end === null || end === 'unknown_zone' ? Math.round(long / DAY_MINUTES) : dayNumber(end.day) - dayNumber(first.day)
    return { days: Math.max(1, days) }
  }
  const until = end === 'unknown_zone' ? null : instantOf(end)
  return { minutes: until === null ? long : Math.round((until - (instantOf(first) ?? until)) / 60_000) }
}

function spanFrom(first: ReadTime, length: Length): Span {
  const start = instantOf(first) ?? 0
  return { start, end: 'days' in length ? startOfDay(addDays(first.day, length.days)) : start + Math.max(0, length.minutes) * 60_000 }
}

const instantOf = (at: ReadTime | 'unknown_zone' | null): Instant | null =>
  at === null || at === 'unknown_zone' ? null : wallToInstant(dayNumber(at.day), at.minutes ?? 0)

/** What servers that tell nothing else tell (RFC 5545, 3.6.4). */
function freeBusyOf(root: ICAL.Component): Span[] {
  const properties = root.getAllSubcomponents('vfreebusy').flatMap((one) => one.getAllProperties('freebusy'))
  return properties
    .filter((property) => (property.getFirstParameter('fbtype') ?? 'BUSY').toUpperCase() !== 'FREE')
    .flatMap((property) => property.getValues())
    .flatMap((value) =>
      value instanceof ICAL.Period ? [{ start: value.start.toUnixTime() * 1000, end: value.getEnd().toUnixTime() * 1000 }] : [],
    )
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (end <= start) continue
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
