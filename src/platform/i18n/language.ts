import { LANGUAGES, type Language } from '../content/localized.ts'

/** Languages with a short fixed list of strings; all else falls back to bokmål, marked. */
export const FIXED_LANGUAGES = ['se', 'uk', 'pl', 'ar', 'ti', 'so'] as const
export type FixedLanguage = (typeof FIXED_LANGUAGES)[number]
export type PageLanguage = Language | FixedLanguage

export const PAGE_LANGUAGES: readonly PageLanguage[] = [...LANGUAGES, ...FIXED_LANGUAGES]

/** Each language's name in itself and in its own script. */
export const LANGUAGE_NAMES: Record<PageLanguage, string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  se: 'Davvisámegiella',
  uk: 'Українська',
  pl: 'Polski',
  ar: 'العربية',
  ti: 'ትግርኛ',
  so: 'Soomaali',
}

export function directionOf(language: PageLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The language of the catalogue that a page in this language is built from. */
export function catalogueLanguage(language: PageLanguage): Language {
  return isFixed(language) ? 'nb' : language
}

/** The language that is written to a reader of another: bokmål where there is no catalogue of their own. */
export const writtenLanguage = (language: string): Language => LANGUAGES.find((one) => one === language) ?? 'nb'

export function isFixed(language: PageLanguage): language is FixedLanguage {
  return (FIXED_LANGUAGES as readonly string[]).includes(language)
}

/** `/en/torg/tofte` is `/torg/tofte` in English; bokmål has no prefix. */
export function splitLanguage(pathname: string): { language: PageLanguage; path: string } {
  const match = /^\/([a-z]{2})(?=\/|$)/.exec(pathname)
  const language = PAGE_LANGUAGES.find((known) => known === match?.[1])
  if (language === undefined || language === 'nb') return { language: 'nb', path: pathname }
  return { language, path: pathname.slice(3) || '/' }
}

export function inLanguage(language: PageLanguage, path: string): string {
  if (language === 'nb') return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}
