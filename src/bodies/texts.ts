import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type BodyTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { BodyTexts }
export const bodyTexts = catalogues<BodyTexts>({ nb, nn, en })
export const bodySaid = (words: (t: BodyTexts) => string): Said => saidIn(bodyTexts, words)
