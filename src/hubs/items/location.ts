import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Location } from '../content/shapes.ts'
import { hubIdOf, type Scope } from './scope.ts'
import { itemKind, jsonOrNull, mustHaveRemoved, originColumns, stored, wantedOnly, type Into, type Stored, type Wanted } from './stored.ts'

export type LocationItem = z.infer<typeof Location>

export async function putLocation(tx: Tx, { scope, layer }: Into, item: LocationItem): Promise<void> {
  const row = {
    hubId: await hubIdOf(tx, scope),
    key: item.key,
    building: jsonOrNull(item.building),
    street: item.street ?? null,
    postcode: item.postcode ?? null,
    town: item.town ?? null,
    directions: jsonOrNull(item.directions),
    doorConfirmed: item.doorConfirmed,
    validFrom: item.from ?? null,
    validTo: item.to ?? null,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('hubLocation')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet(row))
    .execute()
}

export async function removeLocation(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  mustHaveRemoved(await tx.deleteFrom('hubLocation').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst(), key)
}

export async function readLocations(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<LocationItem>[]> {
  const rows = await db
    .selectFrom('hubLocation')
    .select(['key', 'building', 'street', 'postcode', 'town', 'directions', 'doorConfirmed', 'validFrom as from', 'validTo as to'])
    .select(['source', 'knownFrom', 'layer'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('hubLocation', wanted))
    .orderBy('id')
    .execute()
  return rows.map((row) => stored(Location, row))
}

export const locationKind = itemKind(Location, { put: putLocation, remove: removeLocation, read: readLocations })
