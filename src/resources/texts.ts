import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type BorrowTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { BorrowTexts }
export const borrowTexts = catalogues<BorrowTexts>({ nb, nn, en })
export const borrowSaid = (words: (t: BorrowTexts) => string): Said => saidIn(borrowTexts, words)
