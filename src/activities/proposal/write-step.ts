import { sql } from 'kysely'
import { lockAct } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { CLOSES, mayStep, SHOWS, stateOf, type ProposalState, type Step, type StepKind } from './course.ts'
import { proposalSaid } from './texts.ts'

/** A proposal that nobody else changes until the transaction ends. */
export interface LockedProposal {
  number: number
  actId: string | null
  hubId: number
  isShown: boolean
  steps: readonly Step[]
  state: ProposalState | null
}

/**
 * Locks it with the act it came by: persons, act and proposal in the order that an erasure and a withdrawal take them. Null when there is none.
 */
export async function lockProposal(tx: Tx, number: number): Promise<LockedProposal | null> {
  const found = await tx.selectFrom('proposal').select('actId').where('number', '=', number).executeTakeFirst()
  if (!found) return null
  if (found.actId !== null) await lockAct(tx, found.actId)
  return lockOnly(tx, number)
}

/** The proposal alone, by whoever holds its act already or touches none. */
export async function lockOnly(tx: Tx, number: number): Promise<LockedProposal | null> {
  const row = await tx
    .selectFrom('proposal')
    .select(['number', 'actId', 'hubId', 'shownAt'])
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const steps = await stepsOf(tx, [number])
  const own = steps.get(number) ?? []
  return { number, actId: row.actId, hubId: row.hubId, isShown: row.shownAt !== null, steps: own, state: stateOf(own) }
}

/** By number, the oldest first. */
export async function stepsOf(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, Step[]>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('proposalStep')
    .select(['proposal', 'kind', 'at', 'reason'])
    .where('proposal', 'in', numbers)
    .orderBy('id')
    .execute()
  return new Map(numbers.map((number) => [number, rows.filter(({ proposal }) => proposal === number)]))
}

interface Taking {
  kind: StepKind
  /** The account of staff; null when the proposer does it, or whoever acts for them. */
  by: string | null
  reason?: string | null
  at: Instant
}

/** Throws `conflict` when it stands otherwise by now. */
export function requireStep({ state }: LockedProposal, kind: StepKind): void {
  if (mayStep(state, kind)) return
  throw new Fault(
    'conflict',
    proposalSaid((t) => t.faults.meanwhile),
  )
}

/** The step with what follows of it for the row, which must be locked. Throws `conflict`. */
export async function writeStep(tx: Tx, proposal: LockedProposal, { kind, by, reason = null, at }: Taking): Promise<void> {
  requireStep(proposal, kind)
  const now = new Date(at)
  await tx.insertInto('proposalStep').values({ proposal: proposal.number, kind, at: now, doneBy: by, reason }).execute()
  const changes = changesOf(kind, now)
  if (Object.keys(changes).length > 0) await tx.updateTable('proposal').set(changes).where('number', '=', proposal.number).execute()
}

const changesOf = (kind: StepKind, now: Date) => ({
  ...(kind === 'received' ? { receivedAt: now } : {}),
  ...(SHOWS.has(kind) ? { shownAt: sql<Date>`coalesce(shown_at, ${now})` } : {}),
  ...(kind === 'hidden' ? { shownAt: null } : {}),
  ...(CLOSES.has(kind) ? { closedAt: now } : {}),
  ...(kind === 'reopened' ? { closedAt: null } : {}),
})

export const noProposal = () => notFound(proposalSaid((t) => t.faults.noProposal))
