import { directionOf, isFixed, type FixedLanguage, type PageLanguage } from './language.ts'

/** «This message is in Norwegian», in each language that has no catalogue. A part of the fixed list, that a person reads and approves. */
export const IN_NORWEGIAN: Record<FixedLanguage, string> = {
  se: 'Dát diehtu lea dárogillii.',
  uk: 'Це повідомлення норвезькою мовою.',
  pl: 'Ta wiadomość jest po norwesku.',
  ar: 'هذه الرسالة باللغة النرويجية.',
  ti: 'እዚ መልእኽቲ ብኖርወይኛ እዩ።',
  so: 'Fariintani waa af-Noorweeji.',
}

// After the full stop, which else goes to the wrong end where the lines around it run from left to right.
const RIGHT_TO_LEFT = '\u200F'

/** Said on top of what is written in bokmål for want of a catalogue (domain.md K1); null where the reader's language has one. */
export function inNorwegian(language: PageLanguage): string | null {
  if (!isFixed(language)) return null
  return directionOf(language) === 'rtl' ? `${IN_NORWEGIAN[language]}${RIGHT_TO_LEFT}` : IN_NORWEGIAN[language]
}
