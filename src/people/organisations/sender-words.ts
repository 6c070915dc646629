import type { Language } from '../../platform/content/localized.ts'
import { shieldTexts } from '../protection/index.ts'
import { organisationPageTexts } from './pages/texts.ts'

/** «Prøve vel, ved Kari»: an organisation as sender, and who did it. */
export function senderWords(lang: Language, organisation: string, { name, shielded }: { name: string | null; shielded: boolean }): string {
  const t = organisationPageTexts(lang)
  return t.onBehalf.by(organisation, shielded ? shieldTexts(lang).person : (name ?? t.page.unnamed))
}
