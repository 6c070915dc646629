import type { Context } from 'hono'
import { hubsOnDay, placesByName } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'

/** The hubs and places that a suggestion can be of today. */
export async function knownPlaces(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const [hubs, places] = await Promise.all([hubsOnDay(db, clock.today()), placesByName(db)])
  return { hubs: hubs.map(({ slug, short, status }) => ({ slug, short, isClosed: status === 'closed' })), places }
}
