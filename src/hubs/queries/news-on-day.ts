import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Instant } from '../../platform/time/index.ts'

export interface NewsItem {
  key: string
  hub: string | null
  provider: string | null
  title: Localized
  body: Localized
  publishedAt: Date
  sequence: number
  layer: Layer
}

interface Which {
  /** Absent: of all hubs and the municipality. */
  hubId?: number
  /** Only what was out by then. */
  until: Instant
  limit: number
  /** How many of the newest to pass over. */
  skip?: number
}

/** News, newest first, with the slugs of the hub and of the sender. */
export function newsUntil(db: Db, { hubId, until, limit, skip = 0 }: Which): Promise<NewsItem[]> {
  return db
    .selectFrom('news')
    .leftJoin('hub', 'hub.id', 'news.hubId')
    .leftJoin('provider', 'provider.id', 'news.providerId')
    .select(['news.key', 'hub.slug as hub', 'provider.slug as provider', 'title', 'body', 'publishedAt', 'sequence', 'news.layer'])
    .where(isShown('news'))
    .$if(hubId !== undefined, (q) => q.where('news.hubId', '=', hubId ?? null))
    .where('publishedAt', '<=', new Date(until))
    .orderBy('publishedAt', 'desc')
    .orderBy('news.id', 'desc')
    .offset(skip)
    .limit(limit)
    .execute()
}

/** One item by its address; undefined when it is not out yet. */
export function newsItem(db: Db, of: { hubId: number | null; key: string; until: Instant }) {
  return db
    .selectFrom('news')
    .leftJoin('provider', 'provider.id', 'news.providerId')
    .select(['news.key', 'provider.slug as provider', 'title', 'body', 'publishedAt', 'sequence', 'news.layer'])
    .where(isShown('news'))
    .where('news.key', '=', of.key)
    .where('news.hubId', of.hubId === null ? 'is' : '=', of.hubId)
    .where('publishedAt', '<=', new Date(of.until))
    .executeTakeFirst()
}

/** When the next item will be out, so that a kept page does not outlive it; null when none waits. */
export async function nextNewsAt(db: Db, after: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('news')
    .select((eb) => eb.fn.min('publishedAt').as('at'))
    .where(isShown('news'))
    .where('publishedAt', '>', new Date(after))
    .executeTakeFirst()
  return row?.at ? row.at.getTime() : null
}
