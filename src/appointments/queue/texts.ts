import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type QueueTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const queueTexts = catalogues<QueueTexts>({ nb, nn, en })
export const queueSaid = (words: (t: QueueTexts) => string): Said => saidIn(queueTexts, words)
