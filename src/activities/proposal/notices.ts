import { findAct, tellActor } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { StepKind } from './course.ts'
import { SUGGESTION_PAGE } from './paths.ts'
import { proposalTexts, type ProposalTexts } from './texts.ts'
import type { LockedProposal } from './write-step.ts'

/** Steps that the proposer is told of, and those that whoever joined is told of too. */
type Told = keyof ProposalTexts['notices']
const TOLD: readonly Told[] = ['shown', 'suggested', 'approved', 'placed', 'declined', 'reopened']
const TOLD_ALL: readonly Told[] = ['approved', 'placed', 'declined', 'reopened']

interface Telling {
  kind: StepKind
  /** Why not. */
  reason?: string | null
  at: Instant
}

/** Told once, in the transaction that makes it true, each in their own channel. Their own steps they know of. */
export async function tellOfStep(
  tx: Tx,
  { number, actId }: Pick<LockedProposal, 'number' | 'actId'>,
  { kind, reason = null, at }: Telling,
): Promise<void> {
  const told = TOLD.find((one) => one === kind)
  if (told === undefined) return
  const wording = await tx
    .selectFrom('proposalWording')
    .select('title')
    .where('proposal', '=', number)
    .where('takenAt', 'is not', null)
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  const titleIn = (t: ProposalTexts) => wording?.title ?? t.untitled(number)
  const title = saidIn(proposalTexts, (t) => t.notices[told].title(titleIn(t)))
  const text = saidIn(proposalTexts, (t) => textOf(t, told, { title: titleIn(t), number, reason: reason ?? '' }))
  const common = { title, text, notAfter: null }
  if (actId !== null && (await canBeTold(tx, actId)))
    await tellActor(tx, { ...common, act: actId, page: told === 'suggested' ? SUGGESTION_PAGE : null }, at)
  if (TOLD_ALL.includes(told)) for (const act of await joined(tx, number)) await tellActor(tx, { ...common, act, page: null }, at)
}

function textOf(
  { notices }: ProposalTexts,
  told: Told,
  { title, number, reason }: { title: string; number: number; reason: string },
): string {
  if (told === 'shown') return notices.shown.text(title, number)
  return told === 'declined' ? notices.declined.text(title, reason) : notices[told].text(title)
}

/** Whoever left no address on the web finds the answer by the code: nobody can ring or write to them. At the desk a letter can be sent. */
async function canBeTold(tx: Tx, actId: string): Promise<boolean> {
  const act = await findAct(tx, actId)
  if (act === null) return false
  return act.registeredBy !== null || [...act.person.contacts, ...(act.helper?.contacts ?? [])].length > 0
}

async function joined(tx: Tx, number: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('proposalJoin')
    .select('actId')
    .where('proposal', '=', number)
    .where('countedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .orderBy('countedAt')
    .orderBy('id')
    .execute()
  return rows.map(({ actId }) => actId)
}
