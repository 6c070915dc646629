import type { Db, Tx } from '../../platform/database/index.ts'
import type { Recurring } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { tellReminder } from './notices.ts'
import { nextReminder, remindAt, reminderEnds } from './remind-time.ts'
import { lockList } from './seat-list.ts'

/** Each minute: those whose reminder is due. Each is told of each date once, also when a worker was away. */
export const remindOfDates: Recurring = {
  name: 'activities.remind-of-dates',
  schedule: '* * * * *',
  run: async ({ db, clock, log }) => {
    const at = clock.now()
    for (const id of await dueAt(db, at)) {
      await db
        .transaction()
        .execute((tx) => remind(tx, id, at))
        .catch((error: unknown) => log.error({ signUp: id, ...describeError(error) }, 'somebody was not reminded'))
    }
  },
}

const MOST = 2000

async function dueAt(db: Db, at: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('signUp')
    .select('id')
    .where('remindAt', '<=', new Date(at))
    .where('remindedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('heldUntil', 'is', null)
    .where('seated', '>', 0)
    .orderBy('remindAt')
    .limit(MOST)
    .execute()
  return rows.map(({ id }) => id)
}

async function remind(tx: Tx, id: string, at: Instant): Promise<void> {
  const row = await tx.selectFrom('signUp').select(['activityId', 'sessionId', 'actId']).where('id', '=', id).executeTakeFirst()
  const list = row && (await lockList(tx, row))
  if (!row || !list) return
  // Of a series each date has its own: the row waits for the next.
  const next = nextReminder(list.dates, at)
  const taken = await tx
    .updateTable('signUp')
    .set(next === null ? { remindedAt: new Date(at) } : { remindAt: next })
    .where('id', '=', id)
    .where('remindAt', '<=', new Date(at))
    .where('remindedAt', 'is', null)
    .where('seated', '>', 0)
    .returning('id')
    .executeTakeFirst()
  const date = list.dates.find((one) => one.state === 'planned' && remindAt(one) <= at && reminderEnds(one) > at)
  if (taken && date) await tellReminder(tx, { ...list, dates: [date] }, { actId: row.actId, notAfter: reminderEnds(date), at })
}
