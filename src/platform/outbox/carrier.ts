import type { Channel } from './queue-message.ts'
import type { SentBy } from './tables.ts'

/** A message as it leaves. */
export interface Outgoing {
  /** Stands in the Message-ID, and is the idempotency key of an SMS: the same however often it is tried. */
  id: string
  channel: Channel
  language: string
  to: string
  /** Empty for an SMS. */
  subject: string
  text: string
  html: string | null
  headers: Readonly<Record<string, string>>
  calendar: { method: string; content: string } | null
}

/** Takes messages of one channel out of the house. */
export interface Carrier {
  /** How many it takes at once. */
  width: number
  /** Done when the receiver has answered that it has it. Throws `Undelivered`; anything else thrown counts as passing. */
  send(message: Outgoing): Promise<{ by: SentBy; reference: string | null }>
  close(): void
}

export class Undelivered extends Error {
  /** True: asking again would be answered the same. */
  readonly isFinal: boolean
  /** Without anything personal: `smtp 550`, `ETIMEDOUT`. */
  readonly code: string
  constructor(code: string, isFinal: boolean) {
    super(code)
    this.code = code.slice(0, 60)
    this.isFinal = isFinal
  }
}
