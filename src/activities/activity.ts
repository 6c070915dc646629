import { z } from 'zod'
import { DayText, ENDS_EARLY, inOrder, Key, LocalizedText, origin, text } from '../hubs/content/shapes/index.ts'
import { SKIPS } from './recurrence/index.ts'

export const ACTIVITY_KINDS = [
  'course',
  'workshop',
  'open_house',
  'meetup',
  'meal',
  'exercise',
  'culture',
  'club',
  'help',
  'outing',
  'public_meeting',
] as const
export const AUDIENCES = ['everyone', 'children', 'families', 'youth', 'adults', 'seniors'] as const
export const ACCESS = [
  'step_free',
  'hearing_loop',
  'accessible_toilet',
  'changing_table',
  'pram_parking',
  'sign_language',
  'easy_norwegian',
] as const
export const ATTEND = ['drop_in', 'sign_up', 'not_announced'] as const

/** Words that stand in the addresses of activities themselves. */
const RESERVED = ['atom', 'kalender', 'ny']

const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'må være et klokkeslett, skrevet TT:MM')
  .meta({ description: 'Klokka på veggen i Norge' })
const age = z.number('må være et tall').int('må være hele år').min(0, 'må være minst 0').max(120, 'må være høyst 120')

/** Days by an RFC 5545 rule, hours by the clock on the wall. Without a rule it is on the first day alone; without «at» the hour is not announced. */
export const RhythmShape = z
  .strictObject({
    from: DayText,
    to: DayText.optional(),
    rule: text(200).meta({ description: 'RFC 5545: FREQ=WEEKLY;BYDAY=TH' }).optional(),
    at: Clock.optional(),
    ends: Clock.meta({ description: 'Ved eller før «at»: dagen etter' }).optional(),
    skip: z.array(z.enum(SKIPS)).default([]),
    extra: z.array(DayText).default([]),
    except: z.array(DayText).default([]),
  })
  .refine((rhythm) => inOrder(rhythm.from, rhythm.to), ENDS_EARLY)
  .refine((rhythm) => rhythm.at !== undefined || rhythm.ends === undefined, { path: ['ends'], message: 'krever «at»' })

/** What somebody changed for one date: the day that the rule gave, and what is otherwise then. */
export const DateChange = z
  .strictObject({
    on: DayText,
    cancelled: LocalizedText(300).meta({ description: 'Avlyst, og hvorfor' }).optional(),
    movedTo: DayText.optional(),
    at: Clock.optional(),
    ends: Clock.optional(),
    room: LocalizedText(100).optional(),
    host: text(100).meta({ description: 'Vikar, som rolle eller lag; aldri navnet på en person' }).optional(),
  })
  .refine((change) => change.at !== undefined || change.ends === undefined, { path: ['ends'], message: 'krever «at»' })

export const Activity = z
  .strictObject({
    key: Key.refine((key) => !RESERVED.includes(key), 'er brukt til noe annet; velg et annet'),
    kind: z.enum(ACTIVITY_KINDS),
    title: LocalizedText(120),
    body: LocalizedText(2000).optional(),
    /** The senders, the first first; none: the municipality itself. */
    organisers: z.array(Key).max(6, 'kan ha høyst seks avsendere').default([]),
    audience: z.enum(AUDIENCES).default('everyone'),
    ageFrom: age.optional(),
    ageTo: age.optional(),
    childrenWelcome: z.boolean().default(false),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'må være en språkkode som «nb» eller «uk»')).default([]),
    price: z.number('må være et tall').int('må være hele kroner').min(0, 'må være minst 0').max(100_000, 'er for mye').optional(),
    access: z.array(z.enum(ACCESS)).default([]),
    attend: z.enum(ATTEND).default('not_announced'),
    culture: z.boolean().default(false),
    intergenerational: z.boolean().default(false),
    room: LocalizedText(100).optional(),
    bring: LocalizedText(300).optional(),
    badWeather: LocalizedText(300).optional(),
    carriedOnFrom: text(120).optional(),
    suggestion: z.number().int().min(1).optional(),
    rhythms: z.array(RhythmShape).min(1, 'må ha minst én rytme').max(20, 'kan ha høyst 20 rytmer'),
    changes: z.array(DateChange).max(500, 'har for mange endringer av enkelte dager').default([]),
    to: DayText.optional(),
    ...origin,
  })
  .refine((activity) => activity.ageFrom === undefined || activity.ageTo === undefined || activity.ageFrom <= activity.ageTo, {
    path: ['ageTo'],
    message: 'er lavere enn ageFrom',
  })
  .refine((activity) => new Set(activity.organisers).size === activity.organisers.length, {
    path: ['organisers'],
    message: 'har samme avsender to ganger',
  })
  .refine((activity) => new Set(activity.changes.map(({ on }) => on)).size === activity.changes.length, {
    path: ['changes'],
    message: 'har to endringer av samme dag',
  })

export type ActivityItem = z.infer<typeof Activity>
export type DateChangeItem = z.infer<typeof DateChange>
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]
export type Audience = (typeof AUDIENCES)[number]
export type Access = (typeof ACCESS)[number]
export type Attend = (typeof ATTEND)[number]

/** A hub's activities in one layer of the pack. */
export const ActivitiesFile = z.strictObject({ activities: z.array(Activity) })
