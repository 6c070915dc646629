import { addDays, dayNumber, daysInMonth, parseDay, yearOf, type Day } from './day.ts'
import { parseImprecise, type ImpreciseDate } from './imprecise.ts'

const FIRST_YEAR = 1800
const LAST_YEAR = 2099

/** A day without a year is the coming one, unless it was this recently: then people mean the one that was. */
const RECENT_DAYS = 60

// By their first three letters, bokmål, nynorsk and English: «des» and «dec», «okt» and «oct», «mai» and «may».
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['des', 'dec'],
]

const NEAR: Record<string, number> = { 'i går': -1, yesterday: -1, 'i dag': 0, today: 0, 'i morgen': 1, 'i morgon': 1, tomorrow: 1 }

/**
 * A day as people write it: `21.11`, `21. nov`, `21.11.26`, `21/11 2026`, `21 november 2026`, `2026-11-21`, «i morgen».
 * Null when it is no such thing, or no such day exists.
 */
export function typedDay(text: string, today: Day): Day | null {
  const clean = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const near = NEAR[clean]
  if (near !== undefined) return addDays(today, near)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2}) ?[./-] ?(\d{1,2})(?:[./-]? ?|[./-] ?)(\d{2}|\d{4})?\.?$/.exec(clean)
  if (numbers) return inYear({ date: Number(numbers[1]), month: Number(numbers[2]) }, numbers[3], today)
  const words = /^(\d{1,2})\.? ?([a-zæøå]{3,9})\.?(?: (\d{2}|\d{4}))?$/.exec(clean)
  if (!words) return null
  return inYear({ date: Number(words[1]), month: monthNamed(words[2] ?? '') }, words[3], today)
}

/** A date that may be known to a month, a quarter or a year: also `2027`, `juni 2027`, `6.2027`, `2. kvartal 2027`, `2027-Q2`. */
export function typedImprecise(text: string, today: Day): ImpreciseDate | null {
  const clean = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const exact = typedDay(clean, today)
  if (exact !== null) return { earliest: exact, latest: exact }
  const quarter = /^(?:q|kv)?([1-4])\.? ?(?:kvartal|quarter)? ?(?:of )?(\d{4})$/.exec(clean)
  if (quarter && /[a-z]/.test(clean)) return within(`${quarter[2]}-Q${quarter[1]}`)
  const numbered = /^(\d{1,2})[./](\d{4})$/.exec(clean)
  if (numbered) return within(`${numbered[2]}-${two(Number(numbered[1]))}`)
  const named = /^([a-zæøå]{3,9})\.? (\d{4})$/.exec(clean)
  if (named) return within(`${named[2]}-${two(monthNamed(named[1] ?? ''))}`)
  return within(clean.toUpperCase())
}

const within = (text: string): ImpreciseDate | null => (inRange(Number(text.slice(0, 4))) ? parseImprecise(text) : null)

function inYear({ date, month }: { date: number; month: number }, year: string | undefined, today: Day): Day | null {
  if (year !== undefined) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, date)
  const earliest = addDays(today, -RECENT_DAYS)
  const years = [0, 1, 2, 3, 4].map((ahead) => yearOf(earliest) + ahead)
  // 29 February may be four years off.
  return years.map((one) => dayOf(one, month, date)).find((day) => day !== null && dayNumber(day) >= dayNumber(earliest)) ?? null
}

function dayOf(year: number, month: number, date: number): Day | null {
  const exists = inRange(year) && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
  return exists ? parseDay(`${year}-${two(month)}-${two(date)}`) : null
}

function monthNamed(name: string): number {
  return MONTHS.findIndex((starts) => starts.includes(name.slice(0, 3))) + 1
}

const inRange = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR
const two = (value: number) => String(value).padStart(2, '0')
