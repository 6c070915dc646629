import { Hono } from 'hono'
import { z } from 'zod'
import {
  findService,
  findServices,
  HOWS,
  INTERPRETED,
  metAt,
  MODES,
  modesOf,
  servicePaths,
  type FoundService,
} from '../../appointments/index.ts'
import { mustBeHubs, townPicture, type TownPicture } from '../../hubs/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { servicePageSaid } from './texts.ts'

const Words = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })

const ServiceAnswer = z.object({
  key: z.string(),
  provider: z.string().meta({ description: 'Den som hjelper' }),
  title: Words,
  lead: Words,
  helps: Words,
  bring: z.array(Words).meta({ description: 'Ting å ta med' }),
  notFor: Words.nullable().meta({ description: 'Hvem det ikke er for, og hvor de går i stedet' }),
  online: z.string().nullable(),
  minutes: z.int().nullable().meta({ description: 'Hvor lang en time er. Null: bestilles ikke her' }),
  modes: z.array(z.enum(MODES)).meta({ description: 'Måter å møtes på. Tom: bestilles ikke her' }),
  noteDays: z.int().nullable().meta({ description: 'Så mange dager etter timen slettes det de skriver. Null: temaet tar ikke imot noe' }),
  interpreters: z.array(z.string()).meta({ description: 'Språk det kan tolkes til' }),
  example: z.boolean().meta({ description: 'Et oppdiktet eksempel' }),
  url: z.string(),
  hubs: z
    .array(z.object({ hub: z.string(), how: z.enum(HOWS), note: Words.nullable() }))
    .meta({ description: 'Torgene der det møtes i dag. Når den som hjelper er til stede, står i timene til torget' }),
})

const KeyParam = z.object({ key: z.string().max(80).meta({ description: 'Nøkkelen til temaet' }) })
const ListQuery = z.object({ hub: z.string().max(60).optional().meta({ description: 'Bare det som møtes på dette torget' }) })

const tag = 'Temaer'
const list = describe({
  tag,
  summary: 'Det en kan få hjelp til, og på hvilke torg',
  answer: z.object({ items: z.array(ServiceAnswer) }),
  faults: ['invalid'],
})
const one = describe({ tag, summary: 'Ett tema', answer: ServiceAnswer, faults: ['not-found'] })

/** What people come about, as data: the same reading as on the page. */
export const servicesApi = new Hono<Env>()
  .get('/api/v1/services', open, list, validated('query', ListQuery), async (c) => {
    const { db, clock, config } = c.get('deps')
    const { hub } = c.req.valid('query')
    await mustBeHubs(db, [hub], { today: clock.today() })
    const [picture, services] = await Promise.all([pictureNow(c), findServices(db, today(c))])
    const items = services.map((service) => answerOf(service, picture, config.publicUrl))
    return withETag(c, { items: hub === undefined ? items : items.filter(({ hubs }) => hubs.some((place) => place.hub === hub)) })
  })
  .get('/api/v1/services/:key', open, one, validated('param', KeyParam), async (c) => {
    const { db, config } = c.get('deps')
    const [picture, service] = await Promise.all([pictureNow(c), findService(db, { ...today(c), ...c.req.valid('param') })])
    if (service === null) throw notFound(servicePageSaid((t) => t.notFound))
    return withETag(c, answerOf(service, picture, config.publicUrl))
  })

function today(c: Ctx) {
  const day = c.get('deps').clock.today()
  return { day, known: day }
}

function pictureNow(c: Ctx): Promise<TownPicture> {
  const { db, clock } = c.get('deps')
  return townPicture(db, { day: clock.today(), at: clock.now(), live: true })
}

function answerOf(
  { id: _, places, layer, booking, ...service }: FoundService,
  picture: TownPicture,
  site: string,
): z.output<typeof ServiceAnswer> {
  return {
    ...service,
    bring: [...service.bring],
    minutes: booking?.minutes ?? null,
    noteDays: booking?.noteDays ?? null,
    modes: booking === null ? [] : [...modesOf(booking)],
    interpreters: booking === null ? [] : [...INTERPRETED],
    example: layer === 'example',
    url: site + servicePaths.service(service.key),
    hubs: picture.hubs.flatMap((hub) => metAt({ ...service, places }, hub) ?? []),
  }
}
