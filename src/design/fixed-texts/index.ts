/** One short list of words that exists in all nine page languages. A missing key does not compile. */
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nb, type FixedTexts } from './nb.ts'
import { nn } from './nn.ts'
import { pl } from './pl.ts'
import { se } from './se.ts'
import { so } from './so.ts'
import { ti } from './ti.ts'
import { uk } from './uk.ts'

export type { FixedTexts } from './nb.ts'

/** Keys that are whole texts, and keys that take a time. */
export type FixedKey = { [K in keyof FixedTexts]: FixedTexts[K] extends string ? K : never }[keyof FixedTexts]
export type FixedKeyWithTime = Exclude<keyof FixedTexts, FixedKey>

const ALL: Record<PageLanguage, FixedTexts> = { nb, nn, en, se, uk, pl, ar, ti, so }

export const fixedTexts = (language: PageLanguage): FixedTexts => ALL[language]
