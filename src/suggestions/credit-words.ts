import type { Language } from '../platform/content/localized.ts'
import type { Voicer } from './suggestion.ts'
import { suggestionTexts } from './texts.ts'

interface Given extends Voicer {
  nickname: string | null
  /** «på Tofte» */
  where: string
}

/** From whom it is, as everybody may know it: a child is nobody. Null where nothing is said. */
export function voicedBy({ credit, association, nickname, where }: Given, lang: Language): string | null {
  const t = suggestionTexts(lang).credit
  if (credit === 'child') return null
  if (credit === 'association') return association
  if (credit === 'young') return nickname === null ? t.young(where) : t.youngNamed(nickname, where)
  return nickname === null ? t.resident(where) : t.residentNamed(nickname, where)
}
