import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { lockList } from './seat-list.ts'
import { settleList } from './settle-list.ts'
import type { EndReason } from './tables.ts'

/** Off the list, and what becomes free is offered to the next in the same transaction. Done twice it changes nothing. */
export async function endSignUp(tx: Tx, { actId, because, at }: { actId: string; because: EndReason; at: Instant }): Promise<void> {
  const row = await tx.selectFrom('signUp').select(['id', 'activityId', 'sessionId']).where('actId', '=', actId).executeTakeFirst()
  const list = row && (await lockList(tx, row))
  if (!row || !list) return
  await tx
    .updateTable('signUp')
    .set({ seated: 0, offered: 0, replyBy: null, heldUntil: null, endedAt: new Date(at), endedBecause: because })
    .where('id', '=', row.id)
    .where('endedAt', 'is', null)
    .execute()
  await settleList(tx, list, { at })
}
