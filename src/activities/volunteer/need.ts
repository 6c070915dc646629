import { z } from 'zod'
import { DayText, inOrder, Key, LocalizedText, origin } from '../../hubs/content/shapes/index.ts'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, written HH:MM')

/** A day and hours of the need's own. */
const Shift = z.strictObject({
  on: DayText,
  at: Clock,
  ends: Clock.meta({ description: 'At or before “at”: the day after' }).optional(),
  off: LocalizedText(300).meta({ description: 'Called off, and why' }).optional(),
})

/** What people are needed for: at each date of an activity, at shifts of its own, or, without either, whenever it suits. */
export const VolunteerNeed = z
  .strictObject({
    key: Key,
    title: LocalizedText(120).meta({ description: 'The role: «Vert på språkkafé»' }),
    body: LocalizedText(1500).optional(),
    provider: Key.meta({ description: 'Who asks; none: the municipality itself' }).optional(),
    activity: Key.meta({ description: 'Needed at each date of this activity of the hub' }).optional(),
    wanted: z
      .number('must be a number')
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(200, 'must be at most 200')
      .meta({ description: 'How many for each shift; none: all who wish' })
      .optional(),
    shifts: z.array(Shift).max(200, 'may have at most 200 shifts').default([]),
    ageFrom: z.number().int().min(0).max(120).optional(),
    policeCheck: z.boolean().default(false).meta({ description: 'A police certificate must have been seen before the first shift' }),
    to: DayText.meta({ description: 'The last day it is asked for' }).optional(),
    ...origin,
  })
  .refine(({ activity, shifts }) => activity === undefined || shifts.length === 0, {
    path: ['shifts'],
    message: 'has shifts of its own beside the dates of an activity',
  })
  .refine(({ shifts }) => new Set(shifts.map(({ on, at }) => `${on}T${at}`)).size === shifts.length, {
    path: ['shifts'],
    message: 'has the same shift twice',
  })
  .refine(({ knownFrom, to }) => inOrder(knownFrom, to), { path: ['to'], message: 'ends before it begins' })

export type NeedItem = z.infer<typeof VolunteerNeed>
export type ShiftItem = NeedItem['shifts'][number]

/** A hub's needs in one layer of the pack. */
export const NeedsFile = z.strictObject({ needs: z.array(VolunteerNeed) })
