import { sql } from 'kysely'
import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Place, Postcodes } from '../content/shapes.ts'
import { hubIdOf, hubScope } from './scope.ts'
import { sourceColumns, withoutNulls } from './stored.ts'

export type PlaceItem = z.infer<typeof Place>
export type PostcodesItem = z.infer<typeof Postcodes>

export async function putPlace(tx: Tx, item: PlaceItem, layer: Layer): Promise<void> {
  const hubId = await hubIdOf(tx, hubScope(item.hub))
  const row = { slug: item.slug, name: item.name, otherNames: item.otherNames, hubId, ...sourceColumns(item, layer) }
  await tx
    .insertInto('place')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
}

export async function listPlaces(db: Db, layer: Layer): Promise<PlaceItem[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('hub', 'hub.id', 'place.hubId')
    .select(['place.slug', 'name', 'otherNames', 'hub.slug as hub', 'place.source'])
    .where('place.layer', '=', layer)
    .orderBy('hub.position')
    .orderBy('place.slug')
    .execute()
  return rows.map((row) => Place.parse(withoutNulls(row)))
}

export async function putPostcodes(tx: Tx, item: PostcodesItem, layer: Layer): Promise<void> {
  const hubId = await hubIdOf(tx, hubScope(item.hub))
  for (const code of item.codes) {
    const row = { code, town: item.town, hubId, place: item.place ?? null, ...sourceColumns(item, layer) }
    await tx
      .insertInto('postcode')
      .values(row)
      .onConflict((oc) => oc.column('code').doUpdateSet(row))
      .execute()
  }
}

/** Codes that share town, hub, place and source stand together, in the order of the lowest. */
export async function listPostcodes(db: Db, layer: Layer): Promise<PostcodesItem[]> {
  const rows = await db
    .selectFrom('postcode')
    .innerJoin('hub', 'hub.id', 'postcode.hubId')
    .select([sql<string[]>`array_agg(code order by code)`.as('codes'), 'town', 'hub.slug as hub', 'place', 'postcode.source'])
    .where('postcode.layer', '=', layer)
    .groupBy(['town', 'hub.slug', 'place', 'postcode.source'])
    .orderBy(sql`min(code)`)
    .execute()
  return rows.map((row) => Postcodes.parse(withoutNulls(row)))
}
