import type { Language } from '../../platform/content/localized.ts'
import { clockTime, dayAndMonth, fullDate, weekdayName } from '../../platform/i18n/index.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import { clockWords } from '../session-words.ts'
import { signUpTexts } from './texts.ts'

/** «mandag 13. januar kl. 10.00» */
export function momentWords(at: Instant, lang: Language): string {
  return signUpTexts(lang).at(dayWords(at, lang), clockTime(instantToWall(at).minutes, lang))
}

/** «mandag 13. januar» */
export const dayWords = (at: Instant, lang: Language): string => {
  const { day } = instantToWall(at)
  return `${weekdayName(day, lang)} ${dayAndMonth(day, lang)}`
}

interface When {
  sessionId: number | null
  dates: readonly { day: Day; startsAt: Date | null; endsAt: Date | null }[]
}

/** «mandag 13. januar 2020, 10.00–11.00»; of a series from which day, and how many times. */
export function whenWords({ sessionId, dates }: When, lang: Language): string {
  const [first] = dates
  if (first === undefined) return signUpTexts(lang).noDates
  const date = `${fullDate(first.day, lang)}, ${clockWords(first, lang).toLowerCase()}`
  return sessionId === null ? signUpTexts(lang).series(date, dates.length) : date
}
