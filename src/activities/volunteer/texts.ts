import type { Language } from '../../platform/content/localized.ts'
import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type VolunteerTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { VolunteerTexts }
export const volunteerTexts = catalogues<VolunteerTexts>({ nb, nn, en })
export const volunteerSaid = (words: (t: VolunteerTexts, lang: Language) => string): Said =>
  saidIn<Language>(
    (lang) => lang,
    (lang) => words(volunteerTexts(lang), lang),
  )
