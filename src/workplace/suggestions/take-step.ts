import type { FormError } from '../../design/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import {
  answerSuggestion,
  askBack,
  findSuggestions,
  hideSuggestion,
  leadToMeasure,
  mergeSuggestions,
  replyToQuestion,
  showSuggestion,
  splitSuggestion,
  suggestionSaid,
} from '../../suggestions/index.ts'
import { proposalHubs } from '../proposals/own-hubs.ts'
import type { OpenedSuggestion } from './opened-suggestion.ts'
import type { Considered } from './read-answer.ts'
import type { Step } from './read-step.ts'
import { stepTexts } from './step-texts.ts'

/** What is for the hub itself, and not for whoever it was sent on to. */
const OURS: readonly (Step | Considered)['act'][] = ['show', 'hide', 'measure', 'room', 'merge', 'split']

/** Does what the form says. Returns what is wrong with it, where something is that only the database knows. Throws `not-found`, `conflict`. */
export async function takeStep(db: Db, open: OpenedSuggestion, read: Step | Considered): Promise<readonly FormError[]> {
  const { work, suggestion, isOurs } = open
  if (!isOurs && OURS.includes(read.act)) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
  const given = { number: suggestion.number, by: work.who.id, at: work.now }
  switch (read.act) {
    case 'show':
      await showSuggestion(db, { ...given, title: read.title })
      return []
    case 'hide':
      await hideSuggestion(db, { ...given, rule: read.rule, reason: read.reason })
      return []
    case 'answer':
      await answerSuggestion(db, { ...given, answer: read.answer, reason: read.reason, due: read.due, role: read.role })
      return []
    case 'send':
      await answerSuggestion(db, { ...given, answer: 'sent_on', reason: read.reason, due: read.due, holder: read.holder })
      return []
    case 'ask':
      await askBack(db, { ...given, text: read.text })
      return []
    case 'reply':
      await replyToQuestion(db, { ...given, question: read.question, text: read.text })
      return []
    case 'measure':
      await leadToMeasure(db, { ...given, to: { kind: 'measure' }, title: read.title, reason: read.reason, due: read.due })
      return []
    case 'room':
      await leadToMeasure(db, { ...given, to: { kind: 'room', key: read.room.key }, title: read.room.name, reason: read.reason, due: null })
      return []
    case 'merge':
      return merge(db, open, read)
    case 'split':
      await splitSuggestion(db, { ...given, titles: read.titles, reason: read.reason })
      return []
  }
}

/** With what everybody reads at one of the same hubs alone: nobody gives another hub something to answer without asking. */
async function merge(db: Db, { work, suggestion }: OpenedSuggestion, { into, reason }: Step & { act: 'merge' }): Promise<FormError[]> {
  const [target] = await findSuggestions(db, { number: into, hubs: await proposalHubs(db, work), onlyShown: true })
  if (target === undefined) return [{ field: 'med', text: stepTexts(work.lang).needInto }]
  await mergeSuggestions(db, { number: suggestion.number, into, by: work.who.id, at: work.now, reason })
  return []
}
