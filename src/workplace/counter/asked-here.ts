import { findProposal, PROPOSAL, waitingSuggestion, type Suggestion } from '../../activities/index.ts'
import type { Act, ActWords } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { findSuggestion, helpAskedOf, questionsOf, SUGGESTION, SUPPORT, type AskedBack, type HelpAsked } from '../../suggestions/index.ts'

/** What whoever is here or on the phone is asked, where an adviser can take their answer. */
export interface AskedHere {
  /** What the hub would change in a proposal. */
  wording: Suggestion | null
  /** What those who answer a suggestion wonder about. */
  question: AskedBack | null
  help: HelpAsked | null
  /** Whether they will sit in a committee, or choose who sits. */
  seat: boolean
}

const NOTHING: AskedHere = { wording: null, question: null, help: null, seat: false }
const SEATS = new Set(['candidate', 'committee-interest'])

export async function askedHere(db: Db, act: Act, words: ActWords): Promise<AskedHere> {
  if (act.cancelledAt !== null || act.confirmedAt === null) return NOTHING
  if (SEATS.has(act.kind)) return { ...NOTHING, seat: Boolean(words.change) }
  if (act.kind === SUPPORT) return { ...NOTHING, help: await helpAskedOf(db, act.id) }
  if (act.kind === SUGGESTION) return { ...NOTHING, question: await openQuestionOf(db, act.id) }
  const proposal = act.kind === PROPOSAL ? await findProposal(db, { actId: act.id }) : null
  return proposal === null ? NOTHING : { ...NOTHING, wording: await waitingSuggestion(db, proposal.number) }
}

export async function openQuestionOf(db: Db, actId: string): Promise<AskedBack | null> {
  const suggestion = await findSuggestion(db, { actId })
  const questions = suggestion === null ? [] : await questionsOf(db, suggestion.number)
  return questions.find(({ closedAt }) => closedAt === null) ?? null
}
