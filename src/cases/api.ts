import { Hono } from 'hono'
import { z } from 'zod'
import { DayText } from '../hubs/content/shapes/index.ts'
import { open } from '../platform/access/index.ts'
import { LAYERS } from '../platform/content/localized.ts'
import type { Ctx, Env } from '../platform/http/context.ts'
import { notFound } from '../platform/http/errors.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../platform/openapi/index.ts'
import { formatImprecise, type Day, type ImpreciseDate } from '../platform/time/index.ts'
import { caseStandingOn, type CaseOnDay } from './case-on-day.ts'
import { ConsultationAnswer, consultationAnswers } from './consultation-api.ts'
import { consultationsKnown } from './consultation-queries.ts'
import type { ConsultationsKnown } from './consultation.ts'
import { hearingsApi } from './hearings-api.ts'
import { casePaths } from './paths.ts'
import { caseRef, shortNumber } from './political-case.ts'
import { casesOnDay } from './queries.ts'
import { referralsApi } from './referral/index.ts'
import { caseSaid } from './texts.ts'

const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })
const DateAnswer = z
  .object({ text: z.string(), earliest: z.string(), latest: z.string() })
  .nullable()
  .meta({ description: 'Så nøyaktig som det er kjent; null når det ikke er kunngjort' })

export const CaseAnswer = z.object({
  ref: z.string().meta({ description: 'Organ/år/nummer, slik andre viser til saken' }),
  body: z.object({ slug: z.string(), name: TextAnswer }).meta({ description: 'Organet som behandlet saken' }),
  year: z.number(),
  number: z.number(),
  reference: z.string().meta({ description: 'Slik organet skriver det: 32/19' }),
  title: TextAnswer,
  planned: DateAnswer,
  treated: DateAnswer,
  standing: z.enum(['planned', 'treated', 'preliminary', 'approved']).meta({
    description: 'planned: ikke behandlet, treated: behandlet, preliminary: vedtaket er ikke godkjent ennå, approved: godkjent',
  }),
  about: TextAnswer.nullable(),
  decision: TextAnswer.nullable().meta({ description: 'Hva som ble bestemt; null når det ikke er kjent her' }),
  document: z.object({ url: z.string(), checkedOn: z.string() }).nullable().meta({ description: 'Null når saken er nevnt uten dokument' }),
  approvedOn: z.string().nullable(),
  places: z.array(z.object({ slug: z.string(), name: z.string() })),
  consultations: z
    .array(ConsultationAnswer)
    .meta({ description: 'Hvert organ som har hatt saken, som Consultation i OParl: saken er Paper' }),
  source: z.string().nullable(),
  layer: z.enum(LAYERS),
  url: z.string(),
})

const AtDay = z.object({ at: DayText.optional().meta({ description: 'Dagen det spørres om, 2019-11-20; i dag når den mangler' }) })
const Number = z.object({
  body: z.string().max(60).meta({ description: 'Organets navn i adressen: kommunestyret' }),
  year: z.coerce.number().int().min(1838).max(2999).meta({ description: 'Året i saksnummeret: 2019' }),
  number: z.coerce.number().int().min(1).max(9999).meta({ description: 'Nummeret i året: 32' }),
})
const tag = 'Politiske saker'
const all = describe({ tag, summary: 'Politiske saker, den siste først', answer: listingOf(CaseAnswer) })
const one = describe({ tag, summary: 'Én politisk sak: organ, år og nummer', answer: CaseAnswer, faults: ['not-found'] })

/** `/api/v1/cases …` */
export const casesApi = new Hono<Env>()
  .route('/', hearingsApi)
  .route('/', referralsApi)
  .get('/api/v1/cases', open, all, validated('query', AtDay.extend(Paging.shape)), async (c) => {
    const { at, limit, after } = c.req.valid('query')
    const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
    const answer = answers(c, at, await consultationsKnown(c.get('deps').db, knownOn(c, at)))
    const rows = (await casesOnDay(c.get('deps').db, knownOn(c, at))).map((found, index) => ({ found, place: index + 1 }))
    const page = rows.filter(({ place }) => place > seen).slice(0, limit + 1)
    return withETag(c, listing(page, limit, { item: ({ found }) => answer(found), key: ({ place }) => [place] }))
  })
  .get('/api/v1/cases/:body/:year/:number', open, one, validated('param', Number), validated('query', AtDay), async (c) => {
    const { at } = c.req.valid('query')
    const { body: organ, year, number } = c.req.valid('param')
    const known = knownOn(c, at)
    const [cases, consulted] = await Promise.all([casesOnDay(c.get('deps').db, known), consultationsKnown(c.get('deps').db, known)])
    const found = cases.find((each) => each.organ === organ && each.year === year && each.number === number)
    if (found === undefined) throw notFound(caseSaid((t) => t.faults.noCase))
    return withETag(c, answers(c, at, consulted)(found))
  })

function knownOn(c: Ctx, at: Day | undefined): Day {
  const today = c.get('deps').clock.today()
  return at !== undefined && at < today ? at : today
}

function answers(c: Ctx, at: Day | undefined, consulted: ConsultationsKnown): (found: CaseOnDay) => z.input<typeof CaseAnswer> {
  const { clock, config } = c.get('deps')
  const day = at ?? clock.today()
  return (found) => ({
    ref: caseRef(found),
    body: { slug: found.organ, name: found.organName },
    year: found.year,
    number: found.number,
    reference: shortNumber(found),
    title: found.title,
    planned: dateAnswer(found.planned),
    treated: dateAnswer(found.treated),
    standing: caseStandingOn(found, day),
    about: found.body,
    decision: found.decision,
    document: found.link === null || found.checkedOn === null ? null : { url: found.link, checkedOn: found.checkedOn },
    approvedOn: found.approvedOn,
    places: [...found.places],
    consultations: consultationAnswers(caseRef(found), consulted),
    source: found.source,
    layer: found.layer,
    url: config.publicUrl + casePaths.case(found),
  })
}

const dateAnswer = (date: ImpreciseDate | null): z.input<typeof DateAnswer> =>
  date === null ? null : { text: formatImprecise(date), earliest: date.earliest, latest: date.latest }
