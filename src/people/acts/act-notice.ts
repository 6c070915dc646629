import { z } from 'zod'
import type { Tx } from '../../platform/database/index.ts'
import { eventKind, recordEvent } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'

const Text = z.object({ nb: z.string(), nn: z.string().exactOptional(), en: z.string().exactOptional() })

const Notice = z.object({
  act: z.string(),
  title: Text,
  text: Text,
  /** The page of the receipt that it leads to; null: the receipt itself. */
  page: z.string().nullable(),
  /** Town time after which it would only mislead. */
  notAfter: z.number().nullable(),
})
export type ActNotice = z.output<typeof Notice>

/** Something that whoever did an act must hear, in their own channel: a place is offered, the date is cancelled. No personal data. */
export const actNotice = eventKind('act.notice', Notice)

/** Told in the transaction that makes it true. */
export const tellActor = (tx: Tx, payload: ActNotice, at: Instant): Promise<void> =>
  recordEvent(tx, { kind: actNotice, subject: `act:${payload.act}`, payload, at })
