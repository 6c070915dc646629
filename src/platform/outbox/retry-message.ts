import type { Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'

/** Sends one that was given up after all, from the first try, under the same Message-ID. False when it is not given up, or is purged. */
export async function retryMessage(tx: Tx, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('outboundMessage')
    .set({ givenUpAt: null, tries: 0, retryAt: null, lastError: null, notAfter: null, dueAt: new Date(now) })
    .where('id', '=', id)
    .where('givenUpAt', 'is not', null)
    .where('purgedAt', 'is', null)
    .where('droppedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
