import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { providerNames } from '../queries/provider-page.ts'
import { hasEnded } from '../queries/providers-on-day.ts'
import { providerAnswer } from './answers.ts'
import { pictureAsked, siteOf } from './asked.ts'
import { AtDay, ProviderAnswer, ProviderSlugParam } from './shapes.ts'
import { hubFaultSaid } from '../fault-texts.ts'

const tag = 'Tilbydere'
const allProviders = describe({ tag, summary: 'Hvem man møter på torgene', answer: listingOf(ProviderAnswer) })
const oneProvider = describe({ tag, summary: 'Én tilbyder, med navn gjennom tida', answer: ProviderAnswer, faults: ['not-found'] })

/** `/api/v1/providers …` */
export const providerApi = new Hono<Env>()
  .get('/api/v1/providers', open, allProviders, validated('query', AtDay.extend(Paging.shape)), async (c) => {
    const { at, limit, after } = c.req.valid('query')
    const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number()]))[0]
    const { hubs, providers, day } = await pictureAsked(c, at)
    const page = providers.filter((one) => one.position > seen && !hasEnded(one, day)).slice(0, limit + 1)
    const rows = await Promise.all(page.map(async (provider) => ({ provider, names: await providerNames(c.get('deps').db, provider.id) })))
    const item = ({ provider, names }: (typeof rows)[number]) => providerAnswer(provider, { hubs, names, site: siteOf(c) })
    return withETag(c, listing(rows, limit, { item, key: ({ provider }) => [provider.position] }))
  })
  .get('/api/v1/providers/:slug', open, oneProvider, validated('param', ProviderSlugParam), validated('query', AtDay), async (c) => {
    const { hubs, providers } = await pictureAsked(c, c.req.valid('query').at)
    const provider = providers.find(({ slug }) => slug === c.req.valid('param').slug)
    if (!provider) throw notFound(hubFaultSaid((t) => t.noProviderAtAddress))
    return withETag(c, providerAnswer(provider, { hubs, names: await providerNames(c.get('deps').db, provider.id), site: siteOf(c) }))
  })
