import type { Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'
import { messageGivenUp } from './message-events.ts'
import { recordEvent } from './record-event.ts'

/**
 * A mail that was taken has come back after all: the first word stands, and its owner is told as if the server had refused it at once.
 * `status` is that of RFC 3463. False when there is no such mail, or it is known to have come back.
 */
export async function recordReturn(tx: Tx, { id, status }: { id: string; status: string }, now: Instant): Promise<boolean> {
  const message = await tx
    .updateTable('outboundMessage')
    .set({ report: 'undelivered', reportedAt: new Date(now) })
    .where('id', '=', id)
    .where('channel', '=', 'email')
    .where('sentAt', 'is not', null)
    .where('report', 'is', null)
    .returning(['key', 'channel'])
    .executeTakeFirst()
  if (message === undefined) return false
  const payload = { id, ...message, why: `smtp 550 ${status}` }
  await recordEvent(tx, { kind: messageGivenUp, subject: `message:${id}`, payload, at: now })
  return true
}
