import { townPicture, uiOf } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { withETag } from '../../platform/openapi/index.ts'
import { openDataSaid, openDataTexts } from '../open-data/texts.ts'
import { embedFrame } from './frame.ts'

const WIDTH = 480
const HEIGHT = 640
const LEAST = 200

/** `/oembed?url=…`: how to show a hub or its week in a page (oembed.com 1.0). JSON alone: other forms get 501, as it says. */
export async function oembed(c: Ctx): Promise<Response> {
  const format = c.req.query('format') ?? 'json'
  const { db, clock } = c.get('deps')
  const [ui, picture] = await Promise.all([uiOf(c), townPicture(db, { day: clock.today(), at: clock.now(), live: true })])
  if (format !== 'json') return c.text(openDataTexts(ui.lang).onlyJson, 501)
  const slug = hubAsked(c.req.query('url') ?? '', ui.publicUrl)
  const hub = picture.hubs.find((one) => one.hub.slug === slug)?.hub
  if (hub === undefined) throw notFound(openDataSaid((t) => t.noEmbed))
  const size = { width: sizeOf(c.req.query('maxwidth'), WIDTH), height: sizeOf(c.req.query('maxheight'), HEIGHT) }
  return withETag(c, {
    version: '1.0',
    type: 'rich',
    title: hub.name,
    provider_name: ui.municipality,
    provider_url: `${ui.publicUrl}/`,
    cache_age: 3600,
    html: embedFrame(ui, hub, size),
    ...size,
  })
}

/** The hub of an address of ours, in any language; null for every other address. */
function hubAsked(address: string, site: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || url.origin !== new URL(site).origin) return null
  return /^(?:\/[a-z]{2})?\/torg\/([a-z][a-z0-9-]*)(?:\/(?:program|innfelt))?\/?$/.exec(url.pathname)?.[1] ?? null
}

/** No larger than asked, and never so small that nothing can be read; what is no number is as if it were not there. */
const sizeOf = (asked: string | undefined, usual: number) =>
  asked !== undefined && /^\d{1,5}$/.test(asked) ? Math.min(usual, Math.max(LEAST, Number(asked))) : usual
