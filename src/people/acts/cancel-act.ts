import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
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

/**
 * Calls an act off with all it made. Doing it again, or in two windows at once, changes nothing more. False when there is no such act. Throws
 * `conflict` when it is too late for whoever did it.
 */
export async function cancelAct(db: Db, kinds: ActKinds, { actId, by, at }: Cancellation): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockAct(tx, actId)
    const row = await tx.selectFrom('act').select(['id', 'cancelledAt']).where('id', '=', actId).executeTakeFirst()
    if (!row) return false
    if (row.cancelledAt !== null) return true
    const act = await findAct(tx, actId)
    if (act === null) return false
    const kind = kindOf(kinds, act)
    const refused = by === 'person' ? ((await kind.mayCancel?.(tx, act, at)) ?? null) : null
    if (refused !== null) throw new Fault('conflict', refused)
    await kind.cancel(tx, act, at)
    await tx
      .updateTable('act')
      .set({ cancelledAt: new Date(at), cancelledBy: by })
      .where('id', '=', actId)
      .execute()
    await tx.deleteFrom('contactCheck').where('actId', '=', actId).execute()
    return true
  })
}
