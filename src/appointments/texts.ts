import type { Language } from '../platform/content/localized.ts'
import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type AppointmentTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { AppointmentTexts }
export const appointmentTexts = catalogues<AppointmentTexts>({ nb, nn, en })
export const appointmentSaid = (words: (t: AppointmentTexts, lang: Language) => string): Said =>
  saidIn<Language>(
    (lang) => lang,
    (lang) => words(appointmentTexts(lang), lang),
  )
