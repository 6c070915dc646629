import { z } from 'zod'
import { DayText, ENDS_EARLY, inOrder, Key, LocalizedText, origin } from './text.ts'

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'må være et klokkeslett, skrevet TT:MM')

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekdayName = (typeof WEEKDAYS)[number]
export const MODES = ['staffed', 'self_service', 'by_appointment', 'remote'] as const
export type Mode = (typeof MODES)[number]

export const ON_HOLIDAYS = ['closed', 'as_usual', 'not_announced'] as const
export type OnHolidays = (typeof ON_HOLIDAYS)[number]

export const Span = z
  .strictObject({
    days: z.array(z.enum(WEEKDAYS)).min(1, 'velg minst én dag'),
    from: TimeOfDay,
    to: TimeOfDay,
    /** `to` is on the day after: 20:00–02:00. */
    nextDay: z.boolean().default(false),
    mode: z.enum(MODES).default('staffed'),
    note: LocalizedText(200).optional(),
  })
  .refine((span) => span.from !== '24:00', { path: ['from'], message: 'kan ikke begynne 24:00; skriv 00:00 og dagen etter' })
  .refine((span) => (span.nextDay ? span.to <= span.from : span.to > span.from), {
    path: ['to'],
    message: 'slutter før den begynner; sett nextDay: true når den varer til neste dag (høyst ett døgn)',
  })
  .refine((span) => new Set(span.days).size === span.days.length, { path: ['days'], message: 'samme dag står to ganger' })

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
    spans: z.array(Span).max(40, 'kan ha høyst 40 tider'),
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
