import { Hono } from 'hono'
import { z } from 'zod'
import { answerOffer } from '../../activities/index.ts'
import { answerTime, appointmentSaid, moveTime } from '../../appointments/index.ts'
import { actOfAddress, kindOf, receiptAnswer, ReceiptAnswer, TokenParam, type Act } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { actKinds } from '../act/act-kinds.ts'
import { lineSaid } from './line-texts.ts'

const Answered = z.object({
  answer: z.enum(['yes', 'no']),
  about: z
    .string()
    .max(120)
    .optional()
    .meta({ description: 'Det som står i «waitsFor.about». Gjelder spørsmålet noe annet nå, blir svaret avvist' }),
})
const Moved = z.object({
  hub: z.string().max(60),
  start: z.iso.datetime({ offset: true }).meta({ description: 'En tid som er ledig nå, se /api/v1/services/{key}/slots' }),
})

const faults = ['invalid', 'conflict', 'not-found'] as const
const answered = describe({
  tag: 'Kvitteringer',
  summary: 'Svarer ja eller nei til en plass eller en tid som holdes av, så lenge den gjør det',
  answer: ReceiptAnswer,
  faults: [...faults],
})
const moved = describe({
  tag: 'Kvitteringer',
  summary: 'Bytter til en annen tid. Den som var, beholdes til den nye er vunnet',
  answer: ReceiptAnswer,
  faults: [...faults],
})

/** `/api/v1/receipts/{token}`: what the pages of a receipt change, as data. */
export const answerApi = new Hono<Env>()
  .post('/api/v1/receipts/:token/answer', open, answered, validated('param', TokenParam), validated('json', Answered), async (c) => {
    const { db, clock } = c.get('deps')
    const act = await openAct(c)
    const { answer, about } = c.req.valid('json')
    const given = { actId: act.id, takes: answer === 'yes', at: clock.now() }
    if (act.kind === 'appointment') await answerTime(db, { ...given, about })
    else if (act.kind === 'sign-up') await answerOffer(db, given)
    else throw nothingAsked()
    return receiptNow(c)
  })
  .patch('/api/v1/receipts/:token', open, moved, validated('param', TokenParam), validated('json', Moved), async (c) => {
    const { db, clock } = c.get('deps')
    const act = await openAct(c)
    if (act.kind !== 'appointment') throw notFound(appointmentSaid((t) => t.faults.noService))
    const { hub, start } = c.req.valid('json')
    await moveTime(db, { actId: act.id, hub, start: Date.parse(start), at: clock.now() })
    return receiptNow(c)
  })

/** Throws `not-found`, and `conflict` for what is called off or not begun. */
async function openAct(c: Ctx): Promise<Act> {
  const { act } = await actOfAddress(c)
  if (act.cancelledAt !== null || act.confirmedAt === null) throw nothingAsked()
  return act
}

async function receiptNow(c: Ctx): Promise<Response> {
  const deps = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const words = await kindOf(actKinds(deps), act).describe(deps.db, act, PROBLEM_LANGUAGE)
  return c.json(receiptAnswer({ act, token, words, site: deps.config.publicUrl }))
}

const nothingAsked = () =>
  new Fault(
    'conflict',
    lineSaid((t) => t.offer.none),
  )
