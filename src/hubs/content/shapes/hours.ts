import { z } from 'zod'
import { DayText, ENDS_EARLY, inOrder, Key, LocalizedText, origin } from './text.ts'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/
const TimeOfDay = z.string().regex(CLOCK, 'must be a time of day, written HH:MM')

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekdayName = (typeof WEEKDAYS)[number]
export const MODES = ['staffed', 'self_service', 'by_appointment', 'remote'] as const
export type Mode = (typeof MODES)[number]

export const ON_HOLIDAYS = ['closed', 'as_usual', 'not_announced'] as const
export type OnHolidays = (typeof ON_HOLIDAYS)[number]

export const Span = z
  .strictObject({
    days: z.array(z.enum(WEEKDAYS)).min(1, 'choose at least one day'),
    from: TimeOfDay,
    to: TimeOfDay,
    /** `to` is on the day after: 20:00–02:00. */
    nextDay: z.boolean().default(false),
    mode: z.enum(MODES).default('staffed'),
    note: LocalizedText(200).optional(),
  })
  .refine((span) => span.from !== '24:00', { path: ['from'], message: 'must not begin at 24:00; write 00:00 and the day after' })
  // What is no time has a fault of its own.
  .refine(
    (span) => ![span.from, span.to].every((time) => CLOCK.test(time)) || (span.nextDay ? span.to <= span.from : span.to > span.from),
    {
      path: ['to'],
      message: 'ends before it begins; set nextDay: true when it lasts into the next day (24 hours at most)',
    },
  )
  .refine((span) => new Set(span.days).size === span.days.length, { path: ['days'], message: 'the same day stands twice' })

/** Opening hours in force from a day to a day, for the house itself or for one provider in it. */
export const OpeningPeriod = z
  .strictObject({
    key: Key,
    /** Absent: the house itself. */
    provider: Key.optional(),
    title: LocalizedText(100).optional(),
    from: DayText.optional(),
    to: DayText.optional(),
    /** Goes before ordinary hours on its days. */
    override: z.boolean().default(false),
    onHolidays: z
      .enum(ON_HOLIDAYS)
      .default('closed')
      .meta({ description: '«not_announced» når kilden ikke sier noe om helligdager: da er de verken åpne eller stengt' }),
    spans: z.array(Span).max(40, 'must have at most 40 times'),
    ...origin,
  })
  .refine((period) => inOrder(period.from, period.to), ENDS_EARLY)

export const Closure = z
  .strictObject({
    key: Key,
    provider: Key.optional(),
    from: DayText,
    /** To and including this day. */
    to: DayText,
    reason: LocalizedText(300),
    /** Who is there all the same. */
    exceptions: z.array(z.strictObject({ provider: Key, note: LocalizedText(200).optional() })).default([]),
    ...origin,
  })
  .refine((closure) => inOrder(closure.from, closure.to), ENDS_EARLY)
