import { catalogues } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type MeetingTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const meetingTexts = catalogues<MeetingTexts>({ nb, nn, en })
