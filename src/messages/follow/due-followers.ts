import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** Somebody with something due by a channel that is sent to. */
export interface DueFollower {
  actId: string
  channel: 'email' | 'sms'
}

/** Taken at a time; the rest is due again in a minute. */
const MOST = 5000

/** Whoever has no address that works waits: for a proven address, or for somebody who rings. */
export async function dueFollowers(db: Db, at: Instant): Promise<DueFollower[]> {
  const rows = await db
    .selectFrom('tiding')
    .innerJoin('subscription as s', 's.id', 'tiding.subscriptionId')
    .innerJoin('act', 'act.id', 's.actId')
    .select(['s.actId', 's.channel'])
    .distinct()
    .where('tiding.toldAt', 'is', null)
    .where('tiding.heldAt', 'is', null)
    .where('tiding.unsentAt', 'is', null)
    .where('tiding.dueAt', '<=', new Date(at))
    .where('s.channel', 'in', ['email', 'sms'])
    .where('s.endedAt', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('contactPoint as p')
          .select('p.id')
          .where((or) => or.or([or('p.personId', '=', or.ref('act.personId')), or('p.personId', '=', or.ref('act.helperId'))]))
          .where('p.deadSince', 'is', null)
          .where('p.kind', 'in', ['email', 'mobile']),
      ),
    )
    .limit(MOST)
    .execute()
  return rows.map(({ actId, channel }) => ({ actId, channel: channel === 'sms' ? 'sms' : 'email' }))
}
