/** Languages with a complete catalogue. Bokmål is the source. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in the languages it exists in. */
export type Localized = { nb: string } & Partial<Record<Exclude<Language, 'nb'>, string>>

export const LAYERS = ['fact', 'history', 'example'] as const
/** What a row rests on: the notice and its sources, what came later, or an illustration. */
export type Layer = (typeof LAYERS)[number]

/** A text as shown: in the language asked for, or in another one that must then be marked with `lang`. */
export interface Shown {
  text: string
  lang: Language
  fallback: boolean
}

export function show(text: Localized, lang: Language): Shown {
  const own = text[lang]
  if (own !== undefined) return { text: own, lang, fallback: false }
  // Nynorsk and bokmål are read by the same people; English readers get bokmål, marked.
  return { text: text.nb, lang: 'nb', fallback: true }
}
