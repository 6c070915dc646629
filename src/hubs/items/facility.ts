import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Facility } from '../content/shapes.ts'
import { hubIdOf, type Scope } from './scope.ts'
import { itemKind, jsonOrNull, mustHaveRemoved, originColumns, stored, wantedOnly, type Into, type Stored, type Wanted } from './stored.ts'

export type FacilityItem = z.infer<typeof Facility>

export async function putFacility(tx: Tx, { scope, layer }: Into, item: FacilityItem): Promise<void> {
  const row = {
    hubId: await hubIdOf(tx, scope),
    key: item.key,
    kind: item.kind,
    state: item.state,
    note: jsonOrNull(item.note),
    checkedOn: item.checkedOn ?? null,
    validTo: item.to ?? null,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('facility')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet(row))
    .execute()
}

export async function removeFacility(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  mustHaveRemoved(await tx.deleteFrom('facility').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst(), key)
}

export async function readFacilities(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<FacilityItem>[]> {
  const rows = await db
    .selectFrom('facility')
    .select(['key', 'kind', 'state', 'note', 'checkedOn', 'validTo as to', 'source', 'knownFrom', 'layer'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('facility', wanted))
    .orderBy('id')
    .execute()
  return rows.map((row) => stored(Facility, row))
}

export const facilityKind = itemKind(Facility, { put: putFacility, remove: removeFacility, read: readFacilities })
