import { sql } from 'kysely'
import { remembered } from '../../platform/cache/remembered.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { DayRange } from './period.ts'
import { usesOf } from './queries.ts'

export interface Use extends DayRange {
  hubId: number
  /** Its slug. */
  hub: string
  /** Null: the house itself. */
  providerId: number | null
}

export interface ClosedHouse extends DayRange {
  hubId: number
  hub: string
  /** Slugs of those who are open all the same. */
  except: readonly string[]
}

export interface DaysInUse {
  uses: readonly Use[]
  /** When a whole house is closed. */
  closed: readonly ClosedHouse[]
}

export interface Within {
  from: Day
  to: Day
  /** The slug of the only one asked about. */
  hub?: string | undefined
}

/** The same for some days, and perhaps for one hub: years of closures are not carried along to ask about a week. */
export function inUseWithin({ uses, closed }: DaysInUse, { from, to, hub }: Within): DaysInUse {
  const concerns = (one: DayRange & { hub: string }) =>
    (hub === undefined || one.hub === hub) && (one.from === null || one.from <= to) && (one.to === null || one.to >= from)
  return { uses: uses.filter(concerns), closed: closed.filter(concerns) }
}

const exceptedOf = sql<
  string[]
>`array(select provider.slug from closure_exception join provider on provider.id = provider_id where closure_id = closure.id)`

/** The days on which each house, and each provider in it, is in use: only then may something be illustrated there. By what was known. */
export const daysInUse = remembered(
  async (db: Db, { known }: { known: Day }): Promise<DaysInUse> => {
    const hubs = await db.selectFrom('hub').select(['id', 'slug']).where('knownFrom', '<=', known).where(isShown('hub')).execute()
    const hubIds = hubs.map(({ id }) => id)
    const slugs = new Map(hubs.map(({ id, slug }) => [id, slug]))
    const named = <T extends { hubId: number }>(one: T) => ({ ...one, hub: slugs.get(one.hubId) ?? '' })
    const [uses, closed] = await Promise.all([
      usesOf(db, { hubIds, known }),
      db
        .selectFrom('closure')
        .select(['hubId', 'validFrom as from', 'validTo as to', exceptedOf.as('except')])
        .where('providerId', 'is', null)
        .where('knownFrom', '<=', known)
        .where(isShown('closure'))
        .execute(),
    ])
    return {
      uses: [...uses].flatMap(([hubId, list]) => list.map(({ providerId, from, to }) => named({ hubId, providerId, from, to }))),
      closed: closed.map(named),
    }
  },
  ['milestone', 'presence', 'closure'],
)
