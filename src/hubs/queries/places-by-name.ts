import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'

export interface NamedPlace {
  slug: string
  name: string
  /** Slug of the hub it belongs to. */
  hub: string
}

const known = remembered(
  async (db: Db, _: null): Promise<readonly NamedPlace[]> => {
    const places = await db
      .selectFrom('place')
      .innerJoin('hub', 'hub.id', 'place.hubId')
      .select(['place.slug', 'place.name', 'hub.slug as hub'])
      .where(isShown('place'))
      .execute()
    return places.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
  },
  ['place'],
)

/** Every place, by the Norwegian alphabet. */
export const placesByName = (db: Db): Promise<readonly NamedPlace[]> => known(db, null)
