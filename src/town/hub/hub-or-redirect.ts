import { formerSlugLeadsTo, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { fold } from '../../platform/search/index.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { townSaid } from '../texts.ts'

/** The hub of the `:hub` parameter, or the redirect from a former address. Throws `not-found`. */
export async function hubOrRedirect(c: Ctx, picture: TownPicture): Promise<HubPicture | Response> {
  const slug = c.req.param('hub') ?? ''
  const found = picture.hubs.find(({ hub }) => hub.slug === slug)
  if (found) return found
  const meant = picture.hubs.find(({ hub }) => fold(hub.slug) === fold(slug))?.hub.slug
  const leadsTo = meant ?? (await formerSlugLeadsTo(c.get('deps').db, 'hub', slug))
  if (leadsTo === null) throw notFound(townSaid((t) => t.error.noSuchHub))
  const rest = /^\/torg\/[^/]+(.*)$/.exec(c.req.path)?.[1] ?? ''
  return c.redirect(inLanguage(c.get('language'), `/torg/${leadsTo}${rest}`) + new URL(c.req.url).search, 301)
}
