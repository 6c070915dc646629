import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type CaseTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { CaseTexts }
export const caseTexts = catalogues<CaseTexts>({ nb, nn, en })
export const caseSaid = (words: (t: CaseTexts) => string): Said => saidIn(caseTexts, words)
