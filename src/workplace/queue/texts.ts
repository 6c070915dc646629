import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type QueueWorkTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const queueWorkTexts = catalogues<QueueWorkTexts>({ nb, nn, en })
