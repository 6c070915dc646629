import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type QueuePageTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const queuePageTexts = catalogues<QueuePageTexts>({ nb, nn, en })
