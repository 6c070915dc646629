import { z } from 'zod'
import { DayText } from '../../hubs/content/shapes/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { eventKind, recordEvent } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { MEASURE_ENDS } from './referral.ts'

const REFERRAL_STEPS = ['sent', 'became_case', 'followed', 'partly', 'not_followed', 'measured'] as const
/** What happened to it now, in order. */
export type ReferralStep = (typeof REFERRAL_STEPS)[number]

/** A step of what a body has sent to the council. Whoever has the suggestions that it came of listens. */
const Moved = z.object({
  /** As the chain calls it. */
  ref: z.string(),
  step: z.enum(REFERRAL_STEPS),
  /** Slug of whom it was sent to. */
  organ: z.string(),
  due: DayText.nullable(),
  /** In bokmål. */
  title: z.string(),
  /** What is said of the step, in bokmål. */
  said: z.string(),
  /** How what was to be done ended; null while it has not. */
  end: z.enum(MEASURE_ENDS).nullable(),
  /** Numbers of those that it came of. */
  suggestions: z.array(z.number()),
})
export type ReferralMove = z.output<typeof Moved>

export const referralMoved = eventKind('case.referral-moved', Moved)

export const tellMoved = (tx: Tx, payload: ReferralMove, at: Instant): Promise<void> =>
  recordEvent(tx, { kind: referralMoved, subject: `referral:${payload.ref}`, payload, at })
