import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { agreed, countFault } from './count.ts'
import type { Count } from './election.ts'
import { change } from './lock-election.ts'
import { outcomeOf } from './outcome.ts'
import { refused } from './texts.ts'

interface Of {
  body: string
  number: number
  /** Town time. */
  at: Instant
}

/** One objection is enough: papers are counted. Throws `conflict` when they were elected without one already. */
export function object(db: Db, { at, ...of }: Of): Promise<void> {
  return change(db, of, async (tx, election) => {
    if (election.acclaimedAt !== null) throw refused('tooLate')
    if (election.objectedAt !== null) return
    await tx
      .updateTable('election')
      .set({ objectedAt: new Date(at) })
      .where('id', '=', election.id)
      .execute()
  })
}

/** Nobody objected. Throws `conflict` where somebody has, there are more candidates than seats, or there is none. */
export function acclaim(db: Db, { at, ...of }: Of): Promise<void> {
  return change(db, of, async (tx, election) => {
    if (election.acclaimedAt !== null) return
    if (outcomeOf(election).state !== 'may_acclaim' || election.candidates.length === 0) throw refused('mayNotAcclaim')
    await tx
      .updateTable('election')
      .set({ acclaimedAt: new Date(at) })
      .where('id', '=', election.id)
      .execute()
  })
}

/**
 * What one teller has counted in the round that waits for it, over again as often as needed until the two agree. Throws `conflict` when no
 * round waits, two others have counted it, or the figures cannot be.
 */
export function registerCount(
  db: Db,
  { at, teller, round, count, ...of }: Of & { teller: string; round: number; count: Count },
): Promise<void> {
  return change(db, of, async (tx, election) => {
    const outcome = outcomeOf(election)
    if (outcome.state !== 'needs_count' || outcome.round !== round || outcome.standing.length === 0) throw refused('notCounting')
    const told = election.rounds.find((one) => one.round === round)
    if (told !== undefined && !told.counts.has(teller) && told.counts.size >= 2) throw refused('twoTellers')
    const fault = countFault(count, outcome.places)
    if (fault !== null) throw refused(fault)
    const key = { electionId: election.id, round: outcome.round, teller }
    await tx
      .deleteFrom('electionCount')
      .where('electionId', '=', election.id)
      .where('round', '=', outcome.round)
      .where('teller', '=', teller)
      .execute()
    const { papers, blank, spoiled, votes } = count
    await tx
      .insertInto('electionCount')
      .values({ ...key, papers, blank, spoiled, at: new Date(at) })
      .execute()
    const rows = outcome.standing.map((candidate) => ({ ...key, candidate, votes: votes.get(candidate) ?? 0 }))
    await tx.insertInto('electionVote').values(rows).execute()
  })
}

/** The numbers that two witnesses said, once, for a round that ended evenly. Throws `conflict` when it did not, or is drawn already. */
export function drawLot(db: Db, { at, by, numbers, ...of }: Of & { by: string; numbers: readonly [number, number] }): Promise<void> {
  return change(db, of, async (tx, election) => {
    const outcome = outcomeOf(election)
    const round = outcome.state === 'needs_lot' ? election.rounds.find((one) => one.round === outcome.round) : undefined
    if (round === undefined || agreed(round) === null) throw refused('notEven')
    const [firstNumber, secondNumber] = numbers
    await tx
      .insertInto('electionDraw')
      .values({ electionId: election.id, round: round.round, firstNumber, secondNumber, at: new Date(at), byAccount: by })
      .execute()
  })
}
