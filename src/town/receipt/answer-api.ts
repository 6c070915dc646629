import { Hono } from 'hono'
import { z } from 'zod'
import { appointmentOfAct, appointmentSaid, bookableService, brakeMoves, moveTime, wantEarlier } from '../../appointments/index.ts'
import { actOfAddress, findAct, kindOf, newReceiptLink, receiptAnswer, ReceiptAnswer, TokenParam, type Act } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { actKinds } from '../act/act-kinds.ts'
import { orNearest } from '../services/slots.ts'
import { nothingAsked } from './answer-faults.ts'
import { ANSWERED } from './answers.ts'
import { askedOfOwner } from './asked-of-owner.ts'

const Asked = z.object({
  answer: z.enum(['yes-or-no', 'text']).meta({ description: 'Hva det svares med' }),
  about: z.string().nullable().meta({ description: 'Hvilket spørsmål det er. Sendes med svaret, så et ja aldri gjelder noe annet' }),
  text: z.string().meta({ description: 'Det som spørres om, eller hvorfor' }),
  wording: z
    .object({
      title: z.string(),
      body: z.string(),
      audience: z.string(),
      help: z.string().nullable(),
      nickname: z.string().nullable(),
      day: z.string().nullable(),
      starts: z.string().nullable(),
      ends: z.string().nullable(),
    })
    .nullable()
    .meta({ description: 'Slik torget vil at et forslag skal være' }),
})
const Answered = z.object({
  answer: z.enum(['yes', 'no']).optional().meta({ description: 'Der det svares ja eller nei' }),
  text: z.string().max(10_000).default('').meta({ description: 'Der det svares med egne ord. Til en endring av et forslag: en hilsen' }),
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

const tag = 'Kvitteringer'
const faults = ['invalid', 'conflict', 'not-found'] as const
const asked = describe({
  tag,
  summary: 'Det eieren av kvitteringen blir spurt om, i sin helhet',
  answer: Asked,
  faults: ['not-found', 'conflict'],
})
const answered = describe({
  tag,
  summary: 'Svarer på det kvitteringen venter på: en plass eller tid som holdes av, en endring, en rolle, et verv, hjelp eller et spørsmål',
  description: 'Et ja til en rolle i en organisasjon svarer med kvitteringen for rollen.',
  answer: ReceiptAnswer,
  faults: [...faults],
})
const moved = describe({
  tag,
  summary: 'Bytter til en annen tid. Den som var, beholdes til den nye er vunnet',
  description: 'Er tiden tatt, svarer 409 med de nærmeste som er ledige, i «instead».',
  answer: ReceiptAnswer,
  faults: [...faults, 'too-many'],
})

const earlier = describe({
  tag,
  summary: 'Vil bli spurt om en tidligere time. Den som er, beholdes til en annen er sagt ja til',
  answer: ReceiptAnswer,
  faults: ['conflict', 'not-found'],
})

/** `/api/v1/receipts/{token}`: what the pages of a receipt answer and change, as data. */
export const answerApi = new Hono<Env>()
  .get('/api/v1/receipts/:token/answer', open, asked, validated('param', TokenParam), async (c) => {
    const found = await askedOfOwner(c, (await actOfAddress(c)).act)
    if (found === null) throw nothingAsked()
    return c.json(answerOf(found))
  })
  .post('/api/v1/receipts/:token/answer', open, answered, validated('param', TokenParam), validated('json', Answered), async (c) => {
    const act = await openAct(c)
    const takes = ANSWERED.get(act.kind)
    if (takes === undefined) throw nothingAsked()
    const { answer, text, about } = c.req.valid('json')
    const other = await takes(c, { act, answer, text: text.trim(), about, at: c.get('deps').clock.now() })
    return receiptNow(c, other)
  })
  .patch('/api/v1/receipts/:token', open, moved, validated('param', TokenParam), validated('json', Moved), async (c) => {
    const { db, clock } = c.get('deps')
    const act = await openAct(c)
    if (act.kind !== 'appointment') throw notFound(appointmentSaid((t) => t.faults.noService))
    const { hub, start } = c.req.valid('json')
    const moving = { actId: act.id, hub, start: Date.parse(start), at: clock.now() }
    await brakeMoves(db, act.id)
    await orOthers(c, moving, () => moveTime(db, moving))
    return receiptNow(c)
  })
  .post('/api/v1/receipts/:token/earlier', open, earlier, validated('param', TokenParam), async (c) => {
    const { db, clock } = c.get('deps')
    const act = await openAct(c)
    if (act.kind !== 'appointment') throw notFound(appointmentSaid((t) => t.faults.noService))
    await wantEarlier(db, { actId: act.id, at: clock.now() })
    return receiptNow(c)
  })

/** Where the time is another's by now, the refusal names what it can be moved to: as it is to be met, as long, and for as many. */
async function orOthers(
  c: Ctx,
  { actId, ...wanted }: { actId: string; hub: string; start: number },
  act: () => Promise<void>,
): Promise<void> {
  const { db, clock } = c.get('deps')
  const has = await appointmentOfAct(db, actId)
  const service = has && (await bookableService(db, { ...has, key: has.service, day: clock.today() }))
  if (!has || !service) return act()
  return orNearest(c, { ...wanted, service, mode: has.mode, interpreter: has.interpreter, instead: has.id }, act)
}

/** Throws `not-found`, and `conflict` for what is called off or not begun. */
async function openAct(c: Ctx): Promise<Act> {
  const { act } = await actOfAddress(c)
  if (act.cancelledAt !== null || act.confirmedAt === null) throw nothingAsked()
  return act
}

/** `other`: the act that came of the answer, with a link of its own. */
async function receiptNow(c: Ctx, other?: string): Promise<Response> {
  const deps = c.get('deps')
  const own = await actOfAddress(c)
  const made = other === undefined ? null : await findAct(deps.db, other)
  const act = made ?? own.act
  const token = made === null ? own.token : await deps.db.transaction().execute((tx) => newReceiptLink(tx, made.id))
  const words = await kindOf(actKinds(deps), act).describe(deps.db, act, PROBLEM_LANGUAGE)
  return c.json(receiptAnswer({ act, token, words, site: deps.config.publicUrl }))
}

function answerOf({ wording, ...found }: NonNullable<Awaited<ReturnType<typeof askedOfOwner>>>): z.input<typeof Asked> {
  if (wording === null) return { ...found, wording }
  const { title, body, audience, help, nickname, day, starts, ends } = wording
  return { ...found, wording: { title, body, audience, help, nickname, day, starts, ends } }
}
