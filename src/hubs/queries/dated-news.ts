import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { NewsItem } from './news-on-day.ts'

interface Which {
  /** Slugs; an item is found when it concerns any of these. */
  hubs: readonly string[]
  places: readonly string[]
  themes: readonly string[]
  providers: readonly string[]
  /** The days on which what they tell of happens, both included. */
  from: Day
  to: Day
  /** Only what was out by then. */
  until: Instant
}

/** News that tell of a day, in the order of the days. To a place belong those that name it, and those of its hub that name none. */
export function datedNews(db: Db, { hubs, places, themes, providers, from, to, until }: Which): Promise<(NewsItem & { happensOn: Day })[]> {
  return db
    .selectFrom('news')
    .leftJoin('hub', 'hub.id', 'news.hubId')
    .leftJoin('provider', 'provider.id', 'news.providerId')
    .select(['news.key', 'hub.slug as hub', 'provider.slug as provider', 'title', 'body', 'publishedAt', 'sequence', 'news.layer'])
    .select((eb) => eb.ref('happensOn').$notNull().as('happensOn'))
    .where(isShown('news'))
    .where('happensOn', '>=', from)
    .where('happensOn', '<=', to)
    .where('publishedAt', '<=', new Date(until))
    .where((eb) => {
      const named = eb.selectFrom('newsPlace').select('newsPlace.place').whereRef('newsPlace.newsId', '=', 'news.id')
      const themed = eb.selectFrom('newsTheme').select('newsTheme.theme').whereRef('newsTheme.newsId', '=', 'news.id')
      const ofHub = eb.selectFrom('place').select('place.slug').whereRef('place.hubId', '=', 'news.hubId')
      return eb.or([
        ...(hubs.length === 0 ? [] : [eb('hub.slug', 'in', hubs)]),
        ...(providers.length === 0 ? [] : [eb('provider.slug', 'in', providers)]),
        ...(themes.length === 0 ? [] : [eb.exists(themed.where('newsTheme.theme', 'in', themes))]),
        ...(places.length === 0
          ? []
          : [
              eb.exists(named.where('newsPlace.place', 'in', places)),
              eb.and([eb.not(eb.exists(named)), eb.exists(ofHub.where('place.slug', 'in', places).where(isShown('place')))]),
            ]),
      ])
    })
    .orderBy('happensOn')
    .orderBy('news.id')
    .execute()
}
