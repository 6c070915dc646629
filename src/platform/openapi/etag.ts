import { createHash } from 'node:crypto'
import { isUnchanged } from '../cache/kept-page.ts'
import type { Ctx } from '../http/context.ts'

/** Answers with JSON and its ETag, or 304 when the asker has it already. Anybody may read it from a page of their own. */
export const withETag = (c: Ctx, answer: object): Response => withETagAs(c, JSON.stringify(answer), 'application/json; charset=utf-8')

/** The same for what is written in another way. */
export function withETagAs(c: Ctx, body: string, type: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  c.header('etag', etag)
  c.header('cache-control', 'public, no-cache')
  c.header('access-control-allow-origin', '*')
  c.header('cross-origin-resource-policy', 'cross-origin')
  if (isUnchanged(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  return c.body(body, 200, { 'content-type': type })
}
