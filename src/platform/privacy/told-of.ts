import { show, type Language, type Localized } from '../content/localized.ts'
import { ofAnother } from '../i18n/of-another.ts'
import type { Basis } from './register.ts'
import { basisWords } from './texts.ts'

/** A text of the register, which speaks to whom it concerns, as whoever answers for privacy reads it about them. */
export function toldOf(text: Localized, lang: Language): string {
  const shown = show(text, lang)
  return ofAnother(shown.text, shown.lang)
}

/** The same of why it may be kept. */
export const basisTold = (basis: Basis, lang: Language): string => ofAnother(basisWords(lang)[basis], lang)
