import { z } from 'zod'
import { DayText, Key, LocalizedText, origin } from '../hubs/content/shapes/index.ts'
import { daysBetween } from '../platform/time/index.ts'
import { CaseRef } from './case-ref.ts'
import type { HearingItem } from './hearing.ts'

export const OUTCOMES = ['followed', 'partly', 'not_followed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a body says to a hearing, and what it changed once that is known. */
export const Statement = z.strictObject({
  key: Key,
  bodySlug: Key,
  hearing: Key,
  /** The day it was given. */
  day: DayText,
  text: LocalizedText(8000),
  outcome: z.enum(OUTCOMES).optional(),
  /** What it changed, or why it did not. */
  changed: LocalizedText(2000).optional(),
  outcomeOn: DayText.optional(),
  decidedIn: CaseRef.optional(),
  ...origin,
})
export type StatementItem = z.infer<typeof Statement>

/** Days after the last day to answer; 0 when it came in time. A late one is kept, and is said to be late. */
export const daysLate = ({ day }: Pick<StatementItem, 'day'>, { due }: Pick<HearingItem, 'due'>): number =>
  Math.max(0, daysBetween(due, day))
