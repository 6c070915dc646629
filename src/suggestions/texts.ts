import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type SuggestionTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { SuggestionTexts }
export const suggestionTexts = catalogues<SuggestionTexts>({ nb, nn, en })
export const suggestionSaid = (words: (t: SuggestionTexts) => string): Said => saidIn(suggestionTexts, words)
