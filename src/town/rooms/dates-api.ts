import { Hono } from 'hono'
import { z } from 'zod'
import { actOfAddress, TokenParam } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, moment, Moment, validated } from '../../platform/openapi/index.ts'
import { datesAhead, giveBack, loanOfAct } from '../../resources/index.ts'
import { roomPageSaid, roomPageTexts } from './texts.ts'

const ENDS = ['given_back', 'by_staff', 'taken', 'unproven'] as const

const Dates = z.object({
  dates: z.array(
    z.object({
      id: z.string(),
      start: Moment,
      end: Moment,
      ended: z.enum(ENDS).nullable().meta({
        description: 'Null: den gjelder. by_staff: torget avlyste den. taken, unproven: andre fikk den før adressen var bekreftet',
      }),
      canBeGivenBack: z.boolean(),
    }),
  ),
})
const GivenBack = z.object({ giveBack: z.array(z.string().max(60)).max(100).meta({ description: 'Id-er av dager som ikke har begynt' }) })

const tag = 'Lokaler'
const shown = describe({ tag, summary: 'Dagene i et lån', answer: Dates, faults: ['not-found'] })
const changed = describe({
  tag,
  summary: 'Gir noen av dagene tilbake, uten ny kvittering. De er ledige for andre med en gang',
  answer: Dates,
  faults: ['not-found', 'invalid'],
})

/** `/api/v1/receipts/{token}/dates`: the same as the page of the receipt where single dates of a loan are given back. */
export const datesApi = new Hono<Env>()
  .get('/api/v1/receipts/:token/dates', open, shown, validated('param', TokenParam), async (c) => c.json((await datesNow(c)).answer))
  .patch('/api/v1/receipts/:token/dates', open, changed, validated('param', TokenParam), validated('json', GivenBack), async (c) => {
    const { db, clock } = c.get('deps')
    const { actId, answer } = await datesNow(c)
    const { giveBack: wanted } = c.req.valid('json')
    const unknown = wanted.filter((id) => !answer.dates.some((one) => one.id === id && (one.canBeGivenBack || one.ended === 'given_back')))
    if (unknown.length > 0)
      throw new Fault(
        'invalid',
        faultSaid((t) => t.requestWrong),
        [{ field: 'giveBack', message: roomPageTexts(PROBLEM_LANGUAGE).dates.notTheirs }],
      )
    await giveBack(db, { actId, bookings: wanted, at: clock.now() })
    return c.json((await datesNow(c)).answer)
  })

/** Throws `not-found`, also for the receipt of something else. */
async function datesNow(c: Ctx): Promise<{ actId: string; answer: z.input<typeof Dates> }> {
  const { db, clock } = c.get('deps')
  const { act } = await actOfAddress(c)
  const loan = act.kind === 'room' && act.cancelledAt === null ? await loanOfAct(db, act.id) : null
  if (loan === null) throw notFound(roomPageSaid((t) => t.dates.none))
  const ahead = new Set(datesAhead(loan, clock.now()).map(({ id }) => id))
  const dates = loan.bookings.map(({ id, start, end, ended }) => ({
    id,
    start: moment(start),
    end: moment(end),
    ended,
    canBeGivenBack: ahead.has(id),
  }))
  return { actId: act.id, answer: { dates } }
}
