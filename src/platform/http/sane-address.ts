import type { MiddlewareHandler } from 'hono'
import type { Env } from './context.ts'
import { Fault } from './errors.ts'
import { faultSaid } from './fault-texts.ts'
import { rawPath } from './language-prefix.ts'

const LONGEST = 2048
/** An issuer's answer to a sign-in stands in the query, and some codes are long. */
const LONGEST_QUERY = 8192

/** Refuses addresses that no link of ours has, and sends `/torg/` on to `/torg`. */
export function saneAddress(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const path = rawPath(c.req.url)
    const query = queryOf(c.req.url)
    if (path.length > LONGEST || query.length > LONGEST_QUERY)
      throw new Fault(
        'too-long',
        faultSaid((t) => t.addressTooLong),
      )
    if (!isReadable(path) || !isReadable(query.replaceAll('+', ' '))) {
      throw new Fault(
        'bad-request',
        faultSaid((t) => t.addressUnreadable),
      )
    }
    // Two slashes at the start of a link are another site's address.
    const isUntidy = path.includes('//') || (path.length > 1 && path.endsWith('/'))
    if (isUntidy && (c.req.method === 'GET' || c.req.method === 'HEAD')) return c.redirect(withoutSlashes(path) + query, 301)
    return next()
  }
}

function queryOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}

// Control characters have no place in an address, and PostgreSQL refuses text with a null byte.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

function isReadable(text: string): boolean {
  try {
    const decoded = decodeURIComponent(text)
    return !CONTROL.test(decoded) && !text.includes('\\')
  } catch {
    return false
  }
}

// `//example.org/` must not become a redirect to another site.
function withoutSlashes(path: string): string {
  return path.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '') || '/'
}
