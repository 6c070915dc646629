import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type ResidentTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { ResidentTexts }
export const residentTexts = catalogues<ResidentTexts>({ nb, nn, en })

export const residentSaid = (words: (t: ResidentTexts) => string): Said => saidIn(residentTexts, words)
