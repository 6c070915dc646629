import type { Language } from '../content/localized.ts'

/**
 * What nynorsk and English must have when bokmål has `T`: the same keys, strings for strings and
 * functions of the same parameters. A missing key or a wrong parameter does not compile.
 */
export type CatalogueOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer A) => string
      ? (...given: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : CatalogueOf<T[K]>
}

/** Picks the catalogue of a language. */
export function catalogues<T>(all: Record<Language, T>): (language: Language) => T {
  return (language) => all[language]
}

/** One thing said in every language that has a catalogue, for whoever comes to read it. */
export type Said = Readonly<Record<Language, string>>

/** The same words out of each catalogue: `saidIn(townTexts, (t) => t.error.noSuchHub)`. */
export function saidIn<T>(texts: (language: Language) => T, words: (t: T) => string): Said {
  return { nb: words(texts('nb')), nn: words(texts('nn')), en: words(texts('en')) }
}
