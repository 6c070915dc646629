import { recordAudit } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { messageSaid } from '../texts.ts'
import { isLinkFlood } from './links.ts'

/** A page, and as much as anybody reads. */
export const LONGEST_QUESTION = 4000

interface Change {
  actId: string
  body: string
  /** The account of staff who writes it down for somebody; null when they do so themselves. */
  by: string | null
  /** Town time. */
  at: Instant
}

/** A question is its owner's until it is answered. Throws `conflict` when that came first, `invalid` for what only links make up. */
export async function changeEnquiry(db: Db, { actId, body, by, at }: Change): Promise<void> {
  // Whoever reads a question aloud at the desk is no robot.
  if (by === null && isLinkFlood(body))
    throw new Fault(
      'invalid',
      messageSaid((t) => t.enquiry.tooManyLinks),
      [{ field: 'sporsmal', message: 'too many links', rule: 'links' }],
    )
  await db.transaction().execute(async (tx) => {
    await write(tx, { actId, body, at })
    if (by !== null) await recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'question-changed', subject: `act:${actId}` })
  })
}

async function write(tx: Tx, { actId, body, at }: Omit<Change, 'by'>): Promise<void> {
  const changed = await tx
    .updateTable('enquiry')
    .set({ body, changedAt: new Date(at) })
    .where('actId', '=', actId)
    .where('answeredAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where((eb) =>
      eb.exists(eb.selectFrom('act').select('act.id').whereRef('act.id', '=', 'enquiry.actId').where('act.confirmedAt', 'is not', null)),
    )
    .returning('id')
    .executeTakeFirst()
  if (changed === undefined)
    throw new Fault(
      'conflict',
      messageSaid((t) => t.faults.tooLateToChange),
    )
}
