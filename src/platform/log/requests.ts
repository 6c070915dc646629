import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Ctx, Env } from '../http/context.ts'
import type { Metrics } from '../metrics/index.ts'

/** Logs and counts every request that was not answered from the page cache, by its route and never by its address. */
export function recordRequests(metrics: Metrics): MiddlewareHandler<Env> {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const ms = performance.now() - began
    const answered = { method: c.req.method, route: routePath(c, -1), status: c.res.status }
    metrics.requestAnswered({ ...answered, seconds: ms / 1000 })
    const line = { requestId: c.get('requestId'), ...answered, ms: Math.round(ms * 10) / 10 }
    c.get('deps').log.info(answered.status === 403 ? { ...line, ...refusedTo(c) } : line, 'answered')
  }
}

/** Of what is refused to somebody signed in, the log says to whom, so that one who tries doors can be found; of what is let through, not. */
function refusedTo(c: Ctx): { who?: string } {
  const who = c.get('who')
  return who === undefined ? {} : { who }
}
