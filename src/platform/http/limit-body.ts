import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Env } from './context.ts'
import { Fault } from './errors.ts'
import { faultSaid } from './fault-texts.ts'

/** No form or API call of ours is larger, but those that carry a file. */
export const LARGEST_BODY = 100_000

/** Addresses, without the language prefix, that take a larger one. */
export interface Larger {
  path: RegExp
  /** Bytes. */
  most: number
}

/** Refuses larger bodies before anything reads them. */
export function limitBody(larger: readonly Larger[] = []): MiddlewareHandler<Env> {
  const usual = limitedTo(LARGEST_BODY)
  const files = larger.map(({ path, most }) => ({ path, limit: limitedTo(most) }))
  return (c, next) => (files.find(({ path }) => path.test(c.req.path))?.limit ?? usual)(c, next)
}

const limitedTo = (most: number): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize: most,
    onError: () => {
      throw new Fault(
        'too-large',
        faultSaid((t) => t.bodyTooLarge(most < MEGABYTE ? `${most / 1000} kB` : `${most / MEGABYTE} MB`)),
      )
    },
  })

const MEGABYTE = 1_000_000
