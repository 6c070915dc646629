import { Hono } from 'hono'
import { open } from '../access/index.ts'
import { addDays, instantToWall, isoWithOffset, machineNow, startOfDay } from '../time/index.ts'
import type { Deps, Env } from './context.ts'

/** Days. RFC 9116 wants less than a year; half of one lets nobody rely on what was read long ago. */
const HOLDS_FOR = 180

/** Where to write about a weakness: an address of e-mail (`mailto:`) or of a page. */
type Contact = (deps: Deps) => Promise<string>

/** `/robots.txt` and `/.well-known/security.txt`. */
export function wellKnownRoutes(deps: Deps, contact: Contact): Hono<Env> {
  const { publicUrl } = deps.config
  return new Hono<Env>()
    .get('/robots.txt', open, (c) => c.text(robots(publicUrl), 200, { 'cache-control': 'public, max-age=3600' }))
    .get('/.well-known/security.txt', open, async (c) => {
      const lines = [
        `Contact: ${await contact(deps)}`,
        `Expires: ${expires()}`,
        'Preferred-Languages: nb, nn, en',
        `Canonical: ${publicUrl}/.well-known/security.txt`,
      ]
      return c.text(`${lines.join('\n')}\n`, 200, { 'cache-control': 'public, max-age=3600' })
    })
}

// By the day, so that the file reads the same all day long.
function expires(): string {
  const today = instantToWall(machineNow()).day
  return isoWithOffset(startOfDay(addDays(today, HOLDS_FOR)))
}

const robots = (publicUrl: string) => `User-agent: *
Disallow: /arbeid
Disallow: /api/
Allow: /

Sitemap: ${publicUrl}/sitemap.xml
`
