import { chainTexts, type ChainState } from '../chain/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { SuggestionKind } from './suggestion.ts'
import { suggestionTexts } from './texts.ts'

/** Where it stands: a question is answered, and nothing is done. */
export function stateWords({ kind }: { kind: SuggestionKind }, state: ChainState, lang: Language): string {
  const { answerStates } = suggestionTexts(lang)
  const ofAnswer = state === 'done' || state === 'partly' || state === 'declined' ? answerStates[state] : null
  return kind === 'question' && ofAnswer !== null ? ofAnswer : chainTexts(lang).states[state]
}
