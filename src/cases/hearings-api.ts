import { Hono } from 'hono'
import { z } from 'zod'
import { bodiesOnDay, type BodyOnDay } from '../bodies/index.ts'
import { DayText } from '../hubs/content/shapes/index.ts'
import { meetingsOnDay, type MeetingOnDay } from '../meetings/index.ts'
import { open } from '../platform/access/index.ts'
import { LAYERS } from '../platform/content/localized.ts'
import type { Ctx, Env } from '../platform/http/context.ts'
import { notFound } from '../platform/http/errors.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../platform/openapi/index.ts'
import type { Day } from '../platform/time/index.ts'
import { bodiesAsked, daysLeft } from './hearing.ts'
import { hearingsOnDay, statementsOnDay, type HearingOnDay, type StatementOnDay } from './hearing-queries.ts'
import { casePaths } from './paths.ts'
import { daysLate, OUTCOMES } from './statement.ts'
import { caseSaid } from './texts.ts'

const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })

export const StatementAnswer = z.object({
  day: z.string(),
  daysLate: z.number().meta({ description: '0 når den kom i tide' }),
  text: TextAnswer,
  outcome: z.enum(OUTCOMES).nullable().meta({ description: 'Om kommunen fulgte den; null når det ikke er kunngjort' }),
  changed: TextAnswer.nullable().meta({ description: 'Hva den endret' }),
  outcomeOn: z.string().nullable(),
  decidedIn: z.string().nullable().meta({ description: 'Saken, organ/år/nummer' }),
  layer: z.enum(LAYERS),
})

export const HearingAnswer = z.object({
  key: z.string(),
  title: TextAnswer,
  asks: z.object({ slug: z.string(), name: TextAnswer }).meta({ description: 'Det politiske organet som spør' }),
  case: z.string().nullable().meta({ description: 'Saken, organ/år/nummer; null når den ikke har fått nummer' }),
  about: TextAnswer.nullable(),
  document: z.string().nullable(),
  from: z.string(),
  due: z.string().meta({ description: 'Siste dag å svare' }),
  daysLeft: z.number().nullable().meta({ description: '0 på siste dag, under 0 etterpå; null før høringen begynner' }),
  places: z.array(z.string()),
  themes: z.array(z.string()).meta({ description: 'Temaene den gjelder; tom når den gjelder alt' }),
  consultations: z
    .array(
      z.object({
        body: z.object({ slug: z.string(), name: TextAnswer }),
        meetings: z.array(z.number()).meta({ description: 'Numrene på møtene som har den på saklista, se /api/v1/meetings' }),
        statement: StatementAnswer.nullable().meta({ description: 'Null når organet ikke har svart' }),
      }),
    )
    .meta({ description: 'En for hvert organ som er spurt, som Consultation i OParl: høringen er Paper' }),
  source: z.string().nullable(),
  layer: z.enum(LAYERS),
  url: z.string(),
})

const AtDay = z.object({ at: DayText.optional().meta({ description: 'Dagen det spørres om, 2019-11-20; i dag når den mangler' }) })
const Query = AtDay.extend(Paging.shape).extend({
  place: z.string().max(60).optional().meta({ description: 'Bare dem som gjelder stedet: vollen' }),
  body: z.string().max(60).optional().meta({ description: 'Bare dem organet er spurt i: lsu-slemmestad' }),
})
const Key = z.object({ key: z.string().max(120).meta({ description: 'Høringens navn i adressen' }) })
const tag = 'Politiske saker'
const all = describe({ tag, summary: 'Høringer, den med første frist først, med hva organene har svart', answer: listingOf(HearingAnswer) })
const one = describe({
  tag,
  summary: 'Én høring: hvem som er spurt, hva de svarte, og hva det endret',
  answer: HearingAnswer,
  faults: ['not-found'],
})

/** `/api/v1/hearings …`: in OParl's words a paper, and a consultation with each body that is asked. */
export const hearingsApi = new Hono<Env>()
  .get('/api/v1/hearings', open, all, validated('query', Query), async (c) => {
    const { at, limit, after, place, body } = c.req.valid('query')
    const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
    const found = (await hearingsAsAnswers(c, at)).filter(
      ({ places, consultations }) =>
        (place === undefined || places.includes(place)) && (body === undefined || consultations.some((asked) => asked.body.slug === body)),
    )
    const page = found.map((hearing, index) => ({ hearing, at: index + 1 })).filter((row) => row.at > seen)
    return withETag(c, listing(page.slice(0, limit + 1), limit, { item: ({ hearing }) => hearing, key: (row) => [row.at] }))
  })
  .get('/api/v1/hearings/:key', open, one, validated('param', Key), validated('query', AtDay), async (c) => {
    const { key } = c.req.valid('param')
    const found = (await hearingsAsAnswers(c, c.req.valid('query').at)).find((hearing) => hearing.key === key)
    if (found === undefined) throw notFound(caseSaid((t) => t.faults.noHearing))
    return withETag(c, found)
  })

interface Known {
  day: Day
  publicUrl: string
  bodies: readonly BodyOnDay[]
  meetings: readonly MeetingOnDay[]
  statements: readonly StatementOnDay[]
}

async function hearingsAsAnswers(c: Ctx, at: Day | undefined): Promise<z.input<typeof HearingAnswer>[]> {
  const { db, clock, config } = c.get('deps')
  const today = clock.today()
  const known = at !== undefined && at < today ? at : today
  const [hearings, bodies, meetings, statements] = await Promise.all([
    hearingsOnDay(db, known),
    bodiesOnDay(db, known),
    meetingsOnDay(db, known),
    statementsOnDay(db, known),
  ])
  const all: Known = { day: at ?? today, publicUrl: config.publicUrl, bodies, meetings, statements }
  return hearings.map((hearing) => answerOf(hearing, all))
}

function answerOf(hearing: HearingOnDay, known: Known): z.input<typeof HearingAnswer> {
  const { key, title, organ, organName, politicalCase, body, link, from, due, places, themes, source, layer } = hearing
  return {
    key,
    title,
    asks: { slug: organ, name: organName },
    case: politicalCase,
    about: body,
    document: link,
    from,
    due,
    daysLeft: daysLeft(hearing, known.day),
    places: [...places],
    themes: [...themes],
    consultations: bodiesAsked(known.bodies, hearing).map(({ slug, name }) => ({
      body: { slug, name },
      meetings: known.meetings
        .filter((meeting) => meeting.bodySlug === slug && meeting.agenda.some((item) => item.hearing === key))
        .map(({ number }) => number),
      statement: statementOf(
        hearing,
        known.statements.find((said) => said.hearing === key && said.bodySlug === slug),
      ),
    })),
    source,
    layer,
    url: known.publicUrl + casePaths.hearing(key),
  }
}

export function statementOf(hearing: HearingOnDay, said: StatementOnDay | undefined): z.input<typeof StatementAnswer> | null {
  if (said === undefined) return null
  const { day, text, outcome, changed, outcomeOn, decidedIn, layer } = said
  return { day, daysLate: daysLate(said, hearing), text, outcome, changed, outcomeOn, decidedIn, layer }
}
