import type { HubOnDay } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { countAsked, nothingAsked, type Tally } from '../../suggestions/index.ts'

interface Asked {
  day: Day
  hubs: readonly Pick<HubOnDay, 'slug'>[]
}

/** All of the town, then each hub in the municipality's order with the places that were named under it: what page, wall, table and API show. */
export async function askedRows(db: Db, { day, hubs }: Asked): Promise<readonly [Tally, ...Tally[]]> {
  const counted = await countAsked(db, day)
  const all = counted.find(({ hub }) => hub === null) ?? nothingAsked(null)
  const ofHub = (slug: string) => {
    const own = counted.filter(({ hub }) => hub === slug)
    return own.length === 0 ? [nothingAsked(slug)] : own
  }
  return [all, ...hubs.flatMap(({ slug }) => ofHub(slug))]
}
