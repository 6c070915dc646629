import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Buffers } from './room-time.ts'

const NONE: Buffers = { setUp: 0, tidy: 0 }

/** What is kept free around each use of a room, as the room itself says. */
export async function buffersOf(db: Db, { hubId, key }: { hubId: number; key: string }): Promise<Buffers> {
  const row = await db
    .selectFrom('room')
    .select(['setUp', 'tidy'])
    .where('hubId', '=', hubId)
    .where('key', '=', key)
    .where(isShown('room'))
    .executeTakeFirst()
  return row === undefined ? NONE : { setUp: row.setUp ?? 0, tidy: row.tidy ?? 0 }
}
