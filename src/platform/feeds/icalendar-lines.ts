import { addDays, instantToWall, isoWithOffset, ZONE, type Day, type Instant } from '../time/index.ts'

/** Clock changes in Norway: last Sunday of March and of October, since 1996. */
export const OSLO_ZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const compact = (text: string) => text.replaceAll(/[-:]/g, '')

export const utcTime = (instant: Instant) => `${compact(new Date(instant).toISOString().slice(0, 19))}Z`

/** `;TZID=…:20200102T100000`. A wall time that comes twice in October is told in UTC: programs disagree on which one it is. */
export function timeOf(instant: Instant): string {
  if (comesTwice(instant)) return `:${utcTime(instant)}`
  return `;TZID=${ZONE}:${compact(isoWithOffset(instant).slice(0, 19))}`
}

const HOUR = 3_600_000

function comesTwice(instant: Instant): boolean {
  const { minutes } = instantToWall(instant)
  return [instant - HOUR, instant + HOUR].some((other) => instantToWall(other).minutes === minutes)
}

/** The end of an event is the first day that it no longer covers. */
export function wholeDays(from: Day, through: Day): string[] {
  return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(addDays(through, 1))}`]
}

export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** Joins lines the way the RFC wants them: CRLF, none longer than 75 octets, folded between characters. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const LONGEST_LINE = 75

function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (length + size > LONGEST_LINE) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}
