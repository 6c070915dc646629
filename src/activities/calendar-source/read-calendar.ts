import ICAL from 'ical.js'
import { addDays, dayNumber, wallToInstant, type Day } from '../../platform/time/index.ts'
import { partsOf } from '../recurrence/pattern.ts'
import { faultOfRule } from '../recurrence/rule-fault.ts'
import { readTime, readTimes, type ReadTime } from '../../platform/feeds/read-time.ts'
import type { Why } from './report.ts'

/** An event of a calendar, with what differs on single dates; on the wall clock here. */
export interface ReadEvent {
  uid: string
  title: string
  body: string
  place: string
  start: ReadTime
  /** Wall minutes; null when nobody has said it, or it is another day. */
  ends: number | null
  rule: string | null
  /** The last day of the rule. */
  to: Day | null
  except: Day[]
  extra: Day[]
  isCancelled: boolean
  dates: ReadDate[]
  why: Why[]
}

export interface ReadDate {
  on: Day
  start: ReadTime | null
  ends: number | null
  isCancelled: boolean
}

export interface LeftOut {
  title: string
  why: Why[]
}

/** A calendar with more events than these is somebody's whole life, or a mistake. */
const MOST_EVENTS = 2_000

export type ReadCalendar = { events: ReadEvent[]; left: LeftOut[] } | { fault: 'not_a_calendar' | 'too_many_events' }

/** Reads an iCalendar file (RFC 5545). What cannot be understood is left out and told of, one line for each event. */
export function readCalendar(text: string): ReadCalendar {
  const root = rootOf(text)
  if (root === null) return { fault: 'not_a_calendar' }
  const components = root.getAllSubcomponents('vevent')
  if (components.length > MOST_EVENTS) return { fault: 'too_many_events' }
  const left: LeftOut[] = []
  const byUid = new Map<string, ICAL.Component[]>()
  for (const component of components) {
    const uid = textOf(component, 'uid')
    if (uid === '') left.push({ title: textOf(component, 'summary'), why: ['no_uid'] })
    else byUid.set(uid, [...(byUid.get(uid) ?? []), component])
  }
  const events: ReadEvent[] = []
  for (const [uid, of] of byUid) {
    const read = eventOf(uid, of, root)
    if ('start' in read) events.push(read)
    else left.push(read)
  }
  return { events, left }
}

function rootOf(text: string): ICAL.Component | null {
  try {
    const root = new ICAL.Component(ICAL.parse(text))
    return root.name === 'vcalendar' ? root : null
  } catch {
    return null
  }
}

function eventOf(uid: string, of: readonly ICAL.Component[], root: ICAL.Component): ReadEvent | LeftOut {
  const masters = of.filter((one) => one.getFirstProperty('recurrence-id') === null).toSorted((a, b) => sequenceOf(b) - sequenceOf(a))
  const master = masters[0] ?? of[0]
  const title = master === undefined ? '' : textOf(master, 'summary')
  if (master === undefined || title.trim() === '') return { title: uid.slice(0, 80), why: ['no_title'] }
  const start = readTime(master.getFirstProperty('dtstart'), root)
  if (start === null) return { title, why: ['no_start'] }
  if (start === 'unknown_zone') return { title, why: ['unknown_zone'] }
  const rhythm = ruleOf(master, start, root)
  if ('why' in rhythm) return { title, why: [rhythm.why] }
  const others = of.filter((one) => one !== master && one.getFirstProperty('recurrence-id') !== null)
  const end = endOf(master, start, root)
  return {
    uid: uid.slice(0, 500),
    title,
    body: textOf(master, 'description'),
    place: textOf(master, 'location'),
    start,
    ends: end.ends,
    ...rhythm,
    except: daysIn(master, 'exdate', root),
    extra: daysIn(master, 'rdate', root),
    isCancelled: textOf(master, 'status').toUpperCase() === 'CANCELLED',
    dates: latestOfEach(others).flatMap((one) => dateOf(one, root)),
    why: [...(end.isLong ? (['several_days'] as const) : []), ...(masters.length > 1 ? (['double'] as const) : [])],
  }
}

const sequenceOf = (component: ICAL.Component) => Number(component.getFirstPropertyValue('sequence') ?? 0) || 0

/** Of two that say something of the same date, the newer. */
const latestOfEach = (components: readonly ICAL.Component[]) => [
  ...new Map(
    components.toSorted((a, b) => sequenceOf(a) - sequenceOf(b)).map((one) => [String(one.getFirstPropertyValue('recurrence-id')), one]),
  ).values(),
]

function ruleOf(master: ICAL.Component, start: ReadTime, root: ICAL.Component): { rule: string | null; to: Day | null } | { why: Why } {
  const value = master.getFirstPropertyValue('rrule')
  if (value === null) return { rule: null, to: null }
  const { UNTIL: until, ...parts } = partsOf(String(value))
  const rule = Object.entries(parts)
    .map(([name, text]) => `${name}=${text ?? ''}`)
    .join(';')
  const fault = faultOfRule(rule)
  if (fault === 'too_often' || fault === 'too_many') return { why: 'rule_too_often' }
  // In another zone the days of the rule are not our days.
  if (fault !== null || rule.length > 200 || start.day !== start.writtenDay) return { why: 'rule_unreadable' }
  if (until === undefined) return { rule, to: null }
  const last = untilDay(until, { start, root })
  return last === null ? { why: 'rule_unreadable' } : { rule, to: last }
}

/** The last day that it can happen on: an end that falls before the hour of its day leaves that day out. */
function untilDay(until: string, { start, root }: { start: ReadTime; root: ICAL.Component }): Day | null {
  const property = new ICAL.Property('dtstart')
  try {
    const digits = until.replaceAll(/[-:]/g, '')
    const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}${digits.slice(8, 9) === 'T' ? `T${digits.slice(9, 11)}:${digits.slice(11, 13)}:${digits.slice(13, 15)}${digits.slice(15)}` : ''}`
    property.setValue(ICAL.Time.fromString(iso, property))
  } catch {
    return null
  }
  const read = readTime(property, root)
  if (read === null || read === 'unknown_zone') return null
  return read.minutes !== null && start.minutes !== null && read.minutes < start.minutes ? addDays(read.day, -1) : read.day
}

const DAY_MINUTES = 1440

function endOf(component: ICAL.Component, start: ReadTime, root: ICAL.Component): { ends: number | null; isLong: boolean } {
  const end = readTime(component.getFirstProperty('dtend'), root)
  const duration = component.getFirstPropertyValue('duration')
  const length =
    end !== null && end !== 'unknown_zone'
      ? minutesFrom(start, end)
      : duration instanceof ICAL.Duration
        ? Math.round(duration.toSeconds() / 60)
        : null
  if (start.minutes === null) return { ends: null, isLong: (length ?? 0) > DAY_MINUTES }
  if (length === null || length <= 0) return { ends: null, isLong: false }
  return length >= DAY_MINUTES ? { ends: null, isLong: true } : { ends: (start.minutes + length) % DAY_MINUTES, isLong: false }
}

const instantOf = ({ day, minutes }: ReadTime) => wallToInstant(dayNumber(day), minutes ?? 0)
const minutesFrom = (start: ReadTime, end: ReadTime) =>
  start.minutes === null
    ? (dayNumber(end.day) - dayNumber(start.day)) * DAY_MINUTES
    : Math.round((instantOf(end) - instantOf(start)) / 60_000)

function daysIn(component: ICAL.Component, name: 'exdate' | 'rdate', root: ICAL.Component): Day[] {
  const read = component.getAllProperties(name).flatMap((property) => readTimes(property, root))
  return read.flatMap((one) => (one === 'unknown_zone' ? [] : [one.day])).slice(0, 500)
}

function dateOf(component: ICAL.Component, root: ICAL.Component): ReadDate[] {
  const on = readTime(component.getFirstProperty('recurrence-id'), root)
  const start = readTime(component.getFirstProperty('dtstart'), root)
  if (on === null || on === 'unknown_zone' || start === 'unknown_zone') return []
  const ends = start === null ? null : endOf(component, start, root).ends
  return [{ on: on.day, start, ends, isCancelled: textOf(component, 'status').toUpperCase() === 'CANCELLED' }]
}

const textOf = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}

/** Whether nothing of it is ahead. */
export const isOver = ({ start, rule, to, extra, dates }: ReadEvent, today: Day): boolean => {
  const last = [start.day, ...extra, ...dates.map((one) => one.start?.day ?? one.on), ...(to === null ? [] : [to])]
  return (rule === null || to !== null) && last.every((day) => day < today)
}
