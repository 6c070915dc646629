import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/index.ts'
import { eventKind, readMessage, recordEvent } from '../../platform/outbox/index.ts'
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
  /** Ids of the messages that told the same and did not arrive: not to those addresses again. */
  after: z.array(z.string()).exactOptional(),
})
export type ActNotice = z.output<typeof Notice>

/** Something that whoever did an act must hear, in their own channel: a place is offered, the date is cancelled. No personal data. */
export const actNotice = eventKind('act.notice', Notice)

/** Told in the transaction that makes it true. */
export const tellActor = (tx: Tx, payload: ActNotice, at: Instant): Promise<void> =>
  recordEvent(tx, { kind: actNotice, subject: `act:${payload.act}`, payload, at })

/** What did not arrive: told once more, and once for each message that came back. */
export async function tellActorAgain(tx: Tx, { notice, after }: { notice: ActNotice; after: string }, at: Instant): Promise<void> {
  if (await isToldAgain(tx, { actId: notice.act, after })) return
  await tellActor(tx, { ...notice, after: [...(notice.after ?? []), after] }, at)
}

/** Staff may have sent the message once more, and it may have come back once more. */
async function isToldAgain(tx: Tx, { actId, after }: { actId: string; after: string }): Promise<boolean> {
  const sent = await readMessage(tx, after)
  if (sent === undefined) return true
  const found = await tx
    .selectFrom('event')
    .select('id')
    // The only index of events is their age.
    .where('at', '>=', sent.createdAt)
    .where('kind', '=', actNotice.name)
    .where('subject', '=', `act:${actId}`)
    .where(sql<boolean>`payload @> ${JSON.stringify({ after: [after] })}::jsonb`)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
