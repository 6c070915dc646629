import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { kindOf, type ActKinds } from './act.ts'
import { findAct } from './find-act.ts'
import { lockAct } from './lock-persons.ts'

interface Cancellation {
  actId: string
  by: 'person' | 'staff' | 'time'
  /** Town time. */
  at: Instant
}

/** Calls an act off with all it made. Doing it again, or in two windows at once, changes nothing more. False when there is no such act. */
export async function cancelAct(db: Db, kinds: ActKinds, { actId, by, at }: Cancellation): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockAct(tx, actId)
    const row = await tx.selectFrom('act').select(['id', 'cancelledAt']).where('id', '=', actId).executeTakeFirst()
    if (!row) return false
    if (row.cancelledAt !== null) return true
    const act = await findAct(tx, actId)
    if (act === null) return false
    await kindOf(kinds, act).cancel(tx, act, at)
    await tx
      .updateTable('act')
      .set({ cancelledAt: new Date(at), cancelledBy: by })
      .where('id', '=', actId)
      .execute()
    await tx.deleteFrom('contactCheck').where('actId', '=', actId).execute()
    return true
  })
}
