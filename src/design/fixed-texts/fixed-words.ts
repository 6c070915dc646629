import type { PageLanguage } from '../../platform/i18n/index.ts'
import { fixedTexts } from './index.ts'

/** Each word of a list by its key, after the bokmål; those that take a time are said with one. */
export type FixedWords = Readonly<Record<string, readonly [norwegian: string, own: string]>>

export function fixedWords(language: PageLanguage): FixedWords {
  const [nb, own] = [fixedTexts('nb'), fixedTexts(language)]
  const said = (text: string | ((time: string) => string)) => (typeof text === 'string' ? text : text('15'))
  return Object.fromEntries(keysOf(nb).map((key) => [key, [said(nb[key]), said(own[key])]]))
}

const keysOf = <T extends object>(of: T) => Object.keys(of).filter((key): key is keyof T & string => key in of)
