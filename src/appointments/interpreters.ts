import type { Language } from '../platform/content/localized.ts'

/** Languages that people most often ask an interpreter for here, and signs. */
export const INTERPRETED = ['ar', 'ti', 'uk', 'pl', 'so', 'fa', 'ur', 'tr', 'en', 'sgn'] as const
export type Interpreted = (typeof INTERPRETED)[number]

/** Signs have no code of their own that every machine knows the name of. */
const SIGNS: Record<Language, string> = { nb: 'norsk tegnspråk', nn: 'norsk teiknspråk', en: 'Norwegian Sign Language' }
const LOCALES: Record<Language, string> = { nb: 'nb', nn: 'nn', en: 'en' }

export function interpreterName(code: string, lang: Language): string {
  if (code === 'sgn') return SIGNS[lang]
  return new Intl.DisplayNames([LOCALES[lang]], { type: 'language' }).of(code) ?? code
}

/** What those who speak it call it; null for signs, which are called as in Norwegian. */
export const ownName = (code: Interpreted): string | null =>
  code === 'sgn' ? null : (new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? null)

/** Somebody is to interpret, and in which language is not said yet. */
export const SOME_LANGUAGE = 'und'

/** A code, as an address has it; null where nobody is to interpret. */
export function readInterpreter(text: string): Interpreted | typeof SOME_LANGUAGE | null {
  return text === '' || text === 'nei' ? null : (INTERPRETED.find((one) => one === text) ?? SOME_LANGUAGE)
}
