import { remembered } from '../../platform/cache/remembered.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { DayRange } from './period.ts'
import { usesOf } from './queries.ts'

export interface Use extends DayRange {
  hubId: number
  /** Null: the house itself. */
  providerId: number | null
}

export interface DaysInUse {
  uses: readonly Use[]
  /** When a whole house is closed. */
  closed: readonly (DayRange & { hubId: number })[]
}

/** The days on which each house, and each provider in it, is in use: only then may something be illustrated there. By what was known. */
export const daysInUse = remembered(
  async (db: Db, { known }: { known: Day }): Promise<DaysInUse> => {
    const hubs = await db.selectFrom('hub').select('id').where('knownFrom', '<=', known).where(isShown('hub')).execute()
    const hubIds = hubs.map(({ id }) => id)
    const [uses, closed] = await Promise.all([
      usesOf(db, { hubIds, known }),
      db
        .selectFrom('closure')
        .select(['hubId', 'validFrom as from', 'validTo as to'])
        .where('providerId', 'is', null)
        .where('knownFrom', '<=', known)
        .where(isShown('closure'))
        .execute(),
    ])
    return { uses: [...uses].flatMap(([hubId, list]) => list.map(({ providerId, from, to }) => ({ hubId, providerId, from, to }))), closed }
  },
  ['milestone', 'presence', 'closure'],
)
