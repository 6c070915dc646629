import type { Db, Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { programmeChanged } from './open-loan/open-loan.ts'
import { release } from './claim.ts'
import type { BookingEnd } from './tables.ts'

interface GivingBack {
  actId: string
  /** Ids of the dates. */
  bookings: readonly string[]
  at: Instant
}

/** Dates of a loan that have not begun are free for others in the same moment; done twice it changes nothing. */
export async function giveBack(db: Db, { actId, bookings, at }: GivingBack): Promise<void> {
  if (bookings.length === 0) return
  await db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('roomBooking')
      .select('id')
      .where('actId', '=', actId)
      .where('startsAt', '>', new Date(at))
      .where('endedAt', 'is', null)
      .orderBy('startsAt')
      .forUpdate()
      .execute()
    for (const { id } of rows) if (bookings.includes(id)) await endBooking(tx, { id, because: 'given_back', at })
  })
}

interface Ending {
  id: string
  because: BookingEnd
  /** What staff say of it. */
  reason?: string | null
  at: Instant
}

export async function endBooking(tx: Tx, { id, because, reason = null, at }: Ending): Promise<void> {
  await release(tx, id, at)
  const { actId } = await tx
    .updateTable('roomBooking')
    .set((eb) => ({
      heldUntil: null,
      endedAt: new Date(at),
      endedBecause: because,
      endReason: reason,
      sequence: eb('sequence', '+', 1),
    }))
    .where('id', '=', id)
    .returning('actId')
    .executeTakeFirstOrThrow()
  await programmeChanged(tx, actId)
}
