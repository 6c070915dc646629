import type { Language } from '../platform/content/localized.ts'

const names = {
  nb: new Intl.DisplayNames('nb', { type: 'language' }),
  nn: new Intl.DisplayNames('nn', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}

/** «ukrainsk» for `uk`; the code itself where nobody knows it. */
export const languageName = (code: string, lang: Language): string => names[lang].of(code) ?? code
