import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type NominationTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const nominationTexts = catalogues<NominationTexts>({ nb, nn, en })
export const nominationSaid = (words: (t: NominationTexts) => string): Said => saidIn(nominationTexts, words)
