import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './wizard-texts.en.ts'
import { nb, type WizardTexts } from './wizard-texts.nb.ts'
import { nn } from './wizard-texts.nn.ts'

export type { WizardTexts }
export const wizardTexts = catalogues<WizardTexts>({ nb, nn, en })
