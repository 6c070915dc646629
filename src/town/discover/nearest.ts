import { byDistance, namedPlaces, type TownPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { findHub } from '../find/found.ts'

/** From where it is reckoned, and all hubs, the nearest first; or why not. */
export type Nearest = { place: string; hubs: readonly string[] } | { fault: string }

/** What «nærmest først» means from a place or a postcode. Null when nobody asked. Nothing of what is asked is kept. */
export async function nearestAsked(
  db: Db,
  place: string | undefined,
  { picture, lang }: { picture: TownPicture; lang: Language },
): Promise<Nearest | null> {
  if (place === undefined) return null
  const found = await findHub(db, { place }, { picture, places: await namedPlaces(db), lang })
  if (found.kind === 'hub') return { place: place.slice(0, 60), hubs: hubsFrom(found.hub.hub, picture) }
  if (found.kind === 'several') return { fault: [...new Set(found.places.map(({ name }) => name))].join(', ') }
  return { fault: found.kind === 'fault' ? found.message : '' }
}

/** All hubs by how far they are from a point, the nearest first. */
export const hubsFrom = (point: { lat: number; lon: number }, { hubs }: Pick<TownPicture, 'hubs'>): string[] =>
  byDistance(
    point,
    hubs.map(({ hub }) => hub),
  ).map(({ slug }) => slug)
