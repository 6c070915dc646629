import type { Context } from 'hono'
import { onwardFrom, standingOf } from '../../chain/index.ts'
import { findAct, recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { answerSuggestion, findSuggestions, hideSuggestion, showSuggestion, suggestionSaid, thingOf } from '../../suggestions/index.ts'
import { proposalHubs } from '../proposals/own-hubs.ts'
import { workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { AnswerView } from './answer-view.tsx'
import type { OpenedSuggestion, Sent } from './opened-suggestion.ts'
import { voicesHere } from './voices-here.ts'
import { readAnswer } from './read-answer.ts'

type C = Context<Env>

/** `/arbeid/innspill/:nr`: what it says, who it is from, and what one can answer. Whoever opens it is noted. */
export async function answerPage(c: C): Promise<Response> {
  return show(c, await opened(c), { typed: {}, errors: [], isDone: c.req.query('lagret') !== undefined })
}

/** `POST`: read and shown, hidden by a rule, or answered with a reason. */
export async function considerSuggestion(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const open = await opened(c)
  const { work, suggestion } = open
  const typed = await sentForm(c)
  const read = readAnswer(typed, work)
  if (!('act' in read)) return show(c, open, { typed, errors: read, isDone: false })
  const given = { number: suggestion.number, by: work.who.id, at: work.now }
  if (read.act === 'show') await showSuggestion(db, { ...given, title: read.title })
  else if (read.act === 'hide') await hideSuggestion(db, { ...given, rule: read.rule, reason: read.reason })
  else await answerSuggestion(db, { ...given, answer: read.answer, reason: read.reason, due: read.due })
  return c.redirect(work.ui.href(`${workPaths.suggestion(suggestion.number)}?lagret=1`), 303)
}

/** That of the `:nr` parameter, where somebody answers it. Throws `not-found`, for another hub's as well. */
async function opened(c: C): Promise<OpenedSuggestion> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const asked = c.req.param('nr') ?? ''
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0
  const [suggestion] = await findSuggestions(db, { number, hubs: await proposalHubs(db, work) })
  if (suggestion === undefined) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
  const [links, act] = await Promise.all([
    onwardFrom(db, thingOf(number)),
    suggestion.actId === null ? null : findAct(db, suggestion.actId),
  ])
  return { work, suggestion, act, standing: standingOf(thingOf(number), links, work.today), behind: await voicesHere(db, number) }
}

async function show(c: C, open: OpenedSuggestion, sent: Sent): Promise<Response> {
  const subjects = [`suggestion:${open.suggestion.number}`, ...open.behind.helpers.map(({ actId }) => `act:${actId}`)]
  await recordViews(c.get('deps').db, { actor: open.work.who.id, subjects, at: new Date(machineNow()) })
  return c.html(<AnswerView opened={open} sent={sent} />, sent.errors.length > 0 ? 422 : 200)
}
