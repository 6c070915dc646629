import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Env } from '../http/context.ts'
import type { Metrics } from '../metrics/index.ts'

/** Logs and counts every request that was not answered from the page cache, by its route and never by its address. */
export function recordRequests(metrics: Metrics): MiddlewareHandler<Env> {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const ms = performance.now() - began
    const answered = { method: c.req.method, route: routePath(c, -1), status: c.res.status }
    metrics.requestAnswered({ ...answered, seconds: ms / 1000 })
    c.get('deps').log.info({ requestId: c.get('requestId'), ...answered, ms: Math.round(ms * 10) / 10 }, 'answered')
  }
}
