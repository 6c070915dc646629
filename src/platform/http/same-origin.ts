import type { MiddlewareHandler } from 'hono'
import type { Ctx, Env } from './context.ts'
import { Fault } from './errors.ts'
import { faultSaid } from './fault-texts.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
export const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Refuses acts that another site's page sends in a visitor's name (CSRF). Browsers say where a request
 * comes from; programs that say nothing may act as long as they bring no cookie.
 */
export function sameOriginOnly(publicUrl: string): MiddlewareHandler<Env> {
  const own = new URL(publicUrl)
  return async (c, next) => {
    if (!SAFE.has(c.req.method) && !comesFromUs(c, own)) {
      throw new Fault(
        'wrong-origin',
        faultSaid((t) => t.otherSite),
      )
    }
    await next()
  }
}

function comesFromUs(c: Ctx, own: URL): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  if (origin === undefined) return site === 'same-origin' || c.req.header('cookie') === undefined
  return origin === own.origin || isSameLoopback(origin, own, c.req.header('host'))
}

// On one's own machine localhost and 127.0.0.1 are the same place, at the port that was asked.
function isSameLoopback(origin: string, own: URL, host: string | undefined): boolean {
  if (!LOOPBACK_NAMES.has(own.hostname) || !URL.canParse(origin)) return false
  const from = new URL(origin)
  return LOOPBACK_NAMES.has(from.hostname) && from.host === host
}
