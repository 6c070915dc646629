import { sql } from 'kysely'
import type { z } from 'zod'
import { databaseFault, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { News } from '../content/shapes.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import { instantOf, wallOf } from './dates.ts'
import { hubRows, PROVIDER } from './hub-rows.ts'
import { providerIdOrNull } from './scope.ts'
import { json } from './stored.ts'

export type NewsItem = z.infer<typeof News>

export const {
  put: putNews,
  remove: removeNews,
  read: readNews,
  list: listNews,
  kind: newsKind,
} = hubRows({
  table: 'news',
  shape: News,
  alsoShared: true,
  isCounted: true,
  columns: async ({ provider, title, body, publishedAt, happensOn }, tx) => ({
    providerId: await providerIdOrNull(tx, provider),
    title: json(title),
    body: json(body),
    publishedAt: instantOf(publishedAt),
    happensOn: happensOn ?? null,
  }),
  select: sql<{ publishedAt: Date }>`${PROVIDER}, title, body, published_at, happens_on`,
  fields: ({ publishedAt, ...row }) => ({ ...row, publishedAt: wallOf(publishedAt) }),
  parts: { put: putAbout, read: readAbout },
})

/** What it is about, and where it matters. Throws `invalid` for a theme or a place that is not there. */
async function putAbout(tx: Tx, newsId: number, { themes, places }: NewsItem): Promise<void> {
  await tx.deleteFrom('newsTheme').where('newsId', '=', newsId).execute()
  await tx.deleteFrom('newsPlace').where('newsId', '=', newsId).execute()
  try {
    if (themes.length > 0)
      await tx
        .insertInto('newsTheme')
        .values(themes.map((theme) => ({ newsId, theme })))
        .execute()
    if (places.length > 0)
      await tx
        .insertInto('newsPlace')
        .values(places.map((place) => ({ newsId, place })))
        .execute()
  } catch (error) {
    const field = ABOUT_FIELDS[databaseFault(error)?.constraint ?? '']
    if (field === undefined) throw error
    const says = hubFaultSaid((t) => (field === 'themes' ? t.noSuchTheme : t.noSuchPlace))
    throw new Fault('invalid', says, [{ field, message: says.nb }])
  }
}

const ABOUT_FIELDS: Readonly<Record<string, 'themes' | 'places'>> = {
  news_theme_theme_fkey: 'themes',
  news_place_place_fkey: 'places',
}

async function readAbout(db: Db, ids: readonly number[]) {
  const [themes, places] = await Promise.all([
    db.selectFrom('newsTheme').selectAll().where('newsId', 'in', ids).orderBy('theme').execute(),
    db.selectFrom('newsPlace').selectAll().where('newsId', 'in', ids).orderBy('place').execute(),
  ])
  return (id: number) => ({
    themes: themes.filter(({ newsId }) => newsId === id).map(({ theme }) => theme),
    places: places.filter(({ newsId }) => newsId === id).map(({ place }) => place),
  })
}
