import { z } from 'zod'
import { DayText, ENDS_EARLY, inOrder, Key, LocalizedText, origin, text } from '../hubs/content/shapes/index.ts'
import { Meeting } from './public-meeting/meeting.ts'
import { SKIPS } from './recurrence/index.ts'
import { SignUpRule } from './sign-up-rule.ts'

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
const RESERVED = ['atom', 'foresla', 'forslag', 'kalender', 'maned', 'ny']

const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, written HH:MM')
  .meta({ description: 'The clock on the wall in Norway' })
const age = z.number('must be a number').int('must be whole years').min(0, 'must be at least 0').max(120, 'must be at most 120')

/** Days by an RFC 5545 rule, hours by the clock on the wall. Without a rule it is on the first day alone; without «at» the hour is not announced. */
export const RhythmShape = z
  .strictObject({
    from: DayText,
    to: DayText.optional(),
    rule: text(200).meta({ description: 'RFC 5545: FREQ=WEEKLY;BYDAY=TH' }).optional(),
    at: Clock.optional(),
    ends: Clock.meta({ description: 'At or before “at”: the day after' }).optional(),
    skip: z.array(z.enum(SKIPS)).default([]),
    extra: z.array(DayText).default([]),
    except: z.array(DayText).default([]),
  })
  .refine((rhythm) => inOrder(rhythm.from, rhythm.to), ENDS_EARLY)
  .refine((rhythm) => rhythm.at !== undefined || rhythm.ends === undefined, { path: ['ends'], message: 'needs “at”' })

const inOnePlace = (one: { roomKey?: unknown; room?: unknown }) => one.roomKey === undefined || one.room === undefined
const TWO_PLACES = { path: ['room'], message: 'is another place than “roomKey”; leave one of them out' }

/** What somebody changed for one date: the day that the rule gave, and what is otherwise then. */
export const DateChange = z
  .strictObject({
    on: DayText,
    cancelled: LocalizedText(300).meta({ description: 'Cancelled, and why' }).optional(),
    movedTo: DayText.optional(),
    at: Clock.optional(),
    ends: Clock.optional(),
    roomKey: Key.meta({ description: 'Another room of the house' }).optional(),
    room: LocalizedText(100).meta({ description: 'Another place, as text' }).optional(),
    host: text(100).meta({ description: 'A substitute, as a role or a club; never a person’s name' }).optional(),
  })
  .refine((change) => change.at !== undefined || change.ends === undefined, { path: ['ends'], message: 'needs “at”' })
  .refine(inOnePlace, TWO_PLACES)

export const Activity = z
  .strictObject({
    key: Key.refine((key) => !RESERVED.includes(key), 'is used for something else; choose another'),
    kind: z.enum(ACTIVITY_KINDS),
    title: LocalizedText(120),
    body: LocalizedText(2000).optional(),
    /** The senders, the first first; none: the municipality itself. */
    organisers: z.array(Key).max(6, 'may have at most six senders').default([]),
    senderName: text(120).meta({ description: 'A club or group that stands behind it and is no provider here, by its name' }).optional(),
    audience: z.enum(AUDIENCES).default('everyone'),
    ageFrom: age.optional(),
    ageTo: age.optional(),
    childrenWelcome: z.boolean().default(false),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as “nb” or “uk”')).default([]),
    price: z.number('must be a number').int('must be whole kroner').min(0, 'must be at least 0').max(100_000, 'is too much').optional(),
    access: z.array(z.enum(ACCESS)).default([]),
    attend: z.enum(ATTEND).default('not_announced'),
    signUp: SignUpRule.optional(),
    culture: z.boolean().default(false),
    intergenerational: z.boolean().default(false),
    roomKey: Key.meta({ description: 'A room of the house, by its key: each date claims it' }).optional(),
    room: LocalizedText(100).meta({ description: 'Another place, as text' }).optional(),
    outsideHours: text(200).meta({ description: 'Why it may be in the house outside its hours; for staff alone' }).optional(),
    bring: LocalizedText(300).optional(),
    badWeather: LocalizedText(300).optional(),
    carriedOnFrom: text(120).optional(),
    suggestion: z.number().int().min(1).optional(),
    /** The number of the proposal that it came of. */
    proposal: z.number().int().min(1).optional(),
    meeting: Meeting.meta({ description: 'For a public meeting: agenda, practical facts, reports' }).optional(),
    rhythms: z.array(RhythmShape).min(1, 'must have at least one rhythm').max(20, 'may have at most 20 rhythms'),
    changes: z.array(DateChange).max(500, 'has too many changes of single dates').default([]),
    to: DayText.optional(),
    ...origin,
  })
  .refine((activity) => activity.ageFrom === undefined || activity.ageTo === undefined || activity.ageFrom <= activity.ageTo, {
    path: ['ageTo'],
    message: 'is lower than ageFrom',
  })
  .refine(inOnePlace, TWO_PLACES)
  .refine((activity) => new Set(activity.organisers).size === activity.organisers.length, {
    path: ['organisers'],
    message: 'has the same sender twice',
  })
  .refine((activity) => new Set(activity.changes.map(({ on }) => on)).size === activity.changes.length, {
    path: ['changes'],
    message: 'has two changes of the same day',
  })

export type ActivityItem = z.infer<typeof Activity>
export type RhythmItem = z.infer<typeof RhythmShape>
export type DateChangeItem = z.infer<typeof DateChange>
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]
export type Audience = (typeof AUDIENCES)[number]
export type Access = (typeof ACCESS)[number]
export type Attend = (typeof ATTEND)[number]

/** A hub's activities in one layer of the pack. */
export const ActivitiesFile = z.strictObject({ activities: z.array(Activity) })
