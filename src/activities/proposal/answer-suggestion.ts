import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { proposalSaid } from './texts.ts'
import { lockProposal, noProposal, writeStep } from './write-step.ts'

interface Answer {
  number: number
  /** Which of the suggestions is answered: the one that was read. */
  nr: number
  takes: boolean
  /** What the proposer says to it; null where they said nothing. */
  reply: string | null
  /** Town time. */
  at: Instant
}

/** Yes: it reads so from now on. No: it stays as it was, and the hub answers that. Throws `not-found`; `conflict` when nothing waits. */
export function answerSuggestion(db: Db, { number, nr, takes, reply, at }: Answer): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockProposal(tx, number)
    if (locked === null) throw noProposal()
    const now = new Date(at)
    const answered = await tx
      .updateTable('proposalWording')
      .set({ ...(takes ? { takenAt: now } : { refusedAt: now }), reply })
      .where('proposal', '=', number)
      .where('nr', '=', nr)
      .where('takenAt', 'is', null)
      .where('refusedAt', 'is', null)
      .returning('nr')
      .executeTakeFirst()
    if (answered === undefined)
      throw new Fault(
        'conflict',
        proposalSaid((t) => t.faults.nothingToAnswer),
      )
    await writeStep(tx, locked, { kind: takes ? 'taken' : 'refused', by: null, at })
  })
}
