import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Env } from './context.ts'
import { Fault } from './errors.ts'
import { faultSaid } from './fault-texts.ts'

/** No form or API call of ours is larger. */
export const LARGEST_BODY = 100_000

/** Refuses larger bodies before anything reads them. */
export function limitBody(): MiddlewareHandler<Env> {
  return bodyLimit({
    maxSize: LARGEST_BODY,
    onError: () => {
      throw new Fault(
        'too-large',
        faultSaid((t) => t.bodyTooLarge),
      )
    },
  })
}
