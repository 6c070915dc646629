import { actNotice, reachOf, tellActorAgain } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { readEvent } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'

interface Returned {
  actId: string
  eventId: number
  /** Of the message. */
  id: string
  at: Instant
}

/** Tells it anew as an event of its own: where to is decided as the first time, without the addresses that were tried. */
export async function tellNoticeAgain(tx: Tx, { actId, eventId, id, at }: Returned): Promise<void> {
  if ((await reachOf(tx, { actId })) === null) return
  const notice = await readEvent(tx, actNotice, eventId)
  if (notice === null || (notice.notAfter !== null && notice.notAfter <= at)) return
  await tellActorAgain(tx, { notice, after: id }, at)
}
