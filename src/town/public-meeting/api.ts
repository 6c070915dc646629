import { Hono, type Context } from 'hono'
import { z } from 'zod'
import {
  ASKED_TO_VOLUNTEER,
  askQuestion,
  findMeeting,
  meetingSaid,
  readMeetingQuestion,
  shownQuestions,
  readSessionId,
  takesQuestions,
  volunteer,
  type FoundMeeting,
} from '../../activities/index.ts'
import { DoneAnswer, HeldAnswer, readParty, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'

const Id = z.object({ id: z.string().max(100).meta({ description: 'Datoens id: folkemote-tofte-2019.2019-11-21' }) })

const LiveAnswer = z.object({
  session: z.string(),
  phase: z.enum(['ahead', 'open', 'closed']),
  takesQuestions: z.boolean(),
  now: z.string().nullable().meta({ description: 'Punktet møtet er kommet til, på bokmål' }),
  questions: z.array(
    z.object({
      number: z.number(),
      question: z.string(),
      support: z.number().meta({ description: 'Hvor mange som støtter det: et tall, aldri personer' }),
      place: z.number().nullable().meta({ description: 'Plass på møtelederens liste' }),
      answered: z.boolean(),
      answer: z.string().nullable(),
    }),
  ),
})

const Question = z.object({ ...Person, question: z.string().max(5000) })
const tag = 'Folkemøter'
const acts = { tag, answer: DoneAnswer, status: 201, faults: ['invalid', 'conflict', 'not-found', 'too-many'] } as const
const live = describe({
  tag,
  summary: 'Folkemøtet slik det er nå: punktet, spørsmålene og svarene',
  answer: LiveAnswer,
  faults: ['not-found'],
})
const asks = describe({
  ...acts,
  summary: 'Stiller et spørsmål. Navn og adresse trengs ikke',
  or: { status: 202, summary: 'Holdt tilbake til noen har sett på det', answer: HeldAnswer },
})
const offers = describe({
  ...acts,
  summary: 'Melder interesse for valgkomiteen. Hvem som gjør det, vises aldri',
  or: { status: 202, summary: 'Teller når adressen er bekreftet', answer: z.union([WaitsAnswer, HeldAnswer]) },
})

/** A public meeting as data: what its page shows, and the same acts. Standing behind a question is a browser’s own (decision 034). */
export const meetingApi = new Hono<Env>()
  .get('/api/v1/sessions/:id/meeting', open, live, validated('param', Id), async (c) => {
    const { db, clock } = c.get('deps')
    const meeting = await meetingOf(c, c.req.valid('param').id)
    const questions = await shownQuestions(db, meeting.sessionId)
    return withETag(c, {
      session: c.req.valid('param').id,
      phase: meeting.phase,
      takesQuestions: takesQuestions(meeting, clock.today()),
      now: meeting.point?.title.nb ?? null,
      questions: questions.map(({ number, body, support, place, answer, answeredAt }) => ({
        number,
        question: body,
        support,
        place,
        answered: answeredAt !== null,
        answer,
      })),
    })
  })
  .post(
    '/api/v1/sessions/:id/questions',
    open,
    asks,
    validated('param', Id),
    validated('header', ActKey),
    validated('json', Question),
    async (c) => {
      const sent = c.req.valid('json')
      const meeting = await meetingOf(c, c.req.valid('param').id)
      const typed = { ...typedOf(sent), sporsmal: sent.question }
      const { faults, contact, ...asked } = readMeetingQuestion(typed, { language: sent.language, lang: PROBLEM_LANGUAGE })
      const key = c.req.valid('header')['idempotency-key']
      const act = await apiAct(c, { faults, contact, key, text: asked.body })
      return answerAct(c, await askQuestion(c.get('deps').db, { ...asked, ...act, meeting }), contact)
    },
  )
  .post(
    '/api/v1/sessions/:id/committee-interests',
    open,
    offers,
    validated('param', Id),
    validated('header', ActKey),
    validated('json', z.object(Person)),
    async (c) => {
      const sent = c.req.valid('json')
      const meeting = await meetingOf(c, c.req.valid('param').id)
      const { faults, contact, ...party } = readParty(typedOf(sent), {
        asked: ASKED_TO_VOLUNTEER,
        language: sent.language,
        lang: PROBLEM_LANGUAGE,
      })
      const act = await apiAct(c, { faults, contact, key: c.req.valid('header')['idempotency-key'] })
      return answerAct(c, await volunteer(c.get('deps').db, { ...party, ...act, meeting }), contact)
    },
  )

/** Throws `not-found`. */
async function meetingOf(c: Context<Env>, id: string): Promise<FoundMeeting> {
  const { db, clock } = c.get('deps')
  const found = await findMeeting(db, { ...(await readSessionId(db, id)), known: clock.today() })
  if (found === null) throw notFound(meetingSaid((t) => t.faults.noMeeting))
  return found
}
