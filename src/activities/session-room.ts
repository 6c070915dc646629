import { sql } from 'kysely'
import type { Localized } from '../platform/content/localized.ts'
import { isShown } from '../platform/content/shown-layer.ts'

/** Where a date is: the room of the house that it has, and whether it has it. Joined to `session` and `activity` in every query that says so. */
export const ROOM_JOINS = sql`left join room on room.hub_id = session.hub_id and room.key = session.room_key and ${isShown('room')}
  left join claim held on held.session_id = session.id and held.released_at is null`

/** It was to have a room that another has: where it is must be announced. Without an hour, or when it is off, there is nothing to claim. */
export const LACKS_ROOM = sql<boolean>`(session.room_key is not null and session.state = 'planned' and session.starts_at is not null
  and held.id is null)`

/** Its name; null while it is not announced. */
export const ROOM_NAME = sql`coalesce(session.room, case when session.room_key is null then activity.room when not ${LACKS_ROOM} then room.name end)`

/** The name of another place than usual; null where it is as usual. */
export const OWN_ROOM_NAME = sql`coalesce(session.room,
  case when session.room_key is distinct from activity.room_key and not ${LACKS_ROOM} then room.name end)`

/** The same of one date, where the rows are locked: a lock takes no outer join along. */
export const roomOfSession = sql<Localized | null>`coalesce(session.room, case
  when session.room_key is null then (select activity.room from activity where activity.id = session.activity_id)
  when session.state <> 'planned' or session.starts_at is null
    or exists (select from claim where claim.session_id = session.id and claim.released_at is null)
  then (select room.name from room where room.hub_id = session.hub_id and room.key = session.room_key and ${isShown('room')}) end)`
