import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Env } from '../http/context.ts'
import { Fault } from '../http/errors.ts'
import { faultSaid } from '../http/fault-texts.ts'

const DEEPEST = 32

/** Under /api only JSON comes in, and none that is nested deeper than any of ours. */
export function jsonBodyOnly(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.raw.body === null || c.req.method === 'GET' || !isTaken(c)) return next()
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
      throw new Fault(
        'unsupported-type',
        faultSaid((t) => t.sendJson),
      )
    }
    const text = await c.req.text()
    if (text.includes('\\u0000') || depthOf(text) > DEEPEST)
      throw new Fault(
        'bad-request',
        faultSaid((t) => t.jsonUnreadable),
      )
    return next()
  }
}

/** Whether some route takes this method here; where none does, that is what is to be said. */
const isTaken = (c: Context<Env>) => matchedRoutes(c).some(({ method }) => method === c.req.method)

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1))
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}
