import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Deps, Env } from './context.ts'
import { aheadFor } from './fetch-ahead.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * What every request begins with: what the program runs on, a request id, and the headers of the answer.
 * Headers are set before the answer is made: touching a finished one costs two thirds of the speed.
 */
export function begin(deps: Deps): MiddlewareHandler<Env> {
  const headers = Object.entries(securityHeaders(deps.config.publicUrl, Object.values(deps.assets.scripts)))
  return async (c, next) => {
    const requestId = randomUUID()
    c.set('deps', deps)
    c.set('requestId', requestId)
    for (const [name, value] of headers) c.header(name, value)
    for (const [name, value] of Object.entries(aheadFor(c.req.header('sec-fetch-site')))) c.header(name, value)
    c.header('x-request-id', requestId)
    // What is not said to be cacheable may be somebody's own.
    c.header('cache-control', 'no-store')
    await next()
  }
}
