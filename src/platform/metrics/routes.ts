import { Hono } from 'hono'
import { keyed } from '../access/index.ts'
import type { Ctx, Env } from '../http/context.ts'
import { Fault } from '../http/errors.ts'
import { faultSaid } from '../http/fault-texts.ts'
import { isSameSecret } from '../http/same-secret.ts'
import type { Metrics } from './metrics.ts'

export function metricsRoutes(metrics: Metrics): Hono<Env> {
  return new Hono<Env>().get('/metrics', keyed('METRICS_TOKEN', 'this machine'), async (c) => {
    if (!mayRead(c))
      throw new Fault(
        'not-allowed',
        faultSaid((t) => t.figuresClosed),
      )
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType })
  })
}

function mayRead(c: Ctx): boolean {
  const token = c.get('deps').config.metricsToken
  if (token === null) return isFromThisMachine(c)
  return isSameSecret(c.req.header('authorization') ?? '', `Bearer ${token}`)
}

// A proxy on the same machine also calls from loopback; it says whom it calls for.
function isFromThisMachine(c: Ctx): boolean {
  if (c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined) return false
  const address = c.env?.incoming?.socket.remoteAddress ?? ''
  return /^(127\.|::1$|::ffff:127\.)/.test(address)
}
