import type { Language } from '../content/localized.ts'
import type { PageLanguage } from './language.ts'
import { ZONE, precisionOf, startOfDay, type Day, type ImpreciseDate, type Instant, instantToWall } from '../time/index.ts'

// Arabic with Gregorian months and our digits: a date must be the same on the page, the poster and the door.
const LOCALES: Record<PageLanguage, string> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-GB',
  se: 'se-NO',
  uk: 'uk-UA',
  pl: 'pl-PL',
  ar: 'ar-u-ca-gregory-nu-latn',
  ti: 'ti-u-ca-gregory',
  so: 'so-u-ca-gregory',
}

// Building a formatter costs half a millisecond, using one some microseconds: each is built once.
const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(language: PageLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options })
    formatters.set(key, found)
  }
  return found
}

const noon = (of: Day) => startOfDay(of) + 12 * 3_600_000

/** «torsdag» · «torsdag» · «Thursday» */
export const weekdayName = (of: Day, language: PageLanguage) => formatter(language, { weekday: 'long' }).format(noon(of))

/** «tor», «fre», without a full stop. */
export const weekdayShort = (of: Day, language: Language) => formatter(language, { weekday: 'short' }).format(noon(of)).replace('.', '')

/** «16. januar 2020» · «16 January 2020» */
export const longDate = (of: Day, language: Language) =>
  formatter(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(of))

/** «16. januar» · «16 January» */
export const dayAndMonth = (of: Day, language: Language) => formatter(language, { day: 'numeric', month: 'long' }).format(noon(of))

/** «torsdag 16. januar 2020» */
export const fullDate = (of: Day, language: Language) => `${weekdayName(of, language)} ${longDate(of, language)}`

/** Minutes since midnight as a clock: «11.20» in Norwegian, «11:20» in English; 1440 is 24. */
export function clockTime(minutes: number, language: Language): string {
  const inDay = minutes > 1440 ? minutes - 1440 : minutes
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}${language === 'en' ? ':' : '.'}${String(inDay % 60).padStart(2, '0')}`
}

/** As people say it: «15», «9.30»; English «15:00», «9:30». */
export function spokenTime(minutes: number, language: Language): string {
  const inDay = minutes > 1440 ? minutes - 1440 : minutes
  const [hour, minute] = [Math.floor(inDay / 60), inDay % 60]
  if (language === 'en') return `${hour}:${String(minute).padStart(2, '0')}`
  return minute === 0 ? String(hour) : `${hour}.${String(minute).padStart(2, '0')}`
}

export const spokenInstant = (at: Instant, language: Language) => spokenTime(instantToWall(at).minutes, language)

/** «2020», «første kvartal 2021», «juni 2020» or «2. januar 2020», as exact as it is known. */
export function impreciseDate(date: ImpreciseDate, language: Language): string {
  switch (precisionOf(date)) {
    case 'day':
      return longDate(date.earliest, language)
    case 'month':
      return formatter(language, { month: 'long', year: 'numeric' }).format(noon(date.earliest))
    case 'quarter':
      return QUARTERS[language](Math.ceil(Number(date.earliest.slice(5, 7)) / 3), date.earliest.slice(0, 4))
    case 'year':
      return date.earliest.slice(0, 4)
  }
}

const ORDINALS = {
  nb: ['første', 'andre', 'tredje', 'fjerde'],
  nn: ['første', 'andre', 'tredje', 'fjerde'],
  en: ['first', 'second', 'third', 'fourth'],
} as const
const QUARTERS: Record<Language, (quarter: number, year: string) => string> = {
  nb: (quarter, year) => `${ORDINALS.nb[quarter - 1]} kvartal ${year}`,
  nn: (quarter, year) => `${ORDINALS.nn[quarter - 1]} kvartal ${year}`,
  en: (quarter, year) => `${ORDINALS.en[quarter - 1]} quarter of ${year}`,
}

/** Sorts the way Norwegians do: æ ø å last, aa as å. */
export const norwegianOrder = new Intl.Collator('nb').compare
