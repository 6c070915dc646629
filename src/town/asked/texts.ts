import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type AskedTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const askedTexts = catalogues<AskedTexts>({ nb, nn, en })
