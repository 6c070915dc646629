import { sql } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'

/** What someone wrote, understood: a place or a postcode, and the hub it belongs to. */
export interface FoundPlace {
  label: string
  hubId: number
}

/** Postcode («3484») to its hub. */
export function placeOfPostcode(db: Db, code: string): Promise<FoundPlace | undefined> {
  return db
    .selectFrom('postcode')
    .leftJoin('place', 'place.slug', 'postcode.place')
    .select((eb) => ['postcode.hubId', sql<string>`postcode.code || ' ' || initcap(${eb.ref('postcode.town')})`.as('label')])
    .where(isShown('postcode'))
    .where('code', '=', code)
    .executeTakeFirst()
}

/**
 * All places and postal towns by name, a place before the town called the same; few enough to be compared in the program, folded.
 * The place of a hub also answers to the municipality it was in.
 */
export function namedPlaces(db: Db): Promise<{ name: string; otherNames: string[]; hubId: number }[]> {
  return db
    .selectFrom('place')
    .leftJoin('hub', (join) => join.onRef('hub.id', '=', 'place.hubId').onRef('hub.slug', '=', 'place.slug'))
    .leftJoin('formerMunicipality', 'formerMunicipality.slug', 'hub.formerMunicipality')
    .select(['place.name', withFormer.as('otherNames'), 'place.hubId'])
    .where(isShown('place'))
    .unionAll(
      db
        .selectFrom('postcode')
        .select([sql<string>`initcap(town)`.as('name'), sql<string[]>`'{}'::text[]`.as('otherNames'), 'hubId'])
        .where(isShown('postcode'))
        .where(sql<boolean>`not exists (select from place where lower(name) = lower(town) and ${isShown('place')})`)
        .distinctOn(['town']),
    )
    .execute()
}

const withFormer = sql<string[]>`array_remove(place.other_names || former_municipality.name, null)`

/** Places after a slug, each with its hub. */
export function placesAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('place')
    .innerJoin('hub', 'hub.id', 'place.hubId')
    .select(['place.slug', 'place.name', 'place.otherNames', 'hub.slug as hub', 'place.layer'])
    .where(isShown('place'))
    .where('place.slug', '>', after)
    .orderBy('place.slug')
    .limit(limit)
    .execute()
}

/** Postcodes after a code, each with its hub. */
export function postcodesAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('postcode')
    .innerJoin('hub', 'hub.id', 'postcode.hubId')
    .select(['postcode.code', 'postcode.town', 'postcode.place', 'hub.slug as hub', 'postcode.layer'])
    .where(isShown('postcode'))
    .where('postcode.code', '>', after)
    .orderBy('postcode.code')
    .limit(limit)
    .execute()
}

/** Where an old address leads. */
export async function formerSlugLeadsTo(db: Db, kind: 'hub' | 'provider', slug: string): Promise<string | null> {
  const row = await db.selectFrom('formerSlug').select('leadsTo').where('kind', '=', kind).where('slug', '=', slug).executeTakeFirst()
  return row?.leadsTo ?? null
}
