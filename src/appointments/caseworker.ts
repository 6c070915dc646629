import { z } from 'zod'
import { DayText, inOrder, Key, origin } from '../hubs/content/shapes/index.ts'
import { INTERPRETED } from './interpreters.ts'
import { dayNumber, parseDay, weekdayOf } from '../platform/time/index.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, written HH:MM')

/** Hours at a hub by the clock on the wall, each week or every so many from the first. */
const WorkHours = z
  .strictObject({
    hub: Key,
    day: z.enum(WEEKDAYS),
    from: Clock,
    to: Clock,
    everyWeeks: z.number().int('must be a whole number').min(1).max(12).default(1),
    first: DayText.meta({ description: 'Den første dagen: må være ukedagen som står i «day»' }),
    last: DayText.optional(),
    rooms: z
      .array(Key)
      .max(10, 'may have at most 10 rooms')
      .default([])
      .meta({ description: 'Rom på torget som timene bruker: hver time tar det første som er ledig' }),
    extra: z.boolean().default(false).meta({ description: 'Ekstraspor: bare de som jobber her, bestiller, også ved siden av andre timer' }),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'ends before it begins' })
  .refine(({ first, last }) => inOrder(first, last), { path: ['last'], message: 'ends before it begins' })
  .refine(({ day, first }) => isOnDay(day, first), { path: ['first'], message: 'is another day of the week' })

export const POSITIONS = ['caseworker', 'interpreter'] as const

/** Who takes appointments, or interprets at them: a position, never a name. */
export const Caseworker = z
  .strictObject({
    key: Key.meta({ description: 'En stilling, «byggesak-1», aldri et navn' }),
    kind: z.enum(POSITIONS).default('caseworker').meta({ description: 'Den folk kommer til, eller en tolk som er med' }),
    services: z.array(Key).max(40).default([]),
    languages: z
      .array(z.enum(INTERPRETED))
      .max(INTERPRETED.length)
      .default([])
      .meta({ description: 'Språk de snakker så godt at ingen tolk trengs; hos en tolk: språkene det tolkes til' }),
    share: z
      .number()
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(200, 'must be at most 200')
      .default(100)
      .meta({ description: 'Hvor stor del av timene som er deres, i prosent av en full stilling' }),
    hours: z.array(WorkHours).max(60, 'may have at most 60 rows').default([]),
    ...origin,
  })
  .refine(({ kind, services }) => (kind === 'caseworker') === services.length > 0, {
    path: ['services'],
    message: 'must name a service, save for an interpreter, who has none',
  })
  .refine(({ kind, languages }) => kind === 'caseworker' || languages.length > 0, {
    path: ['languages'],
    message: 'must name a language that is interpreted',
  })

export type CaseworkerItem = z.infer<typeof Caseworker>

function isOnDay(name: (typeof WEEKDAYS)[number], first: string): boolean {
  const day = parseDay(first)
  return day === null || WEEKDAYS[weekdayOf(dayNumber(day)) - 1] === name
}
