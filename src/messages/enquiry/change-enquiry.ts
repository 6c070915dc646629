import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { messageSaid } from '../texts.ts'
import { isLinkFlood } from './links.ts'

interface Change {
  actId: string
  body: string
  /** Town time. */
  at: Instant
}

/** What was asked, as far as it may be written anew; null when it is answered, taken back, held back or none. */
export async function openQuestion(db: Db, actId: string): Promise<{ topic: string; body: string } | null> {
  const row = await db
    .selectFrom('enquiry')
    .innerJoin('act', 'act.id', 'enquiry.actId')
    .select(['enquiry.topic', 'body'])
    .where('actId', '=', actId)
    .where('answeredAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('act.confirmedAt', 'is not', null)
    .executeTakeFirst()
  return row ?? null
}

/** A question is its owner's until it is answered. Throws `conflict` when that came first, `invalid` for what only links make up. */
export async function changeEnquiry(db: Db, { actId, body, at }: Change): Promise<void> {
  if (isLinkFlood(body))
    throw new Fault(
      'invalid',
      messageSaid((t) => t.enquiry.tooManyLinks),
      [{ field: 'sporsmal', message: 'too many links', rule: 'links' }],
    )
  const changed = await db
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
      messageSaid((t) => t.faults.answeredMeanwhile),
    )
}
