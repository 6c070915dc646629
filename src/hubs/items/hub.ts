import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { Hub } from '../content/shapes.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import { formerSlugsOf, removeFormerSlugs, replaceFormerSlugs } from './former-slugs.ts'
import { hubSlugOf, type Scope } from './scope.ts'
import {
  itemKind,
  jsonOrNull,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  withoutNulls,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type HubItem = z.infer<typeof Hub>
export type Preposition = NonNullable<HubItem['names'][number]['preposition']>

/** The hub itself: scope `municipality`, or the hub's own. */
export async function putHub(tx: Tx, { layer }: Into, item: HubItem): Promise<void> {
  const { lat, lon, within } = item.position
  const row = {
    slug: item.slug,
    position: item.order,
    formerMunicipality: item.formerMunicipality ?? null,
    ...item.mark,
    lat,
    lon,
    withinM: within,
    phone: item.phone ?? null,
    email: item.email ?? null,
    ...originColumns(item, layer),
  }
  const { id } = await tx
    .insertInto('hub')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('hubName').where('hubId', '=', id).execute()
  await tx
    .insertInto('hubName')
    .values(
      item.names.map(({ name, short, preposition, from, to }) => ({
        hubId: id,
        name,
        short,
        preposition: jsonOrNull(preposition),
        validFrom: from ?? null,
        validTo: to ?? null,
      })),
    )
    .execute()
  await replaceFormerSlugs(tx, 'hub', item)
}

/** Takes everything about the hub with it. Refused while places or postcodes still lead to it, and by the database while a body does. */
export async function removeHub(tx: Tx, _scope: Scope, slug: string): Promise<void> {
  const leading = await tx
    .selectFrom('hub')
    .select('slug')
    .where('slug', '=', slug)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('place').select('place.slug').whereRef('place.hubId', '=', 'hub.id')),
        eb.exists(eb.selectFrom('postcode').select('code').whereRef('postcode.hubId', '=', 'hub.id')),
      ]),
    )
    .executeTakeFirst()
  if (leading)
    throw new Fault(
      'conflict',
      hubFaultSaid((t) => t.hubStillLedTo),
    )
  mustHaveRemoved(await tx.deleteFrom('hub').where('slug', '=', slug).executeTakeFirst(), slug)
  await removeFormerSlugs(tx, 'hub', slug)
}

/** Hubs in the municipality's order. A hub's own scope narrows to it. */
export async function readHubs(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<HubItem>[]> {
  const own = hubSlugOf(scope)
  const rows = await db
    .selectFrom('hub')
    .select(['id', 'slug', 'position as order', 'formerMunicipality', 'shape', 'start', 'step', 'bright', 'deep', 'lat', 'lon', 'withinM'])
    .select(['phone', 'email', 'source', 'knownFrom', 'layer'])
    .where(wantedOnly('hub', wanted, 'slug'))
    .$if(own !== null, (q) => q.where('slug', '=', own ?? ''))
    .orderBy('position')
    .execute()
  const names = await db
    .selectFrom('hubName')
    .select(['hubId', 'name', 'short', 'preposition', 'validFrom as from', 'validTo as to'])
    .orderBy('id')
    .execute()
  const formerSlugs = await formerSlugsOf(db, 'hub')
  return rows.map(({ id, shape, start, step, bright, deep, lat, lon, withinM, ...row }) =>
    stored(Hub, {
      ...row,
      mark: { shape, start, step, bright, deep },
      position: { lat, lon, within: withinM },
      names: names.filter((name) => name.hubId === id).map(({ hubId: _, ...name }) => withoutNulls(name)),
      formerSlugs: formerSlugs(row.slug),
    }),
  )
}

export async function listHubs(db: Db, scope: Scope = 'municipality', wanted: Wanted = {}): Promise<HubItem[]> {
  return (await readHubs(db, scope, wanted)).map((one) => one.item)
}
export const hubKind = itemKind(Hub, { put: putHub, remove: removeHub, read: readHubs })
