import type { Localized } from '../content/localized.ts'
import { day, dayFromNumber, dayNumber, type Day, type DayNumber } from '../time/index.ts'
import { easterSunday } from './easter.ts'

export interface Holiday {
  /** Of two that fall on one day, the key of the one that always has that date. */
  key: HolidayKey
  /** As in the middle of a sentence: «langfredag», «Good Friday». */
  names: Required<Localized>
}

export type HolidayKey = (typeof FIXED)[number]['key'] | (typeof BY_EASTER)[number]['key']

// Helligdagsfredloven § 2 without its Sundays, and lov 26. april 1947 nr. 1 for 1 and 17 May.
const FIXED = [
  { key: 'new-year', on: '01-01', names: { nb: '1. nyttårsdag', nn: '1. nyttårsdag', en: 'New Year’s Day' } },
  { key: 'labour-day', on: '05-01', names: { nb: '1. mai', nn: '1. mai', en: 'Labour Day' } },
  { key: 'constitution-day', on: '05-17', names: { nb: '17. mai', nn: '17. mai', en: 'Constitution Day' } },
  { key: 'christmas-day', on: '12-25', names: { nb: '1. juledag', nn: '1. juledag', en: 'Christmas Day' } },
  { key: 'boxing-day', on: '12-26', names: { nb: '2. juledag', nn: '2. juledag', en: 'Boxing Day' } },
] as const

const BY_EASTER = [
  { key: 'maundy-thursday', after: -3, names: { nb: 'skjærtorsdag', nn: 'skjertorsdag', en: 'Maundy Thursday' } },
  { key: 'good-friday', after: -2, names: { nb: 'langfredag', nn: 'langfredag', en: 'Good Friday' } },
  { key: 'easter-sunday', after: 0, names: { nb: '1. påskedag', nn: '1. påskedag', en: 'Easter Sunday' } },
  { key: 'easter-monday', after: 1, names: { nb: '2. påskedag', nn: '2. påskedag', en: 'Easter Monday' } },
  { key: 'ascension-day', after: 39, names: { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
  { key: 'whit-sunday', after: 49, names: { nb: '1. pinsedag', nn: '1. pinsedag', en: 'Whit Sunday' } },
  { key: 'whit-monday', after: 50, names: { nb: '2. pinsedag', nn: '2. pinsedag', en: 'Whit Monday' } },
] as const

/** The Norwegian public holiday on a day, by the law as it is now; null also for ordinary Sundays and for the eves. */
export function publicHoliday(on: Day): Holiday | null {
  return holidayOn(dayNumber(on))
}

export function holidayOn(number: DayNumber): Holiday | null {
  const year = new Date(number * 86_400_000).getUTCFullYear()
  return holidaysOf(year).get(number) ?? null
}

/** The days of a year in calendar order; eleven when two of the twelve meet, as on 17 May 2027. */
export function publicHolidays(year: number): { day: Day; holiday: Holiday }[] {
  const entries = [...holidaysOf(year)].toSorted(([a], [b]) => a - b)
  return entries.map(([number, holiday]) => ({ day: dayFromNumber(number), holiday }))
}

const YEARS_KEPT = 300
const byYear = new Map<number, ReadonlyMap<DayNumber, Holiday>>()

function holidaysOf(year: number): ReadonlyMap<DayNumber, Holiday> {
  const kept = byYear.get(year)
  if (kept) return kept
  // A visitor may ask for any year there is: what they asked for is not kept for ever.
  if (byYear.size >= YEARS_KEPT) byYear.clear()
  const made = computeYear(year)
  byYear.set(year, made)
  return made
}

function computeYear(year: number): ReadonlyMap<DayNumber, Holiday> {
  const days = new Map<DayNumber, Holiday>()
  for (const { key, on, names } of FIXED) days.set(dayNumber(day(`${String(year).padStart(4, '0')}-${on}`)), { key, names })
  const easter = easterSunday(year)
  for (const { key, after, names } of BY_EASTER) {
    const fixed = days.get(easter + after)
    days.set(easter + after, fixed ? { key: fixed.key, names: both(fixed.names, names) } : { key, names })
  }
  return days
}

const both = (one: Required<Localized>, other: Required<Localized>): Required<Localized> => ({
  nb: `${one.nb} og ${other.nb}`,
  nn: `${one.nn} og ${other.nn}`,
  en: `${one.en} and ${other.en}`,
})
