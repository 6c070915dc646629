import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type TownTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { TownTexts }
export const townTexts = catalogues<TownTexts>({ nb, nn, en })

export const townSaid = (words: (t: TownTexts) => string): Said => saidIn(townTexts, words)
