import { z } from 'zod'
import { DayText, LocalizedText } from '../hubs/content/shapes/index.ts'
import type { Day } from '../platform/time/index.ts'
import { CaseRef } from './case-ref.ts'

export const LONGEST_RULES = 20_000

/** What a body works by, in force from a day until the next version is: the reglement of a committee, the vedtekter of an association. */
export const RulesVersion = z
  .strictObject({
    from: DayText,
    text: LocalizedText(LONGEST_RULES).optional(),
    link: z
      .url({ protocol: /^https$/, error: 'must be a web address that begins with https://' })
      .max(500)
      .optional(),
    /** The case that adopted it; of a public body alone. */
    decidedBy: CaseRef.optional(),
  })
  .refine(({ text, link }) => text !== undefined || link !== undefined, { path: ['text'], message: 'must have a text or a link' })
export type RulesVersion = z.infer<typeof RulesVersion>

/** Each begins after the one before it, so that one alone is in force on any day. */
export const inRulesOrder = (rules: readonly { from: Day }[]): boolean =>
  rules.every(({ from }, k) => k === 0 || (rules[k - 1]?.from ?? from) < from)

export interface RulesOnDay {
  /** Null: none has been adopted, as far as is known. */
  now: RulesVersion | null
  /** The last first. */
  before: readonly RulesVersion[]
  /** Adopted, and in force from a later day. */
  next: RulesVersion | null
}

export function rulesOn(rules: readonly RulesVersion[], day: Day): RulesOnDay {
  const [now = null, ...before] = rules.filter(({ from }) => from <= day).toReversed()
  return { now, before, next: rules.find(({ from }) => from > day) ?? null }
}
