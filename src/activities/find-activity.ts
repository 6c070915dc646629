import { sql } from 'kysely'
import { OPEN_DATES, OPEN_LOANS } from '../resources/index.ts'
import { readActivities } from './activity-rows.ts'
import { findLoan } from './find-loan.ts'
import { IS_COMMERCIAL } from './is-commercial.ts'
import type { FoundActivity } from './found-activity.ts'
import { hubScope } from '../hubs/items/index.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'

/** By its address; null when there is none, it is not shown, or it was not known yet. */
export async function findActivity(db: Db, key: string, known: Day): Promise<FoundActivity | null> {
  const place = await db
    .selectFrom('activity')
    .innerJoin('hub', 'hub.id', 'activity.hubId')
    .leftJoin('room', (join) => join.onRef('room.hubId', '=', 'hub.id').onRef('room.key', '=', 'activity.roomKey').on(isShown('room')))
    .select(['hub.slug', 'activity.room', 'room.name', IS_COMMERCIAL.as('commercial')])
    .where('activity.key', '=', key)
    .where('activity.knownFrom', '<=', known)
    .where(isShown('activity'))
    .executeTakeFirst()
  if (!place) return findLoan(db, key, known)
  const [found] = await readActivities(db, hubScope(place.slug), { key })
  if (found === undefined) return null
  const { slug: hub, room, name, commercial } = place
  return { ...found, hub, room: room ?? name, sender: found.item.senderName ?? null, senderIsBusiness: false, commercial }
}

/** All activities of the municipality or of a hub that were known by a day, by address: for lists of data. */
export async function activityKeys(
  db: Db,
  { known, hub, after, limit }: { known: Day; hub?: string | undefined; after: string; limit: number },
) {
  const here = hub === undefined ? sql`true` : sql`hub.slug = ${hub}`
  const { rows } = await sql<{ key: string; hub: string }>`
    select activity.key, hub.slug as hub from activity join hub on hub.id = activity.hub_id
      where activity.known_from <= ${known} and ${isShown('activity')} and activity.key > ${after} and ${here}
    union select activity.key, hub.slug from ${OPEN_DATES} as session join ${OPEN_LOANS} as activity on activity.act_id = session.act_id
      join hub on hub.id = session.hub_id where activity.known_from <= ${known} and activity.key > ${after} and ${here}
    order by key limit ${limit}`.execute(db)
  return rows
}
