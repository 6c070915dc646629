import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { changeEnquiry, LONGEST_QUESTION, openQuestion } from '../../messages/index.ts'
import { actOfAddress } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { actPageSaid, actPageTexts } from './texts.ts'

const Question = z.object({ topic: z.string(), question: z.string() })
const Change = z.object({ question: z.string().max(10_000) })
const Token = z.object({ token: z.string().max(60).meta({ description: 'Nøkkelen i lenken til kvitteringen' }) })

const tag = 'Følge og spørre'
const shown = describe({ tag, summary: 'Et spørsmål som ikke er svart ennå', answer: Question, faults: ['not-found'] })
const changed = describe({
  tag,
  summary: 'Skriver spørsmålet om, så lenge ingen har svart',
  description: 'Den som svarer, ser at det er endret. Når det er svart, trukket eller holdt tilbake, er svaret 404.',
  answer: Question,
  faults: ['not-found', 'invalid', 'conflict'],
})

/** `/api/v1/receipts/{token}/question`: the same as the page of the receipt where it is written anew. */
export const questionApi = new Hono<Env>()
  .get('/api/v1/receipts/:token/question', open, shown, validated('param', Token), async (c) => c.json(answerOf(await asked(c))))
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
    return c.json(answerOf(await asked(c)))
  })

/** Throws `not-found` for what can no longer be changed, and for the receipt of something else. */
async function asked(c: Context<Env>) {
  const { act } = await actOfAddress(c)
  const question = await openQuestion(c.get('deps').db, act.id)
  if (question === null) throw notFound(actPageSaid((t) => t.contact.noLonger))
  return { actId: act.id, ...question }
}

const answerOf = ({ topic, body }: { topic: string; body: string }): z.output<typeof Question> => ({ topic, question: body })

const wrong = (message: string) =>
  new Fault(
    'invalid',
    faultSaid((t) => t.requestWrong),
    [{ field: 'question', message }],
  )
