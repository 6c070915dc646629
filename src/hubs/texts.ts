import { catalogues } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type HubTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { HubTexts }
export const hubTexts = catalogues<HubTexts>({ nb, nn, en })
