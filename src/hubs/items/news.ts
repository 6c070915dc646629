import { sql } from 'kysely'
import type { z } from 'zod'
import { News } from '../content/shapes.ts'
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
  columns: async ({ provider, title, body, publishedAt }, tx) => ({
    providerId: await providerIdOrNull(tx, provider),
    title: json(title),
    body: json(body),
    publishedAt: instantOf(publishedAt),
  }),
  select: sql<{ publishedAt: Date }>`${PROVIDER}, title, body, published_at`,
  fields: ({ publishedAt, ...row }) => ({ ...row, publishedAt: wallOf(publishedAt) }),
})
