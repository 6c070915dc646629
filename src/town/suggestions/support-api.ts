import { Hono } from 'hono'
import { z } from 'zod'
import { isLinkFlood } from '../../messages/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { askedToSupport, findSuggestion, readSupport, suggestionSaid, supportLevelOf, supportSuggestion } from '../../suggestions/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'

const Sent = z.object({
  ...Person,
  canHelp: z.string().max(1000).optional().meta({ description: 'Hva en kan hjelpe med; tomt: støtter det' }),
  wantsWord: z.boolean().default(false).meta({ description: 'Vil ha beskjed når noen svarer på det' }),
  child: z.boolean().default(false).meta({ description: 'For et barn: uten navn, og bare med en voksens adresse' }),
})

const Numbered = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .meta({ description: 'Nummeret til innspillet' }),
})

const supported = describe({
  tag: 'Innspill',
  summary: 'Støtter et innspill, eller kan hjelpe. Hver adresse teller én gang, og ingen ser hvem',
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'too-many', 'not-found', 'not-allowed'],
  or: {
    status: 202,
    summary: 'Teller når adressen er bekreftet, eller når noen har sett på det',
    answer: z.union([WaitsAnswer, HeldAnswer]),
  },
})

/** Standing behind a suggestion, as on its page. Where the hub asks for an electronic identity it is done there. */
export const supportApi = new Hono<Env>().post(
  '/api/v1/suggestions/:number/support',
  open,
  supported,
  validated('param', Numbered),
  validated('header', ActKey),
  validated('json', Sent),
  async (c) => {
    const { db } = c.get('deps')
    const sent = c.req.valid('json')
    const found = await findSuggestion(db, { number: Number(c.req.valid('param').number) })
    if (found === null || found.shownAt === null) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
    const typed = {
      ...typedOf(sent),
      ...(sent.canHelp === undefined ? {} : { hvordan: 'help', hjelp: sent.canHelp }),
      ...(sent.wantsWord ? { varsel: 'ja' } : {}),
      ...(sent.child ? { barn: 'ja' } : {}),
    }
    const asked = askedToSupport(await supportLevelOf(db, found.hub))
    const { faults, contact, ...read } = readSupport(typed, { asked, language: sent.language, lang: PROBLEM_LANGUAGE })
    const text = read.canHelp ?? ''
    const act = await apiAct(c, { faults, contact, key: c.req.valid('header')['idempotency-key'], text, fields: { hjelp: 'canHelp' } })
    const hold = [...new Set([...act.hold, ...(isLinkFlood(text) ? (['links'] as const) : [])])]
    return answerAct(c, await supportSuggestion(db, { ...read, ...act, hold, number: found.number, hub: found.hub }), contact)
  },
)
