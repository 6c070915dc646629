import { Hono, type Context } from 'hono'
import { open } from '../../../platform/access/index.ts'
import { addressOf, brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { PROBLEM_LANGUAGE } from '../../../platform/http/problem.ts'
import { describe, validated } from '../../../platform/openapi/index.ts'
import { kindOf, type ActKinds, type ActWords } from '../act.ts'
import { cancelAct } from '../cancel-act.ts'
import { confirmByCode } from '../confirm-act.ts'
import { findActByCode } from '../find-by-code.ts'
import { TAKEN_UP } from '../pages/brakes.ts'
import { actOfAddress } from '../pages/receipts.ts'
import { newReceiptLink } from '../receipt-link.ts'
import { takeUpAct } from '../take-up-act.ts'
import { actTexts } from '../texts.ts'
import { doneAnswer, reasonsOf, receiptAnswer, wrongField } from './answers.ts'
import { CancelQuery, Digits, DoneAnswer, Lookup, ReceiptAnswer, TokenParam } from './shapes.ts'

const tag = 'Kvitteringer'
const shown = describe({ tag, summary: 'En kvittering', answer: ReceiptAnswer, faults: ['not-found'] })
const cancelled = describe({
  tag,
  summary: 'Avlyser det kvitteringen er for',
  answer: ReceiptAnswer,
  faults: ['not-found', 'conflict', 'invalid'],
})
const takenUp = describe({
  tag,
  summary: 'Tar opp igjen det som er sagt nei til eller meldt av, med den samme kvitteringen',
  answer: ReceiptAnswer,
  faults: ['not-found', 'conflict', 'too-many'],
})
const confirmed = describe({
  tag,
  summary: 'Bekrefter adressen med sifrene som ble sendt dit',
  answer: ReceiptAnswer,
  faults: ['not-found', 'invalid'],
})
const found = describe({
  tag,
  summary: 'Finner kvitteringen med de tre ordene og noe mer av det som ble oppgitt',
  description: 'Svaret er det samme hva det enn er som ikke stemmer. Ti forsøk i timen fra en adresse.',
  answer: DoneAnswer,
  faults: ['invalid', 'too-many'],
})

/** `/api/v1/receipts`: the same receipts as on the pages, and the same keys to them. */
export function receiptsApi(kinds: ActKinds): Hono<Env> {
  return new Hono<Env>()
    .route('/', cancelApi(kinds))
    .post('/api/v1/receipts/lookup', open, found, validated('json', Lookup), async (c) => {
      const { db, config } = c.get('deps')
      const given = c.req.valid('json')
      const { code, second } = { code: given.code.trim(), second: given.second.trim() }
      const t = actTexts(PROBLEM_LANGUAGE).lookup
      if (code === '') throw wrongField({ field: 'code', message: t.needCode })
      if (second === '') throw wrongField({ field: 'second', message: t.needSecond })
      const act = await findActByCode(db, { code, second, address: addressOf(c) })
      if (act === null) throw wrongField({ field: 'code', message: t.notFound })
      const token = await db.transaction().execute((tx) => newReceiptLink(tx, act.id))
      return c.json(doneAnswer({ code: act.code, token }, config.publicUrl))
    })
    .get('/api/v1/receipts/:token', open, shown, validated('param', TokenParam), (c) => answer(c, kinds))
    .post('/api/v1/receipts/:token/return', open, takenUp, validated('param', TokenParam), async (c) => {
      const { db, clock } = c.get('deps')
      const { act } = await actOfAddress(c)
      await brake(db, TAKEN_UP, act.id)
      await takeUpAct(db, kinds, { actId: act.id, by: 'person', at: clock.now() })
      return answer(c, kinds)
    })
    .post('/api/v1/receipts/:token/confirmation', open, confirmed, validated('param', TokenParam), validated('json', Digits), async (c) => {
      const { db, clock, config } = c.get('deps')
      const { act } = await actOfAddress(c)
      const code = c.req.valid('json').code.trim()
      const t = actTexts(PROBLEM_LANGUAGE).check
      if (code === '') throw wrongField({ field: 'code', message: t.needCode })
      const outcome = await confirmByCode(db, kinds, { actId: act.id, code, at: clock.now(), publicUrl: config.publicUrl })
      if ('refused' in outcome && outcome.refused !== 'none') throw wrongField({ field: 'code', message: t[outcome.refused] })
      return answer(c, kinds)
    })
}

/** Why is asked of nobody who does not wish to say. */
const cancelApi = (kinds: ActKinds) =>
  new Hono<Env>().delete(
    '/api/v1/receipts/:token',
    open,
    cancelled,
    validated('param', TokenParam),
    validated('query', CancelQuery),
    async (c) => {
      const { db, clock } = c.get('deps')
      const { act } = await actOfAddress(c)
      const why = c.req.valid('query').reason
      if (why !== undefined) refuseOtherReasons(why, await kindOf(kinds, act).describe(db, act, PROBLEM_LANGUAGE))
      await cancelAct(db, kinds, { actId: act.id, by: 'person', why, at: clock.now() })
      return answer(c, kinds)
    },
  )

/** An answer that is none of those that were asked for is a slip: better said than lost. */
function refuseOtherReasons(why: string, words: ActWords): void {
  if (!reasonsOf(words).some(({ value }) => value === why))
    throw wrongField({ field: 'reason', message: actTexts(PROBLEM_LANGUAGE).cancel.noReason })
}

async function answer(c: Context<Env>, kinds: ActKinds): Promise<Response> {
  const { db, config } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const words = await kindOf(kinds, act).describe(db, act, PROBLEM_LANGUAGE)
  return c.json(receiptAnswer({ act, token, words, site: config.publicUrl }))
}
