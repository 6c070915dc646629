import type { Language } from '../content/localized.ts'
import type { PageLanguage } from './language.ts'
import { ZONE, precisionOf, startOfDay, yearOf, type Day, type ImpreciseDate, type Instant, instantToWall } from '../time/index.ts'

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

/** As many dates as a few hundred pages show. */
const MOST = 4_000

/**
 * A date written one way. Building a formatter costs half a millisecond, using one some microseconds, and a page shows
 * the same dates over and over: formatters are kept, and what they wrote.
 */
function written(options: Intl.DateTimeFormatOptions): (of: Day, language: PageLanguage) => string {
  const formatters = new Map<PageLanguage, Intl.DateTimeFormat>()
  const known = new Map<string, string>()
  return (of, language) => {
    const kept = known.get(language + of)
    if (kept !== undefined) return kept
    const formatter = formatters.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options })
    formatters.set(language, formatter)
    if (known.size >= MOST) known.clear()
    const text = formatter.format(noon(of))
    known.set(language + of, text)
    return text
  }
}

/** «torsdag» · «torsdag» · «Thursday» */
export const weekdayName = written({ weekday: 'long' })

const shortWeekday = written({ weekday: 'short' })

/** «tor», «fre», without a full stop. */
export const weekdayShort = (of: Day, language: Language) => shortWeekday(of, language).replace('.', '')

/** «16. januar 2020» · «16 January 2020» */
export const longDate: (of: Day, language: Language) => string = written({ day: 'numeric', month: 'long', year: 'numeric' })

/** «16. januar» · «16 January» */
export const dayAndMonth: (of: Day, language: Language) => string = written({ day: 'numeric', month: 'long' })

/** «26.11.» · «26/11» */
export const shortDate: (of: Day, language: Language) => string = written({ day: 'numeric', month: 'numeric' })

const monthAndYear = written({ month: 'long', year: 'numeric' })

/** A date seen from a day: one of the same year is written without it. */
export const dateSeenFrom = (from: Day, of: Day, language: Language) =>
  yearOf(from) === yearOf(of) ? dayAndMonth(of, language) : longDate(of, language)

/** «23.–29. november», «30. november–6. desember», «28. desember 2026–3. januar 2027» · «23–29 November» */
export function dayRange(from: Day, to: Day, language: Language): string {
  const key = `${language}${yearOf(from) === yearOf(to)}`
  const year = yearOf(from) === yearOf(to) ? {} : ({ year: 'numeric' } as const)
  const formatter =
    rangeFormatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, day: 'numeric', month: 'long', ...year })
  rangeFormatters.set(key, formatter)
  return formatter.formatRange(noon(from), noon(to)).replaceAll(/\s*–\s*/g, '–')
}

const rangeFormatters = new Map<string, Intl.DateTimeFormat>()
const noon = (of: Day) => startOfDay(of) + 12 * 3_600_000

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
      return monthAndYear(date.earliest, language)
    case 'quarter':
      return QUARTERS[language](Math.ceil(Number(date.earliest.slice(5, 7)) / 3), date.earliest.slice(0, 4))
    case 'year':
      return date.earliest.slice(0, 4)
  }
}

/** The same after «in»: «in the first quarter of 2021». */
export function impreciseWithin(date: ImpreciseDate, language: Language): string {
  const words = impreciseDate(date, language)
  return language === 'en' && precisionOf(date) === 'quarter' ? `the ${words}` : words
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

const lists = { nb: new Intl.ListFormat('nb'), nn: new Intl.ListFormat('nn'), en: new Intl.ListFormat('en-GB') } as const

/** «Tofte, Sætre og Holmen» · «Tofte, Sætre and Holmen» */
export const listOf = (words: readonly string[], language: Language) => lists[language].format(words)

/** Sorts the way Norwegians do: æ ø å last, aa as å. */
export const norwegianOrder = new Intl.Collator('nb').compare
