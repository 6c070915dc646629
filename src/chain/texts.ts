import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type ChainTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const chainTexts = catalogues<ChainTexts>({ nb, nn, en })
export const chainSaid = (words: (t: ChainTexts) => string): Said => saidIn(chainTexts, words)
