import { Hono } from 'hono'
import { z } from 'zod'
import { DayText } from '../../hubs/content/shapes/index.ts'
import { open } from '../../platform/access/index.ts'
import { LAYERS } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { OUTCOMES } from '../statement.ts'
import { referralPaths } from './paths.ts'
import { referralsOnDay, type ReferralOnDay } from './queries.ts'
import { MEASURE_ENDS } from './referral.ts'

const Words = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })

export const ReferralAnswer = z.object({
  body: z.object({ slug: z.string(), name: Words }).meta({ description: 'Organet som sendte saken' }),
  number: z.number().meta({ description: 'Hvilken av organets det er: kvitteringsnummeret' }),
  to: z.object({ slug: z.string(), name: Words }).meta({ description: 'Kommunestyret eller utvalget den ble sendt til' }),
  title: Words,
  text: Words,
  sentOn: z.string(),
  due: z.string().nullable().meta({ description: 'Null når ingen svarfrist er lovet' }),
  suggestions: z.array(z.number()).meta({ description: 'Innspillene den kom av' }),
  case: z.string().nullable().meta({ description: 'Saken den ble, organ/år/nummer' }),
  outcome: z.enum(OUTCOMES).nullable(),
  answer: Words.nullable(),
  answeredOn: z.string().nullable(),
  decidedIn: z.string().nullable().meta({ description: 'Saken det ble bestemt i, når det er en annen' }),
  measure: z
    .object({
      title: Words,
      due: z.string().nullable(),
      outcome: z.enum(MEASURE_ENDS).nullable(),
      report: Words.nullable(),
      endedOn: z.string().nullable(),
    })
    .nullable()
    .meta({ description: 'Hva som skal gjøres, og hvordan det gikk' }),
  layer: z.enum(LAYERS),
  url: z.string(),
})

const Query = Paging.extend({
  body: z.string().max(60).optional().meta({ description: 'Organets navn i adressen: lsu-slemmestad' }),
  at: DayText.optional().meta({ description: 'Dagen det spørres om, 2019-11-20; i dag når den mangler' }),
})
const all = describe({
  tag: 'Nærdemokrati',
  summary: 'Det organer har sendt til kommunestyret og utvalgene, det siste først, og hva de fikk til svar',
  answer: listingOf(ReferralAnswer),
})

/** `/api/v1/referrals` */
export const referralsApi = new Hono<Env>().get('/api/v1/referrals', open, all, validated('query', Query), async (c) => {
  const { at, body, limit, after } = c.req.valid('query')
  const { db, clock, config } = c.get('deps')
  const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
  const day = at !== undefined && at < clock.today() ? at : clock.today()
  const found = (await referralsOnDay(db, day)).filter(({ bodySlug }) => body === undefined || bodySlug === body)
  const page = found.map((referral, index) => ({ referral, place: index + 1 })).filter(({ place }) => place > seen)
  const item = ({ referral }: { referral: ReferralOnDay }) => answerOf(referral, config.publicUrl)
  return withETag(c, listing(page.slice(0, limit + 1), limit, { item, key: ({ place }) => [place] }))
})

function answerOf(of: ReferralOnDay, publicUrl: string): z.input<typeof ReferralAnswer> {
  const { number, title, text, sentOn, due, outcome, answer, answeredOn, decidedIn, layer } = of
  return {
    body: { slug: of.bodySlug, name: of.bodyName },
    number,
    to: { slug: of.organ, name: of.organName },
    title,
    text,
    sentOn,
    due,
    outcome,
    answer,
    answeredOn,
    decidedIn,
    layer,
    suggestions: of.suggestions.map(Number),
    case: of.politicalCase,
    measure:
      of.measure === null
        ? null
        : { title: of.measure, due: of.measureDue, outcome: of.measureOutcome, report: of.report, endedOn: of.measuredOn },
    url: publicUrl + referralPaths.referral(of.bodySlug, number),
  }
}
