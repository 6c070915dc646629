import { z } from 'zod'
import { DayText, ImpreciseText, Key, Link, LocalizedText, origin, text } from './text.ts'

export const MILESTONE_KINDS = [
  'opening',
  'official_opening',
  'move',
  'closing',
  'public_meeting',
  'decision',
  'merger',
  'rename',
  'other',
] as const
export const Milestone = z.strictObject({
  key: Key,
  kind: z.enum(MILESTONE_KINDS),
  state: z.enum(['planned', 'actual']),
  date: ImpreciseText,
  title: LocalizedText(160),
  body: LocalizedText(600).optional(),
  link: Link.optional(),
  /** Said beforehand to be the first to open after the merger: settles what imprecise dates cannot. */
  announcedAsFirst: z.boolean().default(false),
  cameOf: Key.optional().meta({ description: 'Nøkkelen til planen som ble til dette, ved samme torg' }),
  ...origin,
})

const isEachOnce = (words: readonly string[]) => new Set(words).size === words.length

export const News = z.strictObject({
  key: Key,
  /** The sender when it is not the hub itself. */
  provider: Key.optional(),
  title: LocalizedText(120),
  body: LocalizedText(4000),
  publishedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'must be a date and a time of day, written YYYY-MM-DDTHH:MM')
    .refine((value) => DayText.safeParse(value.slice(0, 10)).success, 'must be a date that exists')
    .meta({ description: 'Klokka på veggen i Norge: 2020-01-02T09:00' }),
  happensOn: DayText.optional().meta({ description: 'Dagen det som fortelles, skjer. Kalendere viser den' }),
  themes: z.array(Key).max(6, 'must have at most 6 themes').refine(isEachOnce, 'must not name the same thing twice').default([]),
  /** Where it matters, when that is less than all that the hub is for. */
  places: z.array(Key).max(12, 'must have at most 12 places').refine(isEachOnce, 'must not name the same thing twice').default([]),
  source: text(300).optional(),
})

export const Predecessor = z.strictObject({
  key: Key,
  name: text(120),
  note: LocalizedText(300).optional(),
  carriedOnFrom: DayText,
  ...origin,
})
