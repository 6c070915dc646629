import { deskStaffed, townPicture, type DeskStaffed, type HubPicture } from '../../hubs/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { tellQueue } from './topic.ts'

/** Whether a number can be drawn, and why. */
export interface QueueDoor {
  isOpen: boolean
  /** What staff have said today; null when they leave it to the hours. */
  said: boolean | null
  /** Null where the hub has no front desk. */
  staffed: DeskStaffed | null
}

/** Open while somebody is at the desk, unless staff say otherwise that day. */
export async function queueDoor(db: Db | Tx, hub: HubPicture, at: Instant): Promise<QueueDoor> {
  const latest = await db
    .selectFrom('queueDoor')
    .select('opened')
    .where('hubId', '=', hub.hub.id)
    .where('day', '=', instantToWall(at).day)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const staffed = deskStaffed(hub, at)
  return { isOpen: latest?.opened ?? (staffed?.until ?? null) !== null, said: latest?.opened ?? null, staffed }
}

/** The hub as it is now; null when there is none. */
export async function hubNow(db: Db, slug: string, at: Instant): Promise<HubPicture | null> {
  const picture = await townPicture(db, { day: instantToWall(at).day, at, live: true })
  return picture.hubs.find(({ hub }) => hub.slug === slug) ?? null
}

interface Saying {
  hubId: number
  opened: boolean
  /** The staff account. */
  by: string
  at: Instant
}

/** Staff open the queue beside the hours, or close it for new numbers. Those who wait keep theirs. */
export function setQueueDoor(db: Db, { hubId, opened, by, at }: Saying): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx
      .insertInto('queueDoor')
      .values({ hubId, day: instantToWall(at).day, opened, at: new Date(at), byStaff: by })
      .execute()
    await tellQueue(tx, hubId)
  })
}
