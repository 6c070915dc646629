import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type ActTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const actTexts = catalogues<ActTexts>({ nb, nn, en })

export const actSaid = (words: (t: ActTexts) => string): Said => saidIn(actTexts, words)
