import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { News } from '../content/shapes.ts'
import { instantOf, wallOf } from './dates.ts'
import { hubIdOrNull, providerIdOrNull, type Scope } from './scope.ts'
import {
  itemKind,
  itemsOf,
  json,
  mustHaveRemoved,
  sourceColumns,
  stored,
  wantedOnly,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type NewsItem = z.infer<typeof News>

export async function putNews(tx: Tx, { scope, layer }: Into, item: NewsItem): Promise<void> {
  const row = {
    hubId: await hubIdOrNull(tx, scope),
    providerId: await providerIdOrNull(tx, item.provider),
    key: item.key,
    title: json(item.title),
    body: json(item.body),
    publishedAt: instantOf(item.publishedAt),
    ...sourceColumns(item, layer),
  }
  await tx
    .insertInto('news')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet({ ...row, sequence: sql`news.sequence + 1` }))
    .execute()
}

export async function removeNews(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOrNull(tx, scope)
  const gone = await tx.deleteFrom('news').where('hubId', 'is not distinct from', hubId).where('key', '=', key).executeTakeFirst()
  mustHaveRemoved(gone, key)
}

export async function readNews(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<NewsItem>[]> {
  const rows = await db
    .selectFrom('news')
    .leftJoin('provider', 'provider.id', 'news.providerId')
    .select(['key', 'provider.slug as provider', 'title', 'body', 'publishedAt', 'news.source', 'news.layer'])
    .where('hubId', 'is not distinct from', await hubIdOrNull(db, scope))
    .where(wantedOnly('news', wanted))
    .orderBy('news.id')
    .execute()
  return rows.map((row) => stored(News, { ...row, publishedAt: wallOf(row.publishedAt) }))
}

export const listNews = itemsOf(readNews)
export const newsKind = itemKind(News, { put: putNews, remove: removeNews, read: readNews })
