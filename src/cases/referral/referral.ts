import { z } from 'zod'
import { DayText, Key, LocalizedText, origin } from '../../hubs/content/shapes/index.ts'
import { CaseRef } from '../case-ref.ts'
import { OUTCOMES } from '../statement.ts'

export const MEASURE_ENDS = ['done', 'partly', 'not_done'] as const

/** What a body sends to the council or one of its committees, which it may do of its own accord; and what came back. */
export const Referral = z.strictObject({
  key: Key,
  bodySlug: Key,
  /** To whom. */
  organ: Key.max(40),
  title: LocalizedText(300),
  text: LocalizedText(8000),
  sentOn: DayText,
  /** Until when they have promised an answer. */
  due: DayText.optional(),
  /** Numbers of the suggestions that it came of. */
  suggestions: z
    .array(z.string().regex(/^[1-9]\d{0,8}$/))
    .max(50)
    .default([]),
  /** The case that it became. */
  politicalCase: CaseRef.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  answer: LocalizedText(2000).optional(),
  answeredOn: DayText.optional(),
  /** Where it was decided, when that is another case. */
  decidedIn: CaseRef.optional(),
  /** What is to be done. */
  measure: LocalizedText(300).optional(),
  measureDue: DayText.optional(),
  measureOutcome: z.enum(MEASURE_ENDS).optional(),
  report: LocalizedText(2000).optional(),
  measuredOn: DayText.optional(),
  ...origin,
})
export type ReferralItem = z.infer<typeof Referral>
