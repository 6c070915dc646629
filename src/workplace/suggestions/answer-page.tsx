import type { Context } from 'hono'
import { recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
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
  try {
    const errors = 'act' in read ? await takeStep(c.get('deps').db, open, read) : read
    if (errors.length > 0) return show(c, open, { typed, errors, isDone: false })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return sayMeanwhile(c, { typed, text: error.says[work.lang] })
  }
  return c.redirect(work.ui.href(`${workPaths.suggestion(suggestion.number)}?lagret=1`), 303)
}

const WRITTEN = ['grunn', 'hvorfor', 'overskrift', 'svaret', 'sporsmal', 'grunn-videre', 'grunn-samle', 'grunn-del']

/** It stands otherwise by now: as it stands, with why and with what was written, which is in its form where that is still open. */
async function sayMeanwhile(c: C, { typed, text }: { typed: Typed; text: string }): Promise<Response> {
  const open = await openSuggestion(c)
  const isOpen = open.suggestion.withdrawnAt === null && open.ledTo.length === 0
  const [field] = WRITTEN.filter((name) => lineOf(typed, name) !== '')
  const unsent = isOpen || field === undefined ? null : lineOf(typed, field)
  return show(c, open, { typed, errors: [{ field: isOpen ? (field ?? null) : null, text }], isDone: false, unsent })
}

async function show(c: C, open: OpenedSuggestion, sent: Sent): Promise<Response> {
  const subjects = [`suggestion:${open.suggestion.number}`, ...open.behind.helpers.map(({ actId }) => `act:${actId}`)]
  await recordViews(c.get('deps').db, { actor: open.work.who.id, subjects, at: new Date(machineNow()) })
  return c.html(<AnswerView opened={open} sent={sent} />, sent.unsent !== undefined ? 409 : sent.errors.length > 0 ? 422 : 200)
}
