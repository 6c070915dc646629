import { hubIdOf, type Scope } from '../../hubs/items/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import { spanOfHours, type RoomHoursItem } from './room-hours.ts'

/** No such room here, or an end before the beginning. */
export async function hoursFaults(db: Db, scope: Scope, hours: RoomHoursItem): Promise<FieldFault[]> {
  const { start, end } = spanOfHours(hours)
  const room = await db
    .selectFrom('room')
    .select('id')
    .where('hubId', '=', await hubIdOf(db, scope))
    .where('key', '=', hours.room)
    .executeTakeFirst()
  return [
    ...(room === undefined ? [{ field: 'room', message: 'is no room of the house', rule: 'no_such_room' as const }] : []),
    ...(end <= start ? [{ field: 'ends', message: 'ends before it begins', rule: 'ends_early' as const }] : []),
  ]
}
