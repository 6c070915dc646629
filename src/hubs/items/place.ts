import { sql } from 'kysely'
import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Place, Postcodes } from '../content/shapes.ts'
import { hubIdOf, hubScope, type Scope } from './scope.ts'
import { itemKind, mustHaveRemoved, sourceColumns, stored, wantedOnly, withoutNulls, type Stored, type Wanted } from './stored.ts'

export type PlaceItem = z.infer<typeof Place>
export type PostcodesItem = z.infer<typeof Postcodes>

/** One code, as staff edit it; the pack groups those that share all the rest. */
const Postcode = Postcodes.omit({ codes: true }).extend({ code: Postcodes.shape.codes.element })
export type PostcodeItem = z.infer<typeof Postcode>

export async function putPlace(tx: Tx, item: PlaceItem, layer: Layer): Promise<void> {
  const hubId = await hubIdOf(tx, hubScope(item.hub))
  const row = { slug: item.slug, name: item.name, otherNames: item.otherNames, hubId, ...sourceColumns(item, layer) }
  await tx
    .insertInto('place')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
}

/** Refused by the database while a postcode or a body is of the place. */
async function removePlace(tx: Tx, _scope: Scope, slug: string): Promise<void> {
  mustHaveRemoved(await tx.deleteFrom('place').where('slug', '=', slug).executeTakeFirst(), slug)
}

export async function readPlaces(db: Db, _scope: Scope, wanted: Wanted): Promise<Stored<PlaceItem>[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('hub', 'hub.id', 'place.hubId')
    .select(['place.slug', 'name', 'otherNames', 'hub.slug as hub', 'place.source', 'place.layer'])
    .where(wantedOnly('place', wanted, 'slug'))
    .orderBy('hub.position')
    .orderBy('place.slug')
    .execute()
  return rows.map((row) => stored(Place, row))
}

export async function listPlaces(db: Db, layer: Layer): Promise<PlaceItem[]> {
  return (await readPlaces(db, 'municipality', { layer })).map(({ item }) => item)
}

export const placeKind = itemKind(Place, {
  put: (tx, { layer }, item) => putPlace(tx, item, layer),
  remove: removePlace,
  read: readPlaces,
})

export async function putPostcodes(tx: Tx, { codes, ...rest }: PostcodesItem, layer: Layer): Promise<void> {
  for (const code of codes) await putPostcode(tx, { ...rest, code }, layer)
}

async function putPostcode(tx: Tx, item: PostcodeItem, layer: Layer): Promise<void> {
  const hubId = await hubIdOf(tx, hubScope(item.hub))
  const row = { code: item.code, town: item.town, hubId, place: item.place ?? null, ...sourceColumns(item, layer) }
  await tx
    .insertInto('postcode')
    .values(row)
    .onConflict((oc) => oc.column('code').doUpdateSet(row))
    .execute()
}

async function removePostcode(tx: Tx, _scope: Scope, code: string): Promise<void> {
  mustHaveRemoved(await tx.deleteFrom('postcode').where('code', '=', code).executeTakeFirst(), code)
}

export async function readPostcodes(db: Db, _scope: Scope, wanted: Wanted): Promise<Stored<PostcodeItem>[]> {
  const rows = await db
    .selectFrom('postcode')
    .innerJoin('hub', 'hub.id', 'postcode.hubId')
    .select(['town', 'hub.slug as hub', 'place', 'postcode.source', 'code', 'postcode.layer'])
    .where(wantedOnly('postcode', wanted, 'code'))
    .orderBy('code')
    .execute()
  return rows.map((row) => stored(Postcode, row))
}

export const postcodeKind = itemKind(Postcode, {
  put: (tx, { layer }, item) => putPostcode(tx, item, layer),
  remove: removePostcode,
  read: readPostcodes,
})

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
