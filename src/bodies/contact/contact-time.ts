import { z } from 'zod'
import { DayText, Key, LocalizedText } from '../../hubs/content/shapes/index.ts'
import { publicHoliday } from '../../platform/holidays/index.ts'
import { addDays, dayNumber, weekdayOf, type Day } from '../../platform/time/index.ts'

export const CONTACT_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const CONTACT_WEEKS = ['every', 'first', 'second', 'third', 'fourth', 'last'] as const
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, written HH:MM')

/** Somebody who speaks for the body is met at a hub on a weekday: each week, or once a month. */
export const ContactTime = z
  .strictObject({
    /** An office, never a name: «Lederen». */
    who: LocalizedText(120),
    hub: Key,
    room: LocalizedText(120).optional(),
    weekday: z.enum(CONTACT_WEEKDAYS),
    week: z.enum(CONTACT_WEEKS),
    from: TimeOfDay,
    to: TimeOfDay,
    since: DayText,
    /** The last day. */
    until: DayText.optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'ends before it begins' })
  .refine(({ since, until }) => until === undefined || since <= until, { path: ['until'], message: 'ends before it begins' })
export type ContactTime = z.infer<typeof ContactTime>

/** Long enough for once a month with a holiday in between. */
const DAYS_AHEAD = 100

const isMetOn = ({ since, until }: Pick<ContactTime, 'since' | 'until'>, day: Day): boolean =>
  since <= day && (until === undefined || day <= until)

/** The next day from one on that somebody is met, never on a public holiday. Null when there is none. */
export function nextContact(time: ContactTime, from: Day): Day | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(from, ahead)
    if (isMetOn(time, day) && isItsDay(time, day) && publicHoliday(day) === null) return day
  }
  return null
}

function isItsDay({ weekday, week }: ContactTime, day: Day): boolean {
  if (CONTACT_WEEKDAYS[weekdayOf(dayNumber(day)) - 1] !== weekday) return false
  if (week === 'every') return true
  if (week === 'last') return addDays(day, 7).slice(5, 7) !== day.slice(5, 7)
  return Math.ceil(Number(day.slice(8)) / 7) === CONTACT_WEEKS.indexOf(week)
}
