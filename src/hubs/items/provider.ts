import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Provider, ProviderOffer } from '../content/shapes.ts'
import { formerSlugsOf, removeFormerSlugs, replaceFormerSlugs } from './former-slugs.ts'
import { putOffer, readOffers } from './offer.ts'
import { providerScope, providerSlugOf, type Scope } from './scope.ts'
import {
  itemKind,
  json,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  withoutNulls,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type ProviderItem = z.infer<typeof Provider>

/** The provider with its names and what it offers wherever it is met. Scope `municipality`, or the provider's own. */
export async function putProvider(tx: Tx, { layer }: Into, item: ProviderItem): Promise<void> {
  const row = {
    slug: item.slug,
    position: item.order,
    kind: item.kind,
    municipal: item.municipal ?? null,
    frontDesk: item.frontDesk,
    sensitive: item.sensitive,
    description: json(item.description),
    phone: item.phone ?? null,
    email: item.email ?? null,
    validTo: item.to ?? null,
    ...originColumns(item, layer),
  }
  const { id } = await tx
    .insertInto('provider')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('providerName').where('providerId', '=', id).execute()
  await tx
    .insertInto('providerName')
    .values(item.names.map(({ name, from, to }) => ({ providerId: id, name, validFrom: from ?? null, validTo: to ?? null })))
    .execute()
  await replaceFormerSlugs(tx, 'provider', item)
  await tx.deleteFrom('offer').where('providerId', '=', id).where('hubId', 'is', null).execute()
  for (const offer of item.offers) await putOffer(tx, { scope: providerScope(item.slug), layer }, { ...offer, provider: item.slug })
}

/** Refused by the database while the provider is met at a hub or has hours, offers or news there. */
export async function removeProvider(tx: Tx, _scope: Scope, slug: string): Promise<void> {
  const everywhere = tx.selectFrom('provider').select('id').where('slug', '=', slug)
  await tx.deleteFrom('offer').where('hubId', 'is', null).where('providerId', '=', everywhere).execute()
  mustHaveRemoved(await tx.deleteFrom('provider').where('slug', '=', slug).executeTakeFirst(), slug)
  await removeFormerSlugs(tx, 'provider', slug)
}

const COLUMNS = [
  'id',
  'slug',
  'position as order',
  'kind',
  'municipal',
  'frontDesk',
  'sensitive',
  'description',
  'phone',
  'email',
  'validTo as to',
  'source',
  'knownFrom',
  'layer',
] as const

export async function readProviders(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<ProviderItem>[]> {
  const own = providerSlugOf(scope)
  const rows = await db
    .selectFrom('provider')
    .select(COLUMNS)
    .where(wantedOnly('provider', wanted, 'slug'))
    .$if(own !== null, (q) => q.where('slug', '=', own ?? ''))
    .orderBy('position')
    .execute()
  const names = await db
    .selectFrom('providerName')
    .select(['providerId', 'name', 'validFrom as from', 'validTo as to'])
    .orderBy('id')
    .execute()
  const formerSlugs = await formerSlugsOf(db, 'provider')
  return Promise.all(
    rows.map(async ({ id, ...row }) =>
      stored(Provider, {
        ...row,
        names: names.filter((name) => name.providerId === id).map(({ name, from, to }) => withoutNulls({ name, from, to })),
        formerSlugs: formerSlugs(row.slug),
        offers: (await readOffers(db, providerScope(row.slug), {})).map(({ item }) => ProviderOffer.strip().parse(item)),
      }),
    ),
  )
}

export async function listProviders(db: Db, scope: Scope = 'municipality', wanted: Wanted = {}): Promise<ProviderItem[]> {
  return (await readProviders(db, scope, wanted)).map((one) => one.item)
}
export const providerKind = itemKind(Provider, { put: putProvider, remove: removeProvider, read: readProviders })
