import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type BodyPageTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const bodyPageTexts = catalogues<BodyPageTexts>({ nb, nn, en })
