import { Hono } from 'hono'
import { z } from 'zod'
import { DayText } from '../hubs/content/shapes/index.ts'
import { open } from '../platform/access/index.ts'
import { LAYERS } from '../platform/content/localized.ts'
import type { Ctx, Env } from '../platform/http/context.ts'
import { notFound } from '../platform/http/errors.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../platform/openapi/index.ts'
import { formatImprecise, type Day, type ImpreciseDate } from '../platform/time/index.ts'
import { standingOn } from './after-term.ts'
import { BODY_POWERS, LEGAL_BASES } from './body.ts'
import type { BodyOnDay } from './body-on-day.ts'
import { CONTACT_WEEKDAYS, CONTACT_WEEKS, nextContact } from './contact/index.ts'
import { metIn } from './met-in.ts'
import { electionsApi } from './election/index.ts'
import { foundingApi } from './founding/index.ts'
import { bodyPaths } from './paths.ts'
import { bodiesOnDay, bodyOnDay } from './queries.ts'
import { BODY_TYPES, SET_UP_STEPS, setUpOn } from './set-up.ts'
import { bodySaid } from './texts.ts'

const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })
const DateAnswer = z
  .object({ text: z.string(), earliest: z.string(), latest: z.string() })
  .nullable()
  .meta({ description: 'Så nøyaktig som det er kjent; null når det ikke er kunngjort' })

export const BodyAnswer = z.object({
  slug: z.string(),
  type: z.enum(BODY_TYPES),
  name: TextAnswer,
  hub: z.string(),
  places: z.array(z.object({ slug: z.string(), name: z.string() })),
  themes: z.array(z.string()).meta({ description: 'Temaene det tar opp; tom når det tar opp alt' }),
  body: TextAnswer,
  legalBasis: z.enum(LEGAL_BASES).nullable(),
  decidedBy: z.string().nullable().meta({ description: 'Saken, organ/år/nummer' }),
  power: z
    .enum(BODY_POWERS)
    .nullable()
    .meta({ description: 'Hva kommunestyret har gitt det lov til: decides bestemmer, recommends innstiller, looks_into utreder' }),
  trial: z.boolean(),
  from: DateAnswer,
  to: DateAnswer,
  plannedTo: DateAnswer.meta({ description: 'Den første planlagte slutten, når en ny er vedtatt' }),
  prolongedBy: z.string().nullable().meta({ description: 'Saken som vedtok en ny slutt' }),
  successor: z.string().nullable().meta({ description: 'Organet som tar over det som er åpent' }),
  established: DateAnswer,
  standing: z
    .enum(['planned', 'at_work', 'past'])
    .meta({ description: 'planned: planlagt, at_work: i gang, past: den planlagte slutten er passert' }),
  afterTerm: TextAnswer.nullable(),
  uncertain: TextAnswer.nullable(),
  evaluate: DateAnswer.meta({ description: 'Når det skal vurderes om det var verdt det' }),
  contactTimes: z
    .array(
      z.object({
        who: TextAnswer,
        hub: z.string(),
        room: TextAnswer.optional(),
        weekday: z.enum(CONTACT_WEEKDAYS),
        week: z.enum(CONTACT_WEEKS),
        from: z.string(),
        to: z.string(),
        since: z.string(),
        until: z.string().optional(),
        next: z.string().nullable(),
      }),
    )
    .meta({ description: 'Når noen som snakker for organet, er å treffe, og neste dag' }),
  rules: z
    .array(z.object({ from: z.string(), text: TextAnswer.optional(), link: z.string().optional(), decidedBy: z.string().optional() }))
    .meta({ description: 'Reglementet eller vedtektene, hver utgave fra dagen den gjelder; den siste gjelder nå' }),
  setUp: z.array(
    z.object({ step: z.enum(SET_UP_STEPS), state: z.enum(['done', 'planned', 'unknown']), date: DateAnswer, case: z.string().nullable() }),
  ),
  source: z.string().nullable(),
  layer: z.enum(LAYERS),
  url: z.string(),
})

const AtDay = z.object({ at: DayText.optional().meta({ description: 'Dagen det spørres om, 2019-11-20; i dag når den mangler' }) })
const SlugParam = z.object({ slug: z.string().max(80).meta({ description: 'Organets navn i adressen: lsu-tofte' }) })
const tag = 'Nærdemokrati'
const all = describe({ tag, summary: 'Lokalsamfunnsutvalg og andre nærdemokratiske organer', answer: listingOf(BodyAnswer) })
const one = describe({
  tag,
  summary: 'Ett organ: grunnlag, område, periode og hvordan det blir til',
  answer: BodyAnswer,
  faults: ['not-found'],
})

/** `/api/v1/bodies …` */
export const bodiesApi = new Hono<Env>()
  .route('/', electionsApi)
  .route('/', foundingApi)
  .get('/api/v1/bodies', open, all, validated('query', AtDay.extend(Paging.shape)), async (c) => {
    const { at, limit, after } = c.req.valid('query')
    const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
    const answer = answers(c, at)
    const rows = (await bodiesOnDay(c.get('deps').db, knownOn(c, at))).map((body, index) => ({ body, place: index + 1 }))
    const page = rows.filter(({ place }) => place > seen).slice(0, limit + 1)
    return withETag(c, listing(page, limit, { item: ({ body }) => answer(body), key: ({ place }) => [place] }))
  })
  .get('/api/v1/bodies/:slug', open, one, validated('param', SlugParam), validated('query', AtDay), async (c) => {
    const { at } = c.req.valid('query')
    const body = await bodyOnDay(c.get('deps').db, c.req.valid('param').slug, knownOn(c, at))
    if (body === null) throw notFound(bodySaid((t) => t.faults.noBody))
    return withETag(c, answers(c, at)(body))
  })

function knownOn(c: Ctx, at: Day | undefined): Day {
  const today = c.get('deps').clock.today()
  return at !== undefined && at < today ? at : today
}

function answers(c: Ctx, at: Day | undefined): (body: BodyOnDay) => z.input<typeof BodyAnswer> {
  const { clock, config } = c.get('deps')
  const day = at ?? clock.today()
  return ({ hubId: _, steps, places, themes, from, to, plannedTo, established, evaluate, rules, contactTimes, ...body }) => ({
    ...body,
    places: [...places],
    themes: [...themes],
    from: dateAnswer(from),
    to: dateAnswer(to),
    plannedTo: dateAnswer(plannedTo),
    established: dateAnswer(established),
    evaluate: dateAnswer(evaluate),
    contactTimes: metIn({ contactTimes, to }, day).map((one) => ({ ...one, next: nextContact(one, day) })),
    rules: rules.filter((one) => one.from <= day).map((one) => ({ ...one })),
    standing: standingOn({ to, established, steps }, day),
    setUp: setUpOn(body.type, steps, day).map((step) => ({ ...step, date: dateAnswer(step.date) })),
    url: config.publicUrl + bodyPaths.body(body.slug),
  })
}

const dateAnswer = (date: ImpreciseDate | null): z.input<typeof DateAnswer> =>
  date === null ? null : { text: formatImprecise(date), earliest: date.earliest, latest: date.latest }
