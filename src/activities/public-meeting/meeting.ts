import { z } from 'zod'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import { DayText, Key, LocalizedText, text } from '../../hubs/content/shapes/index.ts'

const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, written HH:MM')
  .meta({ description: 'The clock on the wall in Norway' })

const AgendaPoint = z.strictObject({
  key: Key,
  at: Clock.optional(),
  title: LocalizedText(160),
  speaker: LocalizedText(120).meta({ description: 'Who speaks, as a role: «kommunedirektøren». Never a person’s name' }).optional(),
})

/** What was asked and answered at the meeting, as staff publish it: no name of who asked. */
const Asked = z.strictObject({ question: text(600), answer: text(1000) })

const Report = z.strictObject({
  on: DayText.meta({ description: 'The day that the rule gave, of the date it is the report of' }),
  publishedOn: DayText,
  summary: LocalizedText(4000),
  next: LocalizedText(1000).meta({ description: 'What happens now' }).optional(),
  heads: z.number().int().min(0).max(5000).meta({ description: 'How many were there' }).optional(),
  asked: z.array(Asked).max(60, 'has too many questions').default([]),
})

export const MODERATIONS = ['before', 'after'] as const

/** What a public meeting has beside what every activity has. */
export const Meeting = z
  .strictObject({
    agenda: z.array(AgendaPoint).max(20, 'may have at most 20 points').default([]),
    practical: LocalizedText(1000).optional(),
    moderation: z
      .enum(MODERATIONS)
      .default('before')
      .meta({ description: 'before: somebody looks at a question before it is shown; after: it is shown at once and may be taken away' }),
    committee: LocalizedText(120)
      .meta({ description: 'The body whose nominating committee the meeting finds people for; without it, none' })
      .optional(),
    reports: z.array(Report).max(60).default([]),
  })
  .refine(({ agenda }) => new Set(agenda.map(({ key }) => key)).size === agenda.length, {
    path: ['agenda'],
    message: 'has two points of the same key',
  })
  .refine(({ reports }) => new Set(reports.map(({ on }) => on)).size === reports.length, {
    path: ['reports'],
    message: 'has two reports of the same date',
  })

export type MeetingItem = z.infer<typeof Meeting>
export type AgendaItem = MeetingItem['agenda'][number]
export type ReportItem = MeetingItem['reports'][number]

/** The two wishes that every meeting may ask for at sign-up: counted for the host, and forgotten a fortnight after. */
export const WISHES = {
  interpreter: {
    key: 'tolk',
    text: { nb: 'Trenger du tolk?', nn: 'Treng du tolk?', en: 'Do you need an interpreter?' },
    why: {
      nb: 'Skriv språket, så bestiller vi tolk til møtet.',
      nn: 'Skriv språket, så bestiller vi tolk til møtet.',
      en: 'Write the language, and we order one for the meeting.',
    },
    needed: false,
    answer: 'text',
    keepDays: 14,
  },
  hearingLoop: {
    key: 'teleslynge',
    text: { nb: 'Jeg trenger teleslynge', nn: 'Eg treng teleslynge', en: 'I need a hearing loop' },
    why: {
      nb: 'Så vi finner et rom som har det.',
      nn: 'Så vi finn eit rom som har det.',
      en: 'So that we find a room that has one.',
    },
    needed: false,
    answer: 'yes',
    keepDays: 14,
  },
} as const satisfies Record<string, SignUpRuleItem['questions'][number]>
