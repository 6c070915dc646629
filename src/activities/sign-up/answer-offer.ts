import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { nextReminder } from './remind-time.ts'
import { lockList } from './seat-list.ts'
import { settleList } from './settle-list.ts'
import { signUpSaid } from './texts.ts'

interface Answer {
  actId: string
  takes: boolean
  /** Town time. */
  at: Instant
}

/** Yes: the offered places are theirs. No: they go to the next at once. Throws `conflict` when nothing is offered any more. */
export function answerOffer(db: Db, { actId, takes, at }: Answer): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const row = await tx.selectFrom('signUp').select(['id', 'activityId', 'sessionId']).where('actId', '=', actId).executeTakeFirst()
    const list = row && (await lockList(tx, row))
    if (!row || !list) throw noOffer()
    // What is not answered in time lapses first: nobody takes a place that is another's by now.
    await settleList(tx, list, { at })
    const now = await tx.selectFrom('signUp').select(['seated', 'offered']).where('id', '=', row.id).executeTakeFirstOrThrow()
    if (now.offered === 0) throw noOffer()
    const none = { offered: 0, replyBy: null }
    const answered = takes
      ? { ...none, seated: now.seated + now.offered, remindAt: nextReminder(list.dates, at) }
      : now.seated > 0
        ? { ...none, size: now.seated }
        : { ...none, endedAt: new Date(at), endedBecause: 'declined' as const }
    await tx.updateTable('signUp').set(answered).where('id', '=', row.id).execute()
    if (!takes) await settleList(tx, list, { at })
  })
}

const noOffer = () =>
  new Fault(
    'conflict',
    signUpSaid((t) => t.faults.noOffer),
  )
