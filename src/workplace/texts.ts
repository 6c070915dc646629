import { catalogues } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type WorkTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { WorkTexts }
export const workTexts = catalogues<WorkTexts>({ nb, nn, en })
