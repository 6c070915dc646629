import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { changeEnquiry, LONGEST_QUESTION, questionOfAct } from '../../messages/index.ts'
import { actOfAddress } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { actPageSaid, actPageTexts } from './texts.ts'

const Question = z.object({
  topic: z.string(),
  question: z.string(),
  state: z
    .enum(['open', 'answered', 'withdrawn', 'held'])
    .meta({ description: 'open: det kan skrives om. held: noen ser på det først, eller det ble ikke tatt opp' }),
  answer: z.string().nullable().meta({ description: 'Svaret på det som står i «question», og ikke på noe annet' }),
})
const Change = z.object({ question: z.string().max(10_000) })
const Token = z.object({ token: z.string().max(60).meta({ description: 'Nøkkelen i lenken til kvitteringen' }) })

const tag = 'Følge og spørre'
const shown = describe({ tag, summary: 'Et spørsmål, og svaret når det har kommet', answer: Question, faults: ['not-found'] })
const changed = describe({
  tag,
  summary: 'Skriver spørsmålet om, så lenge ingen har svart',
  description:
    'Den som svarer, ser at det er endret. Når det er svart, trukket eller holdt tilbake, blir det avvist: still det nye som et nytt spørsmål.',
  answer: Question,
  faults: ['not-found', 'invalid', 'conflict'],
})

/** `/api/v1/receipts/{token}/question`: the same as the page of the receipt where it is written anew. */
export const questionApi = new Hono<Env>()
  .get('/api/v1/receipts/:token/question', open, shown, validated('param', Token), async (c) => c.json((await asked(c)).question))
  .patch('/api/v1/receipts/:token/question', open, changed, validated('param', Token), validated('json', Change), async (c) => {
    const { db, clock } = c.get('deps')
    const { actId } = await asked(c)
    const body = c.req.valid('json').question.trim()
    const t = actPageTexts(PROBLEM_LANGUAGE).contact
    if (body === '') throw wrong(t.needQuestion)
    if (body.length > LONGEST_QUESTION) throw wrong(t.tooLong(LONGEST_QUESTION))
    try {
      await changeEnquiry(db, { actId, body, by: null, at: clock.now() })
    } catch (error) {
      if (!(error instanceof Fault) || error.fault !== 'invalid') throw error
      throw wrong(error.says[PROBLEM_LANGUAGE])
    }
    return c.json((await asked(c)).question)
  })

/** Throws `not-found` for the receipt of something else. */
async function asked(c: Context<Env>): Promise<{ actId: string; question: z.output<typeof Question> }> {
  const { act } = await actOfAddress(c)
  const found = await questionOfAct(c.get('deps').db, act.id)
  if (found === null) throw notFound(actPageSaid((t) => t.contact.noQuestion))
  const { topic, body, answer, state } = found
  return { actId: act.id, question: { topic, question: body, state, answer } }
}

const wrong = (message: string) =>
  new Fault(
    'invalid',
    faultSaid((t) => t.requestWrong),
    [{ field: 'question', message }],
  )
