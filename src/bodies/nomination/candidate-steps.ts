import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { mayBecome, type CandidateState, type StepChannel } from './candidate-state.ts'
import { nominationSaid } from './texts.ts'

export interface NewStep {
  candidateId: string
  state: CandidateState
  /** The staff account; null when she did it herself. */
  by: string | null
  channel: StepChannel
  /** Town time. */
  at: Instant
}

export async function putStep(tx: Tx, { candidateId, state, by, channel, at }: NewStep): Promise<void> {
  await tx
    .insertInto('candidateStep')
    .values({ candidateId, state, byAccount: by, channel, at: new Date(at) })
    .execute()
}

/**
 * One step on, in turn with whoever else would move her. The same step again is no step. Throws `conflict` when it does not follow from
 * where she is, `not-found` when she is gone.
 */
export async function step(tx: Tx, next: NewStep): Promise<void> {
  const found = await tx.selectFrom('candidate').select('id').where('id', '=', next.candidateId).forUpdate().executeTakeFirst()
  if (!found)
    throw new Fault(
      'not-found',
      nominationSaid((t) => t.faults.noCandidate),
    )
  const last = await lastState(tx, next.candidateId)
  if (last === next.state) return
  if (last === null ? next.state !== 'willing' && next.state !== 'declined' : !mayBecome(last, next.state))
    throw new Fault(
      'conflict',
      nominationSaid((t) => t.faults.notNext),
    )
  await putStep(tx, next)
}

/** Null: the address has not been proven yet. */
export async function lastState(db: Db, candidateId: string): Promise<CandidateState | null> {
  const found = await db
    .selectFrom('candidateStep')
    .select('state')
    .where('candidateId', '=', candidateId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return found?.state ?? null
}
