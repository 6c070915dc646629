import type { Context } from 'hono'
import { hubsOnDay, placesByName } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { askableBodies } from './askable-bodies.ts'

/** The hubs and places that a suggestion can be of today, and the bodies that can be asked. */
export async function knownPlaces(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const [hubs, places, bodies] = await Promise.all([hubsOnDay(db, clock.today()), placesByName(db), askableBodies(db, clock.today())])
  return { hubs: hubs.map(({ slug, short, status }) => ({ slug, short, isClosed: status === 'closed' })), places, bodies }
}
