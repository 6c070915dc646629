import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { lockAppointment } from '../lock-appointment.ts'
import { endOffer } from '../waiting/end-wish.ts'
import { tellWithdrawn } from '../waiting/notices.ts'

interface Ending {
  appointmentId: string
  at: Instant
}

/** What was asked about in place of a time holds no more, and its hours are free. True when there was any. */
export async function endOtherTime(tx: Tx, { appointmentId, at }: Ending): Promise<boolean> {
  const open = tx.selectFrom('timeOffer').select('id').where('appointmentId', '=', appointmentId).where('endedAt', 'is', null)
  const found = await open.executeTakeFirst()
  if (found === undefined) return false
  await endOffer(tx, found.id, { because: 'withdrawn', at })
  return true
}

/** Whoever asked does so no more: those who were asked keep what they have, and are told. */
export async function takeBackOtherTime(db: Db, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  await inTurns(db, async (tx) => {
    const has = await lockAppointment(tx, actId, at)
    if (has !== null && (await endOtherTime(tx, { appointmentId: has.id, at }))) await tellWithdrawn(tx, { actId, keeps: 'time', at })
  })
}
