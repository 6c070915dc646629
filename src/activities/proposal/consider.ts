import { recordAudit } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import type { StepKind } from './course.ts'
import { tellOfStep } from './notices.ts'
import type { Wording } from './proposal.ts'
import { putWording } from './propose.ts'
import { lockProposal, noProposal, requireStep, writeStep } from './write-step.ts'

export interface Considering {
  number: number
  /** The account of staff. */
  by: string
  /** Town time. */
  at: Instant
}

/** What staff do to a proposal. Undone by another of them: what is shown is hidden, what is answered is opened again. */
export type StaffStep = Extract<StepKind, 'shown' | 'hidden' | 'approved' | 'reopened'>

/** Throws `not-found`, and `conflict` when it stands otherwise by now. */
export function considerProposal(db: Db, given: Considering & { kind: StaffStep }): Promise<void> {
  return db.transaction().execute((tx) => step(tx, given))
}

/** Never without a reason; everybody can read it. Throws as above. */
export function declineProposal(db: Db, given: Considering & { reason: string }): Promise<void> {
  return db.transaction().execute((tx) => step(tx, { ...given, kind: 'declined' }))
}

async function step(tx: Tx, { number, ...taking }: Considering & { kind: StepKind; reason?: string }): Promise<void> {
  const locked = await lockProposal(tx, number)
  if (locked === null) throw noProposal()
  // A proposal that is public already is not told to be so twice, nor one that is hidden.
  if ((taking.kind === 'shown' && locked.isShown) || (taking.kind === 'hidden' && !locked.isShown)) return
  await takeBackSuggestion(tx, number, taking.kind)
  await writeStep(tx, locked, taking)
  await audit(tx, { number, ...taking })
  await tellOfStep(tx, locked, taking)
}

/** Ids alone: what was written about it stands with the proposal. */
const audit = (tx: Tx, { number, by, kind }: Pick<Considering, 'number' | 'by'> & { kind: StepKind }) =>
  recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'proposal-considered', subject: `proposal:${number} ${kind}` })

/** What is answered needs no other wording any more. */
async function takeBackSuggestion(tx: Tx, number: number, kind: StepKind): Promise<void> {
  if (kind !== 'declined' && kind !== 'suggested') return
  await tx
    .deleteFrom('proposalWording')
    .where('proposal', '=', number)
    .where('takenAt', 'is', null)
    .where('refusedAt', 'is', null)
    .execute()
}

/** Another wording, with why: nothing is changed until the proposer says yes. Throws as above, also when the proposer has been forgotten. */
export function suggestWording(db: Db, { wording, why, ...given }: Considering & { wording: Wording; why: string }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockProposal(tx, given.number)
    if (locked === null || locked.actId === null) throw noProposal()
    requireStep(locked, 'suggested')
    await takeBackSuggestion(tx, given.number, 'suggested')
    const nr = await nextNumber(tx, given.number)
    await putWording(tx, { proposal: given.number, nr, actId: locked.actId, wording, why, takenAt: null })
    await writeStep(tx, locked, { ...given, kind: 'suggested' })
    await audit(tx, { ...given, kind: 'suggested' })
    await tellOfStep(tx, locked, { ...given, kind: 'suggested' })
  })
}

/** Never that of one that was taken back: a yes to what the proposer has read is no yes to what came in its place. */
async function nextNumber(tx: Tx, number: number): Promise<number> {
  const [{ last }, { made }] = await Promise.all([
    tx
      .selectFrom('proposalWording')
      .select((eb) => eb.fn.max('nr').as('last'))
      .where('proposal', '=', number)
      .executeTakeFirstOrThrow(),
    tx
      .selectFrom('proposalStep')
      .select((eb) => eb.fn.countAll<string>().as('made'))
      .where('proposal', '=', number)
      .where('kind', '=', 'suggested')
      .executeTakeFirstOrThrow(),
  ])
  return Math.max(last, Number(made) + 1) + 1
}
