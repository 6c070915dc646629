import { Hono } from 'hono'
import { z } from 'zod'
import { listSynonyms } from '../../hubs/index.ts'
import { open } from '../../platform/access/index.ts'
import { LANGUAGES } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { cursor, describe, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { search } from '../../platform/search/index.ts'

const Query = Paging.extend({
  q: z.string().min(1).max(400).meta({ description: 'Det det letes etter, med egne ord' }),
  lang: z.enum(LANGUAGES).default('nb').meta({ description: 'Språket det letes på; bokmål der noe ikke finnes på det' }),
})
const HitAnswer = z.object({
  kind: z.string(),
  title: z.string(),
  summary: z.string(),
  lang: z.string(),
  hub: z.string().nullable(),
  url: z.string(),
  layer: z.string(),
})
const searched = describe({ tag: 'Søk', summary: 'Søk i alt, det beste først', answer: listingOf(HitAnswer) })

/** `/api/v1/search?q=` */
export const searchApi = new Hono<Env>().get('/api/v1/search', open, searched, validated('query', Query), async (c) => {
  const { db, clock, config } = c.get('deps')
  const { q, lang, limit, after } = c.req.valid('query')
  const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
  const found = await search(db, { q, lang, day: clock.today(), synonyms: await listSynonyms(db), limit, after: seen })
  const items = found.hits.map((hit) => ({
    kind: hit.kind,
    title: hit.title,
    lang: hit.lang,
    hub: hit.hub,
    layer: hit.layer,
    summary: hit.summary.map((piece) => piece.text).join(''),
    url: config.publicUrl + hit.path,
  }))
  return withETag(c, { items, next: found.next === null ? null : cursor([found.next]) })
})
