import { sql } from 'kysely'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import { kindOf, type Act, type ActKinds } from './act.ts'
import { tellActor } from './act-notice.ts'
import type { CalledOffBy } from './cancel-act.ts'
import { findAct } from './find-act.ts'
import { lockAct } from './lock-persons.ts'
import { reachOf } from './reach.ts'
import { actSaid, actTexts } from './texts.ts'

type TakingUp = Exclude<CalledOffBy, { by: 'time' }> & {
  actId: string
  /** Town time. */
  at: Instant
}

/**
 * Whoever said no can come after all: the same act, with the same receipt and code, as if it were asked for now. Doing it again changes nothing
 * more. False when there is no such act. Throws `conflict` when there is no way back.
 */
export async function takeUpAct(db: Db, kinds: ActKinds, { actId, at, ...who }: TakingUp): Promise<boolean> {
  return inTurns(db, async (tx) => {
    await lockAct(tx, actId)
    const act = await findAct(tx, actId)
    if (act === null) return false
    const kind = kindOf(kinds, act)
    if (kind.takeUp === undefined || act.confirmedAt === null) throw noWayBack()
    if (!(await kind.takeUp(tx, act, at))) return true
    await tx
      .updateTable('act')
      .set({ cancelledAt: null, cancelledBy: null, turns: sql`turns + 1` })
      .where('id', '=', actId)
      .execute()
    await tell(tx, kinds, { act, at })
    if (who.by === 'staff')
      await recordAudit(tx, { at: new Date(machineNow()), actor: who.actor, action: 'act-taken-up', subject: `act:${actId}` })
    return true
  })
}

/** In writing, with the date for their calendar; whoever has no such address has just been told. */
async function tell(tx: Tx, kinds: ActKinds, { act, at }: { act: Act; at: Instant }): Promise<void> {
  const reach = await reachOf(tx, { actId: act.id })
  if (!reach?.to) return
  const kind = kindOf(kinds, act)
  const [nb, nn, en] = [
    await kind.describe(tx, reach.act, 'nb'),
    await kind.describe(tx, reach.act, 'nn'),
    await kind.describe(tx, reach.act, 'en'),
  ]
  const title = { nb: nb.heading, nn: nn.heading, en: en.heading }
  const text = { nb: actTexts('nb').back.told, nn: actTexts('nn').back.told, en: actTexts('en').back.told }
  await tellActor(tx, { act: act.id, title, text, page: null, notAfter: nb.on ?? null }, at)
}

const noWayBack = () =>
  new Fault(
    'conflict',
    actSaid((t) => t.back.noWay),
  )
