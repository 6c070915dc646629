import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Offer } from '../content/shapes.ts'
import { hubIdOf, providerIdOf, providerSlugOf, type Scope } from './scope.ts'
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

export type OfferItem = z.infer<typeof Offer>

/** At a hub, or (scope `provider:…`) wherever the provider is met. */
export async function putOffer(tx: Tx, { scope, layer }: Into, item: OfferItem): Promise<void> {
  const everywhere = providerSlugOf(scope) !== null
  const row = {
    providerId: await providerIdOf(tx, item.provider),
    hubId: everywhere ? null : await hubIdOf(tx, scope),
    key: item.key,
    title: json(item.title),
    body: jsonOrNull(item.body),
    how: item.how,
    validTo: item.to ?? null,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('offer')
    .values(row)
    .onConflict((oc) =>
      everywhere
        ? oc.columns(['providerId', 'key']).where('hubId', 'is', null).doUpdateSet(row)
        : oc.columns(['hubId', 'key']).where('hubId', 'is not', null).doUpdateSet(row),
    )
    .execute()
}

export async function removeOffer(tx: Tx, scope: Scope, key: string): Promise<void> {
  const gone = await tx
    .deleteFrom('offer')
    .where(await inScope(tx, scope))
    .where('key', '=', key)
    .executeTakeFirst()
  mustHaveRemoved(gone, key)
}

export async function readOffers(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<OfferItem>[]> {
  const rows = await db
    .selectFrom('offer')
    .innerJoin('provider', 'provider.id', 'offer.providerId')
    .select([
      'key',
      'provider.slug as provider',
      'title',
      'body',
      'how',
      'offer.validTo as to',
      'offer.source',
      'offer.knownFrom',
      'offer.layer',
    ])
    .where(await inScope(db, scope))
    .where(wantedOnly('offer', wanted))
    .orderBy('offer.id')
    .execute()
  return rows.map((row) => stored(Offer, row))
}

async function inScope(db: Db, scope: Scope) {
  const slug = providerSlugOf(scope)
  if (slug === null) return sql<boolean>`offer.hub_id = ${await hubIdOf(db, scope)}`
  return sql<boolean>`offer.hub_id is null and offer.provider_id = ${await providerIdOf(db, slug)}`
}

export const offerKind = itemKind(Offer, { put: putOffer, remove: removeOffer, read: readOffers })
