import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { Env } from '../http/context.ts'
import { encodingFor } from './kept-page.ts'
import { replaceAnswer } from './replace-answer.ts'

const pack = promisify(gzip)
/** Below this an answer fits in one packet anyway. */
const WORTH_IT = 1_400

/**
 * Compresses what is made for one reader alone, lightly, on a thread of Node's own; kept pages are compressed once, and
 * harder, when they are kept. While changes are not heard, or for whoever is signed in, every page is one reader's.
 */
export function compressOwnPages(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    const isPackedLater = c.get('isForCache') === true && c.get('cacheable') !== undefined
    if (isPackedLater || encodingFor(c.req.header('accept-encoding')) === 'identity') return
    const { status, headers } = c.res
    if (
      headers.has('content-encoding') ||
      !/^(text\/(?!event-stream)|application\/(json|problem\+json))/.test(headers.get('content-type') ?? '')
    )
      return
    const body = await c.res.arrayBuffer()
    const own = new Headers(headers)
    own.append('vary', 'Accept-Encoding')
    if (body.byteLength < WORTH_IT) return replaceAnswer(c, new Response(body, { status, headers: own }))
    own.set('content-encoding', 'gzip')
    own.delete('content-length')
    const etag = own.get('etag')
    if (etag !== null) own.set('etag', `W/${etag.replace(/^W\//, '')}`)
    return replaceAnswer(c, new Response(new Uint8Array(await pack(body, { level: 5 })), { status, headers: own }))
  }
}
