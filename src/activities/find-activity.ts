import { readActivities } from './activity-rows.ts'
import type { ActivityItem } from './activity.ts'
import { hubScope, type Stored } from '../hubs/items/index.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Localized } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'

export interface FoundActivity extends Stored<ActivityItem> {
  hub: string
  /** The name of where it usually is: a room of the house or another place. */
  room: Localized | null
}

/** By its address; null when there is none, it is not shown, or it was not known yet. */
export async function findActivity(db: Db, key: string, known: Day): Promise<FoundActivity | null> {
  const place = await db
    .selectFrom('activity')
    .innerJoin('hub', 'hub.id', 'activity.hubId')
    .leftJoin('room', (join) => join.onRef('room.hubId', '=', 'hub.id').onRef('room.key', '=', 'activity.roomKey').on(isShown('room')))
    .select(['hub.slug', 'activity.room', 'room.name'])
    .where('activity.key', '=', key)
    .where('activity.knownFrom', '<=', known)
    .where(isShown('activity'))
    .executeTakeFirst()
  if (!place) return null
  const [found] = await readActivities(db, hubScope(place.slug), { key })
  return found === undefined ? null : { ...found, hub: place.slug, room: place.room ?? place.name }
}

/** All activities of the municipality or of a hub that were known by a day, by address: for lists of data. */
export async function activityKeys(
  db: Db,
  { known, hub, after, limit }: { known: Day; hub?: string | undefined; after: string; limit: number },
) {
  return db
    .selectFrom('activity')
    .innerJoin('hub', 'hub.id', 'activity.hubId')
    .select(['activity.key', 'hub.slug as hub'])
    .where('activity.knownFrom', '<=', known)
    .where(isShown('activity'))
    .where('activity.key', '>', after)
    .$if(hub !== undefined, (q) => q.where('hub.slug', '=', hub ?? ''))
    .orderBy('activity.key')
    .limit(limit)
    .execute()
}
