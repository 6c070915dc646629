import type { Context } from 'hono'
import { recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workPaths } from '../work-paths.ts'
import { AnswerView } from './answer-view.tsx'
import { openSuggestion, type OpenedSuggestion, type Sent } from './opened-suggestion.ts'
import { readAnswer } from './read-answer.ts'
import { readStep } from './read-step.ts'
import { takeStep } from './take-step.ts'

type C = Context<Env>

/** `/arbeid/innspill/:nr`: what it says, who it is from, and what one can answer. Whoever opens it is noted. */
export async function answerPage(c: C): Promise<Response> {
  return show(c, await openSuggestion(c), { typed: {}, errors: [], isDone: c.req.query('lagret') !== undefined })
}

/** `POST`: read and shown, hidden by a rule, answered with a reason, or one of the further steps. */
export async function considerSuggestion(c: C): Promise<Response> {
  const open = await openSuggestion(c)
  const { work, suggestion } = open
  const typed = await sentForm(c)
  const read = readStep(typed, open) ?? readAnswer(typed, work)
  const errors = 'act' in read ? await takeStep(c.get('deps').db, open, read) : read
  if (errors.length > 0) return show(c, open, { typed, errors, isDone: false })
  return c.redirect(work.ui.href(`${workPaths.suggestion(suggestion.number)}?lagret=1`), 303)
}

async function show(c: C, open: OpenedSuggestion, sent: Sent): Promise<Response> {
  const subjects = [`suggestion:${open.suggestion.number}`, ...open.behind.helpers.map(({ actId }) => `act:${actId}`)]
  await recordViews(c.get('deps').db, { actor: open.work.who.id, subjects, at: new Date(machineNow()) })
  return c.html(<AnswerView opened={open} sent={sent} />, sent.errors.length > 0 ? 422 : 200)
}
