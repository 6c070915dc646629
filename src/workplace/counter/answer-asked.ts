import type { Context, Handler } from 'hono'
import type { Act, ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { findSuggestion, LONGEST_OF_SUGGESTION, replyToQuestion, SUGGESTION } from '../../suggestions/index.ts'
import { workPaths } from '../work-paths.ts'
import { actAsked } from './act-asked.ts'
import { openQuestionOf } from './asked-here.ts'
import { counterOf } from './counter.ts'
import { showSlip } from './receipt-page.tsx'
import { sayYesOrNo } from './say-yes-or-no.ts'

/** `POST /arbeid/skranke/kvittering/:id/svar`: what whoever is here or on the phone says to what their act is asked. */
export const answerAskedAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const counter = await counterOf(c)
    const [act, typed] = [await actAsked(c, counter), await sentForm(c)]
    const { work, href } = counter
    if (act.kind === SUGGESTION) return reply(c, { act, typed, kinds })
    await sayYesOrNo(db, { act, said: lineOf(typed, 'svar'), by: work.who.id, at: work.now })
    return c.redirect(href(workPaths.counterReceipt(act.id), { ny: 'svar' }), 303)
  }

/** Nothing that was typed is lost when the question is another by now, or none. */
async function reply(c: Context<Env>, { act, typed, kinds }: { act: Act; typed: Typed; kinds: ActKinds }): Promise<Response> {
  const { db } = c.get('deps')
  const { work, href } = await counterOf(c)
  const { answer: t } = work.t.counter
  const [text, id] = [lineOf(typed, 'tekst'), Number(lineOf(typed, 'nr'))]
  const again = (said: string, status: 409 | 422) =>
    showSlip(c, kinds, { reply: { text, errors: [{ field: 'tekst', text: said }] }, status })
  const tooLate = async () =>
    (await openQuestionOf(db, act.id)) === null ? showSlip(c, kinds, { reply: { text, errors: [] }, status: 409 }) : again(t.otherNow, 409)
  const [suggestion, question] = await Promise.all([findSuggestion(db, { actId: act.id }), openQuestionOf(db, act.id)])
  if (text === '' && question !== null) return again(work.t.faults.missing, 422)
  if (text.length > LONGEST_OF_SUGGESTION.reason) return again(work.t.faults.tooLong(LONGEST_OF_SUGGESTION.reason), 422)
  if (suggestion === null || question?.id !== id) return tooLate()
  try {
    await replyToQuestion(db, { number: suggestion.number, question: id, text, by: work.who.id, at: work.now })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return tooLate()
  }
  return c.redirect(href(workPaths.counterReceipt(act.id), { ny: 'svar' }), 303)
}
