import type { Day, Instant } from '../time/index.ts'
import { contentLines, escapeText, timeOf, utcTime, wholeDays, OSLO_ZONE } from './icalendar-lines.ts'

export interface CalendarEvent {
  /** Never changes for the thing it stands for: `tofte-hours-2020-01-02@torg.example.no`. */
  uid: string
  /** Rises with every change of the thing, so that calendars take the newer. */
  sequence: number
  summary: string
  /** Whole days (both included), or instants (the end not included, null when nobody has said it). */
  when: { from: Day; through: Day } | { start: Instant; end: Instant | null }
  description?: string
  location?: string
  url?: string
  isCancelled?: boolean
  /** Does it take up time (a meeting) or only tell (that a desk is open)? */
  isBusy?: boolean
  /** Nobody has promised it: a place in a queue. */
  isTentative?: boolean
}

export interface Calendar {
  name: string
  description?: string
  /** A CSS colour name: calendars that know RFC 7986 draw it so. */
  color?: string
  url: string
  /** Hours between two fetches. */
  refreshHours: number
  /** When it was made; RFC 5545 wants it on every event. */
  madeAt: Instant
  events: readonly CalendarEvent[]
}

const PRODUCT = '-//Innbyggertorg//Innbyggertorg//NO'

/** RFC 5545 and 7986. Times are wall time in Europe/Oslo with the rules of its clock changes; lines end as the RFC says. */
export function icalendar(calendar: Calendar): string {
  const refresh = `PT${calendar.refreshHours}H`
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(calendar.name)}`,
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    ...optional('DESCRIPTION', calendar.description),
    ...optional('X-WR-CALDESC', calendar.description),
    ...(calendar.color === undefined ? [] : [`COLOR:${calendar.color}`]),
    `URL:${calendar.url}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...OSLO_ZONE,
    ...calendar.events.flatMap((event) => eventLines(event, calendar.madeAt)),
    'END:VCALENDAR',
  ])
}

/** Who asks whom to put it in their calendar, by e-mail addresses. */
interface Between {
  organizer: string
  attendee: string
}

interface CalendarMessage extends Between {
  /** REQUEST and CANCEL are of one thing (RFC 5546, 3.2); more than one is told by PUBLISH. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  /** Of two with one SEQUENCE calendars take the one made last. */
  madeAt: Instant
  events: readonly CalendarEvent[]
}

/** What a mail carries for its reader's calendar. No answer is asked for: whoever gets it has said yes already. */
export function calendarMessage({ method, organizer, attendee, madeAt, events }: CalendarMessage): string {
  const from = `ORGANIZER:mailto:${organizer}`
  const to = `ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${attendee}`
  const between = method === 'PUBLISH' ? [from] : [from, to]
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...OSLO_ZONE,
    ...events.flatMap((event) => eventLines(event, madeAt, between)),
    'END:VCALENDAR',
  ])
}

function eventLines(event: CalendarEvent, madeAt: Instant, between: readonly string[] = []): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${utcTime(madeAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(event.when),
    `SUMMARY:${escapeText(event.summary)}`,
    ...optional('DESCRIPTION', event.description),
    ...optional('LOCATION', event.location),
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    ...between,
    `STATUS:${event.isCancelled ? 'CANCELLED' : event.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    `TRANSP:${event.isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

function timeLines(when: CalendarEvent['when']): string[] {
  if ('from' in when) return wholeDays(when.from, when.through)
  return [`DTSTART${timeOf(when.start)}`, ...(when.end === null ? [] : [`DTEND${timeOf(when.end)}`])]
}

const optional = (name: string, text: string | undefined) => (text === undefined || text === '' ? [] : [`${name}:${escapeText(text)}`])
