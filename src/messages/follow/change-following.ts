import { notFound } from '../../platform/http/errors.ts'
import { setPersonLanguage, type Quiet } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { messageSaid } from '../texts.ts'
import type { Followed } from './start-following.ts'
import type { Manner } from './subscription.ts'

export interface FollowingChange {
  /** All that is to be followed from now on, one or more. */
  topics: readonly (Followed & Manner)[]
  quiet: Quiet | null
  /** Of what is sent. */
  language: PageLanguage
}

/**
 * What an act follows becomes what is given: the same receipt, the same address. Sent twice it is the same. What a topic had waiting is
 * told in the new way. Throws `not-found` when the act is called off, or waits for its address.
 */
export function changeFollowing(db: Db, { actId, change, at }: { actId: string; change: FollowingChange; at: Instant }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const act = await tx
      .selectFrom('act')
      .select(['id', 'personId'])
      .where('id', '=', actId)
      .where('cancelledAt', 'is', null)
      .where('confirmedAt', 'is not', null)
      .forUpdate()
      .executeTakeFirst()
    if (!act) throw notFound(messageSaid((t) => t.faults.notFollowed))
    await endOthers(tx, { actId, kept: change.topics.map(({ id }) => id), at })
    for (const topic of change.topics) await put(tx, { ...act, topic, quiet: change.quiet, at })
    await setPersonLanguage(tx, act.personId, change.language)
  })
}

async function endOthers(tx: Tx, { actId, kept, at }: { actId: string; kept: readonly string[]; at: Instant }): Promise<void> {
  await tx
    .updateTable('subscription')
    .set({ endedAt: new Date(at) })
    .where('actId', '=', actId)
    .where('endedAt', 'is', null)
    .where('topic', 'not in', kept)
    .execute()
}

interface Putting {
  id: string
  personId: string
  topic: Followed & Manner
  quiet: Quiet | null
  at: Instant
}

async function put(tx: Tx, { id, personId, topic, quiet, at }: Putting): Promise<void> {
  const { rhythm, channel } = topic
  const manner = { about: [...topic.about], rhythm, channel, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null }
  const { numUpdatedRows } = await tx
    .updateTable('subscription')
    .set(manner)
    .where('actId', '=', id)
    .where('topic', '=', topic.id)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) return
  await tx
    .insertInto('subscription')
    .values({ actId: id, personId, topic: topic.id, desk: topic.desk, ...manner, begunAt: new Date(at) })
    .execute()
}
