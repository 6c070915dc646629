import { byDistance, hubsOnDay, placeOfPostcode } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { activityFaultSaid } from '../fault-texts.ts'

/** Slugs of all hubs, the nearest to a postcode or a hub first. Throws `not-found` for a postcode that leads to none. */
export async function hubsNear(db: Db, from: string | { hub: string }, day: Day): Promise<string[]> {
  const hubs = await hubsOnDay(db, day)
  const place = typeof from === 'string' ? await placeOfPostcode(db, from) : undefined
  const at = hubs.find((hub) => (typeof from === 'string' ? hub.id === place?.hubId : hub.slug === from.hub))
  if (at === undefined) throw notFound(activityFaultSaid((t) => t.outside(typeof from === 'string' ? from : from.hub)))
  return byDistance(at, hubs).map(({ slug }) => slug)
}
