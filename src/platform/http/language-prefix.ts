import type { MiddlewareHandler } from 'hono'
import { splitLanguage } from '../i18n/index.ts'
import type { Env } from './context.ts'

/** The path of an address as it was sent, still percent-encoded and with its language. */
export function rawPath(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  if (start === -1) return '/'
  const end = url.slice(start).search(/[?#]/)
  return end === -1 ? url.slice(start) : url.slice(start, start + end)
}

/** What routes are matched against: the path without its language, decoded as far as it can be. */
export function getPath(request: Request): string {
  const path = rawPath(request.url)
  return splitLanguage(path.includes('%') ? decoded(path) : path).path
}

/** Tells the page which language its address asks for. Bokmål has no prefix: who writes one is led to the page. */
export function languageOfAddress(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const path = rawPath(c.req.url)
    if (c.req.method === 'GET' && /^\/nb(\/|$)/.test(path)) {
      // One slash: with two it would be an address elsewhere.
      return c.redirect(path.slice(3).replace(/^\/*/, '/') + new URL(c.req.url).search, 301)
    }
    c.set('language', splitLanguage(path).language)
    await next()
    return undefined
  }
}

// An encoded slash or percent sign stays encoded, so that it cannot make a path of its own.
function decoded(path: string): string {
  try {
    return decodeURI(path.replaceAll(/%25/g, '%2525'))
  } catch {
    return path
  }
}
