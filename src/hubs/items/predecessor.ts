import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Predecessor } from '../content/shapes.ts'
import { hubIdOf, type Scope } from './scope.ts'
import {
  itemKind,
  itemsOf,
  jsonOrNull,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type PredecessorItem = z.infer<typeof Predecessor>

export async function putPredecessor(tx: Tx, { scope, layer }: Into, item: PredecessorItem): Promise<void> {
  const row = {
    hubId: await hubIdOf(tx, scope),
    key: item.key,
    name: item.name,
    note: jsonOrNull(item.note),
    carriedOnFrom: item.carriedOnFrom,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('predecessor')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet(row))
    .execute()
}

export async function removePredecessor(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  mustHaveRemoved(await tx.deleteFrom('predecessor').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst(), key)
}

export async function readPredecessors(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<PredecessorItem>[]> {
  const rows = await db
    .selectFrom('predecessor')
    .select(['key', 'name', 'note', 'carriedOnFrom', 'source', 'knownFrom', 'layer'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('predecessor', wanted))
    .orderBy('id')
    .execute()
  return rows.map((row) => stored(Predecessor, row))
}

export const listPredecessors = itemsOf(readPredecessors)
export const predecessorKind = itemKind(Predecessor, { put: putPredecessor, remove: removePredecessor, read: readPredecessors })
