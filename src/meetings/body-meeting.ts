import { z } from 'zod'
import { DayText, Key, LocalizedText, origin } from '../hubs/content/shapes/index.ts'

/** A meeting of a body, called by its number there. The day it is known from is the day of its notice. */
export const BodyMeeting = z.strictObject({
  key: Key,
  bodySlug: Key,
  number: z.number().int().min(1).max(999),
  day: DayText,
  /** By the clock on the wall, `18:00`; absent while it is not announced. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  hub: Key,
  room: LocalizedText(120).optional(),
  /** Why it is not held. */
  cancelled: LocalizedText(600).optional(),
  ...origin,
})
export type MeetingItem = z.infer<typeof BodyMeeting>
