import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Recurring } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { lockList, type ListId } from './seat-list.ts'
import { settleList } from './settle-list.ts'

/** Each minute: offers that nobody answered, places that were kept for proof, and seats that have become free without anybody leaving. */
export const settleLists: Recurring = {
  name: 'activities.settle-sign-ups',
  schedule: '* * * * *',
  run: async ({ db, clock, log }) => {
    for (const list of await listsToSettle(db, clock.now())) {
      // One that fails holds up no other; it is due again in a minute.
      await settleOne(db, list, clock.now()).catch((error: unknown) =>
        log.error({ ...list, ...describeError(error) }, 'seats were not decided'),
      )
    }
  },
}

async function settleOne(db: Db, id: ListId, at: Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const list = await lockList(tx, id)
    if (list !== null) await settleList(tx, list, { at })
  })
}

async function listsToSettle(db: Db, at: Instant): Promise<ListId[]> {
  const { rows } = await sql<ListId>`
    select s.activity_id, s.session_id from sign_up s join activity on activity.id = s.activity_id
    where s.ended_at is null and s.arrived is not null and activity.sign_up is not null
    group by s.activity_id, s.session_id, activity.sign_up
    having bool_or(s.reply_by <= ${new Date(at)}) or bool_or(s.held_until <= ${new Date(at)})
      or (sum(s.size) > sum(s.seated + s.offered)
        and sum(s.seated + s.offered) < coalesce((activity.sign_up->>'seats')::int, 2147483647))`.execute(db)
  return rows
}
