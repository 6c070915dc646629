import { show, type Language, type Localized } from '../content/localized.ts'
import { ofAnother } from '../i18n/of-another.ts'

/** A text of the register, which speaks to whom it concerns, as whoever answers for privacy reads it about them. */
export function toldOf(text: Localized, lang: Language): string {
  const shown = show(text, lang)
  return ofAnother(shown.text, shown.lang)
}
