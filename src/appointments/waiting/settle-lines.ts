import { sql } from 'kysely'
import type { Logger } from 'pino'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { describeError } from '../../platform/log/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { lockHours } from '../lock-hours.ts'
import { endWish } from './end-wish.ts'
import { tellOver, tellUnanswered } from './notices.ts'
import { offerTimes } from './offer-times.ts'

/** What nobody answered goes to the next, who waited in vain is told, and what has become free in any way is offered. One topic at a time. */
export async function settleLines(db: Db, { at, log }: { at: Instant; log: Logger }): Promise<void> {
  const { rows } = await sql<{ service: string }>`select distinct s.key as service from time_wish w join service s on s.id = w.service_id
    where w.ended_at is null order by s.key`.execute(db)
  for (const { service } of rows) {
    await inTurns(db, (tx) => settleOne(tx, { service, at })).catch((error: unknown) =>
      log.error({ service, ...describeError(error) }, 'a line of those who wait was not settled'),
    )
  }
}

async function settleOne(tx: Tx, { service, at }: { service: string; at: Instant }): Promise<void> {
  await lockHours(tx, service, at)
  for (const { actId, isUnanswered, hasTime } of await endedIn(tx, { service, at })) {
    await endWish(tx, actId, { because: isUnanswered ? 'unanswered' : 'over', at })
    if (isUnanswered) await tellUnanswered(tx, { actId, at })
    else if (!hasTime) await tellOver(tx, { actId, at })
  }
  await offerTimes(tx, { service, at })
}

/** Those who did not answer in time, whose last day has been, or whose own time has begun or is off. */
async function endedIn(tx: Tx, { service, at }: { service: string; at: Instant }) {
  const now = new Date(at)
  const { rows } = await sql<{ actId: string; isUnanswered: boolean; hasTime: boolean }>`
    select w.act_id, coalesce(o.reply_by <= ${now}, false) as is_unanswered, a.id is not null as has_time
    from time_wish w join service s on s.id = w.service_id join act on act.id = w.act_id
    left join time_offer o on o.wish_id = w.id and o.ended_at is null left join appointment a on a.act_id = w.act_id
    where s.key = ${service} and w.ended_at is null and (o.reply_by <= ${now} or (o.id is null and w.until < ${instantToWall(at).day})
      or act.cancelled_at is not null or a.starts_at <= ${now} or a.ended_at is not null)
    order by w.id`.execute(tx)
  return rows
}
