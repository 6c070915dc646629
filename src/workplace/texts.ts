import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type WorkTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { WorkTexts }
export const workTexts = catalogues<WorkTexts>({ nb, nn, en })

export const workSaid = (words: (t: WorkTexts) => string): Said => saidIn(workTexts, words)
