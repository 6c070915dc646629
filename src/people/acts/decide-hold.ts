import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { recordEvent } from '../../platform/outbox/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit, type AuditAction } from '../audit.ts'
import { kindOf, type Act, type ActKinds } from './act.ts'
import { actDone } from './act-done.ts'
import { findAct } from './find-act.ts'
import type { HoldDecision } from './hold.ts'
import { lockPersonsOf } from './lock-persons.ts'

interface Deciding {
  actId: string
  /** Null takes the decision back. */
  decision: HoldDecision | null
  /** The account. */
  by: string
  /** Only of acts about these. */
  topics: 'every' | readonly string[]
  /** Town time. */
  at: Instant
}

const ACTIONS = { let_through: 'hold-let-through', turned_away: 'hold-turned-away' } as const satisfies Record<HoldDecision, AuditAction>

/**
 * Lets an act through as if it had never been held, turns it away, or takes either back. Doing it twice, or two at once, changes nothing
 * more. False when there is no such act, or it belongs to another desk. Throws `conflict` when what was let through can no longer be stopped.
 */
export function decideHold(db: Db, kinds: ActKinds, given: Deciding): Promise<boolean> {
  return inTurns(db, async (tx) => {
    const act = await lockedAct(tx, given)
    if (act?.hold === undefined || act.hold === null) return false
    const { decision } = act.hold
    if (decision === given.decision) return true
    if (decision !== null && given.decision !== null) return false
    await write(tx, given)
    if (given.decision === 'let_through') await begin(tx, kinds, { act, at: given.at })
    if (decision === 'let_through') await takeBack(tx, kinds, act)
    const action = given.decision === null ? 'hold-decision-undone' : ACTIONS[given.decision]
    await recordAudit(tx, { at: new Date(machineNow()), actor: given.by, action, subject: `act:${act.id}` })
    return true
  })
}

async function lockedAct(tx: Tx, { actId, topics }: Deciding): Promise<Act | null> {
  const row = await tx
    .selectFrom('act')
    .select('id')
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', actId))
    .$if(topics !== 'every', (query) => query.where('topic', 'in', topics === 'every' || topics.length === 0 ? [''] : topics))
    .executeTakeFirst()
  if (!row) return null
  await lockPersonsOf(tx, row.id)
  const locked = await tx.selectFrom('act').select(['id', 'cancelledAt']).where('id', '=', row.id).forNoKeyUpdate().executeTakeFirst()
  return locked && locked.cancelledAt === null ? findAct(tx, row.id) : null
}

async function write(tx: Tx, { actId, decision, by, at }: Deciding): Promise<void> {
  const decided = decision === null ? { decidedAt: null, decidedBy: null } : { decidedAt: new Date(at), decidedBy: by }
  await tx
    .updateTable('actHold')
    .set({ decision, ...decided })
    .where('actId', '=', actId)
    .execute()
}

async function begin(tx: Tx, kinds: ActKinds, { act, at }: { act: Act; at: Instant }): Promise<void> {
  await tx
    .updateTable('act')
    .set({ confirmedAt: new Date(at) })
    .where('id', '=', act.id)
    .execute()
  await kindOf(kinds, act).confirm(tx, act, at)
  await recordEvent(tx, { kind: actDone, subject: `act:${act.id}`, payload: { act: act.id, kind: act.kind }, at })
}

async function takeBack(tx: Tx, kinds: ActKinds, act: Act): Promise<void> {
  await kindOf(kinds, act).suspend?.(tx, act)
  await tx.updateTable('act').set({ confirmedAt: null }).where('id', '=', act.id).execute()
}
