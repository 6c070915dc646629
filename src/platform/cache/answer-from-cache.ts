import type { MiddlewareHandler } from 'hono'
import type { Ctx, Env } from '../http/context.ts'
import type { TownClock } from '../time/index.ts'
import { cacheKey, type CacheKey } from './cache-key.ts'
import type { Changes } from './changes.ts'
import { encodingFor, isUnchanged, makeKeptPage, type KeptPage } from './kept-page.ts'
import { replaceAnswer } from './replace-answer.ts'
import type { Mark, PageCache } from './page-cache.ts'

/** All cookies of ours begin with this word; any of them means that the page may be somebody's own. */
const OWN_COOKIE = /(^|;\s*)(__Host-|__Secure-)?torg/

interface Parts {
  cache: PageCache
  changes: Changes
  clock: TownClock
}

/**
 * The first middleware. An anonymous page that is kept is sent as it lies there; any other is rendered, and
 * kept if its handler said `c.set('cacheable', …)`. While changes cannot be heard, nothing is kept or shown.
 */
export function answerFromCache({ cache, changes, clock }: Parts): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!isAnonymousRead(c) || !changes.areHeard()) return next()
    const where = cacheKey(c.req.url)
    const kept = cache.find(where.key, clock.now())
    if (kept) return send(c, kept)
    const mark = cache.mark()
    await next()
    const page = await keep(c, cache, { where, mark })
    if (page !== null) replaceAnswer(c, send(c, page))
    return undefined
  }
}

function isAnonymousRead(c: Ctx): boolean {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return false
  if (header(c, 'authorization') !== undefined) return false
  const cookie = header(c, 'cookie')
  return cookie === undefined || !OWN_COOKIE.test(cookie)
}

// Node has parsed the headers already; asking it costs nothing.
function header(c: Ctx, name: 'authorization' | 'cookie' | 'accept-encoding' | 'if-none-match'): string | undefined {
  const incoming = c.env?.incoming
  return incoming ? incoming.headers[name]?.toString() : c.req.header(name)
}

function send(c: Ctx, page: KeptPage): Response {
  const variant = page.variants[encodingFor(header(c, 'accept-encoding'))]
  if (isUnchanged(header(c, 'if-none-match'), variant.etag)) return new Response(null, { status: 304, headers: variant.unchanged })
  return new Response(variant.body, { headers: variant.headers })
}

async function keep(c: Ctx, cache: PageCache, at: { where: CacheKey; mark: Mark }): Promise<KeptPage | null> {
  const cacheable = c.get('cacheable')
  if (cacheable === undefined || c.res.status !== 200 || c.res.headers.has('set-cookie')) return null
  const { 'x-request-id': _own, 'content-length': _length, ...headers } = Object.fromEntries(c.res.headers)
  const page = await makeKeptPage(Buffer.from(await c.res.arrayBuffer()), headers)
  const known = cacheable.query ?? []
  if (at.where.exact && at.where.parameters.every((name) => known.includes(name))) {
    cache.keep(at.where.key, page, { ...cacheable, mark: at.mark })
  }
  return page
}
