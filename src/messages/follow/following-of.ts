import type { Quiet } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { quietOf } from './own-quiet.ts'
import type { Manner } from './subscription.ts'

/** One topic that an act follows, and how. */
export interface Followed extends Manner {
  topic: string
  /** True once it is called off, one topic or all. */
  isOver: boolean
}

export interface FollowedTopics {
  /** Those that are followed; when all is called off, those that were. */
  followed: readonly Followed[]
  quiet: Quiet | null
}

/** Kind by kind, each by its address. */
export async function followingOf(db: Db, actId: string): Promise<FollowedTopics> {
  const rows = await db
    .selectFrom('subscription')
    .select(['topic', 'about', 'rhythm', 'channel', 'quietFrom', 'quietTo', 'endedAt'])
    .where('actId', '=', actId)
    .orderBy('topic')
    .execute()
  const live = rows.filter(({ endedAt }) => endedAt === null)
  const last = rows.reduce((latest, { endedAt }) => Math.max(latest, endedAt?.getTime() ?? 0), 0)
  const shown = live.length > 0 ? live : rows.filter(({ endedAt }) => endedAt?.getTime() === last)
  const [first] = shown
  return {
    followed: shown.map(({ topic, about, rhythm, channel, endedAt }) => ({ topic, about, rhythm, channel, isOver: endedAt !== null })),
    quiet: first ? quietOf(first) : null,
  }
}
