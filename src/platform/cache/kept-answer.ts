import type { IncomingMessage, ServerResponse } from 'node:http'
import { aheadFor } from '../http/fetch-ahead.ts'
import type { TownClock } from '../time/index.ts'
import { cacheKey } from './cache-key.ts'
import type { Changes } from './changes.ts'
import { encodingFor, isUnchanged, type KeptPage } from './kept-page.ts'
import type { PageCache } from './page-cache.ts'

export interface Keeping {
  cache: PageCache
  changes: Changes
  clock: TownClock
}

/** As much of a request as decides whether a kept page answers it. */
export interface Asked {
  method: string
  /** Path and query, as sent. */
  address: string
  header(name: 'authorization' | 'cookie' | 'accept-encoding' | 'if-none-match' | 'sec-fetch-site'): string | undefined
}

export interface KeptAnswer {
  status: 200 | 304
  headers: Record<string, string>
  body: Buffer | null
}

/** All cookies of ours begin with this word; any of them means that the page may be somebody's own. */
const OWN_COOKIE = /(^|;\s*)(__Host-|__Secure-)?torg/

/** Whether anybody would be answered the same, and changes are heard: else pages are neither kept nor shown. */
export function mayBeKept({ changes }: Keeping, asked: Asked): boolean {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return false
  if (asked.header('authorization') !== undefined || !changes.areHeard()) return false
  const cookie = asked.header('cookie')
  return cookie === undefined || !OWN_COOKIE.test(cookie)
}

export function findKept({ cache, clock }: Keeping, asked: Asked): KeptAnswer | null {
  const page = cache.find(cacheKey(asked.address).key, clock.now())
  return page === undefined ? null : answerWith(page, asked)
}

/** The page as this reader takes it, or that it has not changed. */
export function answerWith(page: KeptPage, asked: Asked): KeptAnswer {
  const { body, headers, unchanged, etag } = page.variants[encodingFor(asked.header('accept-encoding'))]
  const ahead = aheadFor(asked.header('sec-fetch-site'))
  if (isUnchanged(asked.header('if-none-match'), etag)) return { status: 304, headers: { ...unchanged, ...ahead }, body: null }
  return { status: 200, headers: { ...headers, ...ahead }, body }
}

/**
 * Answers on Node's own server, before anything is made of the request: half of what an answer costs otherwise.
 * False when the page must be rendered.
 */
export function answerKept(keeping: Keeping): (incoming: IncomingMessage, outgoing: ServerResponse) => boolean {
  return (incoming, outgoing) => {
    const asked: Asked = {
      method: incoming.method ?? '',
      address: incoming.url ?? '',
      header: (name) => incoming.headers[name],
    }
    const answer = mayBeKept(keeping, asked) ? findKept(keeping, asked) : null
    if (answer === null) return false
    outgoing.writeHead(answer.status, answer.headers)
    outgoing.end(asked.method === 'HEAD' ? null : answer.body)
    return true
  }
}
