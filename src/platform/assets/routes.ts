import { Hono } from 'hono'
import { open } from '../access/index.ts'
import { encodingFor } from '../cache/kept-page.ts'
import type { Ctx, Deps, Env } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { faultSaid } from '../http/fault-texts.ts'
import { SPECULATION_RULES_PATH } from '../http/fetch-ahead.ts'
import { FILE_POLICY, OF_DOCUMENTS } from '../http/security-headers.ts'
import { contentHash, pack, type Asset, type Assets } from './assets.ts'

const SITE_STYLE = 'style.css'
const FOR_GOOD = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'

/** What a browser may fetch ahead: pages that a pointer rests on, never the staff's own or an act. */
const NEVER = ['/arbeid*', '/*/arbeid*', '/api/*', '/merke/*', '/*/kalender', '/*/atom']
const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, ...NEVER.map((pattern) => ({ not: { href_matches: pattern } }))] },
      eagerness: 'moderate',
    },
  ],
})

/** What is drawn from the hubs as they are now. */
export interface Drawn {
  /** The hubs' own rules, which stand after the site's. */
  stylesheet(deps: Deps): Promise<string>
  /** The SVG icon of a hub, or of the site itself (`torg`); null when there is no such hub. */
  icon(deps: Deps, slug: string): Promise<string | null>
}

/**
 * The address of the site's rules with the hubs' own after them: it changes when either does. In one file, since a phone on a slow
 * line waits for the second as long as for the first.
 */
export const stylesheetPath = ({ paths }: Assets, hubsOwn: string) =>
  `/assets/torg-${contentHash(`${paths[SITE_STYLE] ?? ''}\n${hubsOwn}`)}.css`

export function assetRoutes(deps: Deps, drawn: Drawn): Hono<Env> {
  const rules = pack(Buffer.from(SPECULATION_RULES), 'application/speculationrules+json')
  const whole = keepLast((css) => pack(Buffer.from(css), 'text/css; charset=utf-8'))
  return new Hono<Env>()
    .get(SPECULATION_RULES_PATH, open, async (c) => send(c, await rules, FOR_AN_HOUR))
    .get('/assets/:name{torg-[A-Za-z0-9]+\\.css}', open, async (c) => {
      const hubsOwn = await drawn.stylesheet(deps)
      // A page made before the last change asks for the former address: it gets the present colours, but not for good.
      const control = stylesheetPath(deps.assets, hubsOwn) === c.req.path ? FOR_GOOD : 'no-cache'
      return sendFile(c, await whole(`${siteRules(deps)}${hubsOwn}`), control)
    })
    .get('/assets/:name', open, (c) => sendFile(c, found(deps, c.req.path), FOR_GOOD))
    .get('/merke/:icon{[a-z][a-z0-9-]*\\.svg}', open, async (c) =>
      sendIcon(c, await drawn.icon(deps, c.req.param('icon').slice(0, -'.svg'.length))),
    )
    .get('/favicon.ico', open, async (c) => sendIcon(c, await drawn.icon(deps, 'torg')))
}

const siteRules = ({ assets }: Deps) => assets.find(assets.path(SITE_STYLE))?.identity.toString() ?? ''

/** Made once for as long as it is asked for with the same: packing a stylesheet takes longer than a page. */
function keepLast<Made>(make: (from: string) => Promise<Made>): (from: string) => Promise<Made> {
  let last: { from: string; made: Promise<Made> } | null = null
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) }
    return last.made
  }
}

async function sendIcon(c: Ctx, icon: string | null): Promise<Response> {
  if (icon === null) throw notFound(faultSaid((t) => t.noSuchMark))
  return send(c, await pack(Buffer.from(icon), 'image/svg+xml'), FOR_AN_HOUR)
}

function found(deps: Deps, path: string): Asset {
  const asset = deps.assets.find(path)
  if (asset === undefined) throw notFound(faultSaid((t) => t.noSuchFile))
  return asset
}

/** What a page is drawn with; no document, so it carries none of a document's headers. */
function sendFile(c: Ctx, asset: Asset, cacheControl: string): Response {
  for (const name of OF_DOCUMENTS) c.header(name)
  c.header('content-security-policy', FILE_POLICY)
  return send(c, asset, cacheControl)
}

function send(c: Ctx, asset: Asset, cacheControl: string): Response {
  const wanted = encodingFor(c.req.header('accept-encoding'))
  const encoding = asset[wanted] === null ? 'identity' : wanted
  const body = asset[encoding] ?? asset.identity
  c.header('cache-control', cacheControl)
  c.header('vary', 'Accept-Encoding')
  if (encoding !== 'identity') c.header('content-encoding', encoding)
  return c.body(new Uint8Array(body), 200, { 'content-type': asset.type })
}
