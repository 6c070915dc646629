import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type MessageTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const messageTexts = catalogues<MessageTexts>({ nb, nn, en })

export const messageSaid = (words: (t: MessageTexts) => string): Said => saidIn(messageTexts, words)
