import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './sit-texts.en.ts'
import { nb, type SitTexts } from './sit-texts.nb.ts'
import { nn } from './sit-texts.nn.ts'

export const sitTexts = catalogues<SitTexts>({ nb, nn, en })
