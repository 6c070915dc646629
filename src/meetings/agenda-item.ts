import { z } from 'zod'
import { DayText, Key, LocalizedText, origin } from '../hubs/content/shapes/index.ts'

/** The only grounds an item may be closed on: kommuneloven § 11-5 for the door, offentleglova for the papers. */
export const CLOSED_BASES = [
  'koml_11_5_secrecy',
  'koml_11_5_employee',
  'koml_11_5_privacy',
  'koml_11_5_public_interest',
  'offl_13',
  'offl_23',
] as const
export type ClosedBasis = (typeof CLOSED_BASES)[number]

/** One matter of a meeting: with a title that everybody may read, its papers, and what came of it. */
export const AgendaItem = z.strictObject({
  key: Key,
  bodySlug: Key,
  /** The number of the meeting. */
  meeting: z.number().int().min(1).max(999),
  number: z.number().int().min(1).max(999),
  title: LocalizedText(300),
  /** For those who may see it where the item is closed. */
  fullTitle: LocalizedText(300).optional(),
  paper: LocalizedText(8000).optional(),
  link: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  hearing: Key.optional(),
  politicalCase: z
    .string()
    .regex(/^[a-z0-9-]{1,40}\/\d{4}\/[1-9]\d{0,3}$/, 'must be written organ/year/number, as kommunestyret/2019/32')
    .optional(),
  /** Numbers of what residents have said that it came of. Those of a closed item are told by themselves, not by the item. */
  suggestions: z
    .array(z.string().regex(/^[1-9]\d{0,8}$/))
    .max(20)
    .default([]),
  closed: z.boolean().default(false),
  closedBasis: z.enum(CLOSED_BASES).optional(),
  outcome: LocalizedText(4000).optional(),
  outcomeOn: DayText.optional(),
  ...origin,
})
export type AgendaEntry = z.infer<typeof AgendaItem>
