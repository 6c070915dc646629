import { hubIdOf, type Scope } from '../hubs/items/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { FieldFault } from '../platform/http/errors.ts'
import { limitOf } from '../resources/index.ts'
import type { ActivityItem } from './activity.ts'

/** Rooms that the house does not have, and those that take fewer than there are places for. */
export async function roomFaults(db: Db, scope: Scope, { roomKey, changes, signUp }: ActivityItem): Promise<FieldFault[]> {
  const wanted = [roomKey, ...changes.map((change) => change.roomKey)].filter((key) => key !== undefined)
  if (wanted.length === 0) return []
  const rooms = await db
    .selectFrom('room')
    .select(['key', 'capacity', 'fireLimit'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where('key', 'in', wanted)
    .execute()
  if (wanted.some((key) => rooms.every((room) => room.key !== key)))
    return [{ field: 'roomKey', message: 'is no room of the house', rule: 'no_such_room' }]
  const usual = rooms.find(({ key }) => key === roomKey)
  const limit = usual === undefined ? null : limitOf(usual)
  const seats = signUp?.seats ?? 0
  return limit === null || seats <= limit.most
    ? []
    : [{ field: 'roomKey', message: `takes ${limit.most} at most, and there are ${seats} places`, rule: 'room_too_small' }]
}
