import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type SuggestionPageTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const suggestionPageTexts = catalogues<SuggestionPageTexts>({ nb, nn, en })
