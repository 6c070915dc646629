import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { newsUntil } from '../queries/news-on-day.ts'
import { newsAnswer } from './answers.ts'
import { siteOf } from './asked.ts'
import { NewsAnswer } from './shapes.ts'

const allNews = describe({ tag: 'Nytt', summary: 'Nytt fra torgene, det nyeste først', answer: listingOf(NewsAnswer) })

/** How far back a reader may page. */
const FARTHEST = 10_000

/** `/api/v1/news` */
export const newsApi = new Hono<Env>().get('/api/v1/news', open, allNews, validated('query', Paging), async (c) => {
  const { db, clock } = c.get('deps')
  const { limit, after } = c.req.valid('query')
  const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0).max(FARTHEST)]))[0]
  const items = await newsUntil(db, { until: clock.now(), skip: seen, limit: limit + 1 })
  const rows = items.map((item, k) => ({ item, place: seen + k + 1 }))
  return withETag(c, listing(rows, limit, { item: ({ item }) => newsAnswer(item, siteOf(c)), key: ({ place }) => [place] }))
})
