import { z } from 'zod'
import { eventKind } from './listener.ts'

const Outcome = z.object({
  id: z.string(),
  key: z.string(),
  channel: z.enum(['email', 'sms']),
  /** Null when it was sent. */
  why: z.string().nullable(),
})
export type MessageOutcome = z.output<typeof Outcome>

/** The receiving system has taken it. Subject: `message:<id>`; the owner knows it by its key. */
export const messageSent = eventKind('message.sent', Outcome)

/** It will not arrive: refused, tried too often, too late, or reported as not delivered. */
export const messageGivenUp = eventKind('message.given-up', Outcome)
