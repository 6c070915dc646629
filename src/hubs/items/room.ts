import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Room } from '../content/shapes.ts'
import { hubIdOf, type Scope } from './scope.ts'
import {
  itemKind,
  json,
  jsonOrNull,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type RoomItem = z.infer<typeof Room>

export async function putRoom(tx: Tx, { scope, layer }: Into, item: RoomItem): Promise<void> {
  const row = {
    hubId: await hubIdOf(tx, scope),
    key: item.key,
    name: json(item.name),
    capacity: item.capacity ?? null,
    floor: item.floor ?? null,
    note: jsonOrNull(item.note),
    validTo: item.to ?? null,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('room')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet(row))
    .execute()
}

export async function removeRoom(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  mustHaveRemoved(await tx.deleteFrom('room').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst(), key)
}

export async function readRooms(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<RoomItem>[]> {
  const rows = await db
    .selectFrom('room')
    .select(['key', 'name', 'capacity', 'floor', 'note', 'validTo as to', 'source', 'knownFrom', 'layer'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('room', wanted))
    .orderBy('id')
    .execute()
  return rows.map((row) => stored(Room, row))
}

export const roomKind = itemKind(Room, { put: putRoom, remove: removeRoom, read: readRooms })
