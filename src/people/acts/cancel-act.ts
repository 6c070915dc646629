import { sql } from 'kysely'
import { inTurns, type Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { recordEvent } from '../../platform/outbox/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import { kindOf, type ActKinds } from './act.ts'
import { actCalledOff } from './act-done.ts'
import { findAct } from './find-act.ts'
import { lockAct } from './lock-persons.ts'

/** Who calls it off; of staff, the account that does it for somebody, for the log. */
export type CalledOffBy = { by: 'person' | 'time' } | { by: 'staff'; actor: string }

type Cancellation = CalledOffBy & {
  actId: string
  /** What they answered when they were asked why; left out where they did not. */
  why?: string | undefined
  /** Town time. */
  at: Instant
}

/**
 * Calls an act off with all it made. Doing it again, or in two windows at once, changes nothing more. False when there is no such act. Throws
 * `conflict` when it is too late for whoever did it.
 */
export async function cancelAct(db: Db, kinds: ActKinds, { actId, why, at, ...who }: Cancellation): Promise<boolean> {
  return inTurns(db, async (tx) => {
    await lockAct(tx, actId)
    const row = await tx.selectFrom('act').select(['id', 'cancelledAt']).where('id', '=', actId).executeTakeFirst()
    if (!row) return false
    if (row.cancelledAt !== null) return true
    const act = await findAct(tx, actId)
    if (act === null) return false
    const kind = kindOf(kinds, act)
    const refused = who.by === 'person' ? ((await kind.mayCancel?.(tx, act, at)) ?? null) : null
    if (refused !== null) throw new Fault('conflict', refused)
    await kind.cancel(tx, act, at)
    if (why !== undefined) await kind.noteWhy?.(tx, act, why)
    await tx
      .updateTable('act')
      .set({ cancelledAt: new Date(at), cancelledBy: who.by, turns: sql`turns + 1` })
      .where('id', '=', actId)
      .execute()
    await tx.deleteFrom('contactCheck').where('actId', '=', actId).execute()
    if (act.confirmedAt !== null)
      await recordEvent(tx, { kind: actCalledOff, subject: `act:${actId}`, payload: { act: actId, kind: act.kind }, at })
    if (who.by === 'staff')
      await recordAudit(tx, { at: new Date(machineNow()), actor: who.actor, action: 'act-called-off', subject: `act:${actId}` })
    return true
  })
}
