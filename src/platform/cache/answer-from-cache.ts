import type { MiddlewareHandler } from 'hono'
import type { Ctx, Env } from '../http/context.ts'
import { cacheKey } from './cache-key.ts'
import { answerWith, findKept, mayBeKept, type Asked, type KeptAnswer, type Keeping } from './kept-answer.ts'
import { makeKeptPage, type KeptPage } from './kept-page.ts'
import { openMakings } from './makings.ts'
import type { Mark, PageCache } from './page-cache.ts'
import { replaceAnswer } from './replace-answer.ts'

/**
 * The first middleware. An anonymous page that is kept is sent as it lies there; any other is rendered, and
 * kept if its handler said `c.set('cacheable', …)`. While changes cannot be heard, nothing is kept or shown.
 */
export function answerFromCache(keeping: Keeping): MiddlewareHandler<Env> {
  const makings = openMakings()
  return async (c, next) => {
    const asked = askedBy(c)
    if (!mayBeKept(keeping, asked)) return next()
    const kept = findKept(keeping, asked)
    if (kept) return toResponse(kept)
    const mark = keeping.cache.mark()
    // No await before `begin` unless there is something to wait for: those who ask at once come here in one turn.
    const other = makings.join(asked.address, mark)
    const joined = other === undefined ? null : await other
    if (joined) return toResponse(answerWith(joined, asked))
    const tell = makings.begin(asked.address, mark)
    let page: KeptPage | null = null
    c.set('isForCache', true)
    try {
      await next()
      page = await keep(c, keeping.cache, { asked, mark })
    } finally {
      tell(page)
    }
    if (page !== null) replaceAnswer(c, toResponse(answerWith(page, asked)))
    return undefined
  }
}

const START_OF_HOST = 8 // after `http://` or `https://`

function askedBy(c: Ctx): Asked {
  const { url } = c.req
  return { method: c.req.method, address: url.slice(url.indexOf('/', START_OF_HOST)), header: (name) => c.req.header(name) }
}

function toResponse({ status, headers, body }: KeptAnswer): Response {
  return new Response(body === null ? null : new Uint8Array(body), { status, headers })
}

async function keep(c: Ctx, cache: PageCache, { asked, mark }: { asked: Asked; mark: Mark }): Promise<KeptPage | null> {
  const cacheable = c.get('cacheable')
  if (cacheable === undefined || c.res.status !== 200 || c.res.headers.has('set-cookie')) return null
  const { 'x-request-id': _own, 'content-length': _length, 'speculation-rules': _ahead, ...headers } = Object.fromEntries(c.res.headers)
  const page = await makeKeptPage(Buffer.from(await c.res.arrayBuffer()), headers)
  const { key, parameters, exact } = cacheKey(asked.address)
  const known = cacheable.query ?? []
  if (exact && parameters.every((name) => known.includes(name))) cache.keep(key, page, { ...cacheable, mark })
  return page
}
