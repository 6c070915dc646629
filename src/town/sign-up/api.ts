import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { findSignUpList, readSessionId, readSignUp, signUp, type SignUpList } from '../../activities/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'
import { signUpPageSaid } from './texts.ts'

const SignUp = z.object({
  ...Person,
  size: z.int().default(1).meta({ description: 'Hvor mange til sammen. Er plassene for barn, telles barna' }),
  together: z.boolean().default(false).meta({ description: 'Alle eller ingen' }),
  claimsFirst: z.boolean().default(false).meta({ description: 'Hører til dem som kommer først, der regelen har slike' }),
  children: z
    .array(z.object({ firstName: z.string().max(300), age: z.int() }))
    .max(20)
    .default([]),
  answers: z.record(z.string().max(80), z.string().max(1000)).default({}).meta({ description: 'Etter nøkkelen til spørsmålet' }),
})

const common = { tag: 'Påmelding', answer: DoneAnswer, status: 201, faults: ['invalid', 'conflict', 'not-found', 'too-many'] } as const
const or = {
  status: 202,
  summary: 'Plassen holdes av i en halv time til adressen er bekreftet, eller til noen har sett på det',
  answer: z.union([WaitsAnswer, HeldAnswer]),
} as const
const ofDate = describe({ ...common, summary: 'Melder på til en dato; er den full, får en et nummer i køen', or })
const ofSeries = describe({ ...common, summary: 'Melder på til alle datoene av en aktivitet', or })

const Session = z.object({ id: z.string().max(100).meta({ description: 'Datoens id: babysang-spikkestad.2020-01-06' }) })
const Series = z.object({ key: z.string().max(80).meta({ description: 'Aktivitetens id' }) })

/** Signing up as data: the same reading, rules and receipt as on the page. Read, and called off, at `/api/v1/receipts/{token}`. */
export const signUpApi = new Hono<Env>()
  .post(
    '/api/v1/sessions/:id/sign-ups',
    open,
    ofDate,
    validated('param', Session),
    validated('header', ActKey),
    validated('json', SignUp),
    async (c) => {
      const { key, occurrence } = await readSessionId(c.get('deps').db, c.req.valid('param').id)
      const list = occurrence === null ? null : await listOf(c, { key, occurrence })
      return comes(c, { list, sent: c.req.valid('json'), key: c.req.valid('header')['idempotency-key'] })
    },
  )
  .post(
    '/api/v1/activities/:key/sign-ups',
    open,
    ofSeries,
    validated('param', Series),
    validated('header', ActKey),
    validated('json', SignUp),
    async (c) => {
      const list = await listOf(c, { key: c.req.valid('param').key, occurrence: null })
      return comes(c, { list, sent: c.req.valid('json'), key: c.req.valid('header')['idempotency-key'] })
    },
  )

function listOf(c: Context<Env>, asked: Pick<Parameters<typeof findSignUpList>[1], 'key' | 'occurrence'>): Promise<SignUpList | null> {
  const { db, clock } = c.get('deps')
  return findSignUpList(db, { ...asked, today: clock.today(), at: clock.now() })
}

interface Sent {
  list: SignUpList | null
  sent: z.output<typeof SignUp>
  key: string
}

async function comes(c: Context<Env>, { list, sent, key }: Sent): Promise<Response> {
  if (list === null) throw notFound(signUpPageSaid((t) => t.notFound))
  const { rule, activity } = list
  const { faults, contact, ...asked } = readSignUp(asTyped(sent), {
    rule,
    item: activity.item,
    language: sent.language,
    lang: PROBLEM_LANGUAGE,
  })
  const act = await apiAct(c, { faults, contact, key, fields: fieldsOf(sent) })
  return answerAct(c, await signUp(c.get('deps').db, { ...asked, ...act, list: list.id, hub: activity.hub }), contact)
}

/** As the form of the page would have it. */
const asTyped = (sent: Sent['sent']) => ({
  ...typedOf(sent),
  antall: String(sent.size),
  ...(sent.together ? { sammen: 'ja' } : {}),
  ...(sent.claimsFirst ? { forst: 'ja' } : {}),
  ...Object.fromEntries(
    sent.children.flatMap(({ firstName, age }, k) => [
      [`barn-${k + 1}`, firstName],
      [`alder-${k + 1}`, String(age)],
    ]),
  ),
  ...Object.fromEntries(Object.entries(sent.answers).map(([question, answer]) => [`svar-${question}`, answer])),
})

const fieldsOf = ({ children, answers }: Sent['sent']): Record<string, string> => ({
  antall: 'size',
  'barn-1': 'children',
  ...Object.fromEntries(
    children.flatMap((_, k) => [
      [`barn-${k + 1}`, `children.${k}.firstName`],
      [`alder-${k + 1}`, `children.${k}.age`],
    ]),
  ),
  ...Object.fromEntries(Object.keys(answers).map((question) => [`svar-${question}`, `answers.${question}`])),
})
