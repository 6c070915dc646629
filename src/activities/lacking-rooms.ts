import { sql } from 'kysely'
import { hubIdOf, type Scope } from '../hubs/items/index.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { LACKS_ROOM, ROOM_JOINS } from './session-room.ts'

export interface LackingRoom {
  /** Of the activity. */
  key: string
  occurrence: Day
  room: string
}

/** Dates of a hub from a day on that are to have a room which another has: somebody must find them another. */
export async function lackingRooms(db: Db, scope: Scope, from: Day): Promise<LackingRoom[]> {
  const { rows } = await sql<LackingRoom>`
    select activity.key, session.occurrence, session.room_key as room from session join activity on activity.id = session.activity_id ${ROOM_JOINS}
    where session.hub_id = ${await hubIdOf(db, scope)} and session.day >= ${from} and ${isShown('session')} and room.key is not null
      and ${LACKS_ROOM} order by session.day`.execute(db)
  return rows
}
