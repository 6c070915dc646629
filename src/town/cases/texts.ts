import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type CasePageTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const casePageTexts = catalogues<CasePageTexts>({ nb, nn, en })
