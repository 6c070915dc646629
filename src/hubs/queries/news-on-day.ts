import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import { addDays, instantToWall, startOfDay, type Day, type Instant } from '../../platform/time/index.ts'

export interface NewsItem {
  key: string
  hub: string | null
  provider: string | null
  title: Localized
  body: Localized
  publishedAt: Date
  /** The day of what it tells of; null where it has none. */
  happensOn: Day | null
  sequence: number
  layer: Layer
}

interface Which {
  /** Absent: of all hubs and the municipality. */
  hubId?: number | null
  /** Only what was out by then. */
  until: Instant
  limit: number
  /** How many of the newest to pass over. */
  skip?: number
}

/** News, newest first, with the slugs of the hub and of the sender. */
export async function newsUntil(db: Db, { hubId = null, until, limit, skip = 0 }: Which): Promise<readonly NewsItem[]> {
  const out = { before: new Date(until + 1), limit, skip }
  if (skip > 0) return newestOf(db, hubId, out)
  const { earlier, thatDay } = await newsAbout(db, { hubId, day: instantToWall(until).day, limit })
  return [...thatDay.filter(({ publishedAt }) => publishedAt < out.before), ...earlier].slice(0, limit)
}

/** All that comes out on a day, and the newest before it: the same at every hour of the day. */
const newsAbout = remembered(
  async (db: Db, { hubId, day, limit }: { hubId: number | null; day: Day; limit: number }) => {
    const [begins, ends] = [new Date(startOfDay(day)), new Date(startOfDay(addDays(day, 1)))]
    const [earlier, thatDay] = await Promise.all([
      newestOf(db, hubId, { before: begins, limit }),
      newestOf(db, hubId, { from: begins, before: ends }),
    ])
    return { earlier, thatDay }
  },
  ['news'],
)

interface Out {
  from?: Date
  before: Date
  limit?: number
  skip?: number
}

function newestOf(db: Db, hubId: number | null, { from, before, limit, skip = 0 }: Out): Promise<readonly NewsItem[]> {
  return db
    .selectFrom('news')
    .leftJoin('hub', 'hub.id', 'news.hubId')
    .leftJoin('provider', 'provider.id', 'news.providerId')
    .select([
      'news.key',
      'hub.slug as hub',
      'provider.slug as provider',
      'title',
      'body',
      'publishedAt',
      'happensOn',
      'sequence',
      'news.layer',
    ])
    .where(isShown('news'))
    .$if(hubId !== null, (q) => q.where('news.hubId', '=', hubId))
    .$if(from !== undefined, (q) => q.where('publishedAt', '>=', from ?? null))
    .where('publishedAt', '<', before)
    .orderBy('publishedAt', 'desc')
    .orderBy('news.id', 'desc')
    .offset(skip)
    .$if(limit !== undefined, (q) => q.limit(limit ?? null))
    .execute()
}

/** One item by its address; undefined when it is not out yet. */
export function newsItem(db: Db, of: { hubId: number | null; key: string; until: Instant }) {
  return db
    .selectFrom('news')
    .leftJoin('provider', 'provider.id', 'news.providerId')
    .select(['news.key', 'provider.slug as provider', 'title', 'body', 'publishedAt', 'happensOn', 'sequence', 'news.layer'])
    .where(isShown('news'))
    .where('news.key', '=', of.key)
    .where('news.hubId', of.hubId === null ? 'is' : '=', of.hubId)
    .where('publishedAt', '<=', new Date(of.until))
    .executeTakeFirst()
}

/** When the next item will be out, after an instant of the day, so that a kept page does not outlive it; null when none waits. */
export async function nextNewsAt(db: Db, { day, after }: { day: Day; after: Instant }): Promise<Instant | null> {
  const times = await newsTimesFrom(db, day)
  return times.find((at) => at > after) ?? null
}

/** When news comes out from a day on, in order. */
const newsTimesFrom = remembered(
  async (db: Db, day: Day): Promise<readonly Instant[]> => {
    const rows = await db
      .selectFrom('news')
      .select('publishedAt')
      .where(isShown('news'))
      .where('publishedAt', '>=', new Date(startOfDay(day)))
      .orderBy('publishedAt')
      .execute()
    return rows.map((row) => row.publishedAt.getTime())
  },
  ['news'],
)
