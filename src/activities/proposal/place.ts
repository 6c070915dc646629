import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { mayStep } from './course.ts'
import { tellOfStep } from './notices.ts'
import { lockOnly, writeStep } from './write-step.ts'

interface Placing {
  number: number
  activityKey: string
  /** The account of staff; null for the command line. */
  by: string | null
  /** Town time. */
  at: Instant
}

/**
 * The activity that it became stands in the programme, in the transaction that puts it there. A number that says nothing here, or a proposal
 * that was answered otherwise, changes nothing: an activity may come from another municipality's pack.
 */
export async function placeProposal(tx: Tx, { number, activityKey, by, at }: Placing): Promise<void> {
  const locked = await lockOnly(tx, number)
  if (locked === null || !mayStep(locked.state, 'placed')) return
  await writeStep(tx, locked, { kind: 'placed', by, at })
  await tx.updateTable('proposal').set({ activityKey }).where('number', '=', number).execute()
  await tellOfStep(tx, locked, { kind: 'placed', at })
}

/** The activity is gone again: it is to be set up once more. */
export async function unplaceProposal(tx: Tx, { number, activityKey, by, at }: Placing): Promise<void> {
  const locked = await lockOnly(tx, number)
  const own = await tx.selectFrom('proposal').select('activityKey').where('number', '=', number).executeTakeFirst()
  if (locked === null || own?.activityKey !== activityKey || !mayStep(locked.state, 'unplaced')) return
  await writeStep(tx, locked, { kind: 'unplaced', by, at })
  await tx.updateTable('proposal').set({ activityKey: null }).where('number', '=', number).execute()
}
