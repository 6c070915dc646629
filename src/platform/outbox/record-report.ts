import type { Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'
import { messageGivenUp } from './message-events.ts'
import { recordEvent } from './record-event.ts'

/** What the gateway says became of an SMS. The first word stands; one that did not arrive is told to its owner. */
export async function recordReport(tx: Tx, given: { id: string; report: 'delivered' | 'undelivered' }, now: Instant): Promise<void> {
  const { id, report } = given
  const message = await tx
    .updateTable('outboundMessage')
    .set({ report, reportedAt: new Date(now) })
    .where('id', '=', id)
    .where('channel', '=', 'sms')
    .where('sentAt', 'is not', null)
    .where('report', 'is', null)
    .returning(['key', 'channel'])
    .executeTakeFirst()
  if (message === undefined || report === 'delivered') return
  const payload = { id, ...message, why: 'undelivered' }
  await recordEvent(tx, { kind: messageGivenUp, subject: `message:${id}`, payload, at: now })
}
