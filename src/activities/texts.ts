import { catalogues } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type ActivityTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { ActivityTexts }
export const activityTexts = catalogues<ActivityTexts>({ nb, nn, en })
