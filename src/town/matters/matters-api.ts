import { Hono } from 'hono'
import { z } from 'zod'
import { bodyOnDay, bodySaid } from '../../bodies/index.ts'
import { DayText } from '../../hubs/content/shapes/index.ts'
import { CLOSED_BASES } from '../../meetings/index.ts'
import { open } from '../../platform/access/index.ts'
import { LAYERS } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { mattersOfBody } from './load-matters.ts'
import { MATTER_KINDS, STAGES, type Matter } from './matter.ts'

const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })

export const MatterAnswer = z.object({
  kind: z.enum(MATTER_KINDS).meta({ description: 'hearing: kommunen spør, item: sak på et møte, suggestion: innspill fra innbyggere' }),
  stage: z.enum(STAGES).meta({ description: 'waits: venter, treated: blir behandlet, decided: avgjort' }),
  title: TextAnswer,
  due: z.string().nullable().meta({ description: 'Siste dag for neste steg; null når ingen frist er kunngjort' }),
  on: z.string().nullable().meta({ description: 'Dagen den ble avgjort eller skal behandles' }),
  outcome: TextAnswer.nullable().meta({ description: 'Av en lukket sak er bare den offentlige tittelen og hjemmelen med' }),
  closedBasis: z.enum(CLOSED_BASES).nullable(),
  layer: z.enum(LAYERS),
  url: z.string(),
})

const Slug = z.object({ slug: z.string().max(80).meta({ description: 'Organets navn i adressen: lsu-tofte' }) })
const Query = Paging.extend({ at: DayText.optional().meta({ description: 'Dagen det spørres om, 2019-11-20; i dag når den mangler' }) })
const all = describe({
  tag: 'Nærdemokrati',
  summary: 'Sakene i et organ: det som venter, det som blir behandlet og det som er avgjort',
  answer: listingOf(MatterAnswer),
  faults: ['not-found'],
})

/** `/api/v1/bodies/:slug/matters` */
export const mattersApi = new Hono<Env>().get(
  '/api/v1/bodies/:slug/matters',
  open,
  all,
  validated('param', Slug),
  validated('query', Query),
  async (c) => {
    const { at, limit, after } = c.req.valid('query')
    const { slug } = c.req.valid('param')
    const { db, clock, config } = c.get('deps')
    const today = clock.today()
    const known = at !== undefined && at < today ? at : today
    if ((await bodyOnDay(db, slug, known)) === null) throw notFound(bodySaid((t) => t.faults.noBody))
    const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
    const matters = await mattersOfBody(db, slug, { day: at ?? today, known })
    const page = matters.map((one, index) => ({ one, place: index + 1 })).filter(({ place }) => place > seen)
    const item = ({ one }: { one: Matter }) => answerOf(one, config.publicUrl)
    return withETag(c, listing(page.slice(0, limit + 1), limit, { item, key: ({ place }) => [place] }))
  },
)

const answerOf = ({ path, isUntold: _, ...matter }: Matter, publicUrl: string): z.input<typeof MatterAnswer> => ({
  ...matter,
  url: publicUrl + path,
})
