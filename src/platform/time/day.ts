/** A calendar day as ISO text, `2019-11-20`. No zone: a day is what the calendar on the wall says. */
export type Day = string & { readonly __day: unique symbol }

/** Days since 1970-01-01. Rules are computed on these; text is for edges. */
export type DayNumber = number

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MS_PER_DAY = 86_400_000

/** Reads strict `YYYY-MM-DD`; null for anything else, also for days that do not exist (2019-02-30). */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? null : (text as Day)
}

/** For literals in code, content and tests. Throws RangeError on anything but an existing ISO day. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`«${text}» is not a day (YYYY-MM-DD)`)
  return parsed
}

export function dayNumber(of: Day): DayNumber {
  return Date.parse(`${of}T00:00:00Z`) / MS_PER_DAY
}

export function dayFromNumber(number: DayNumber): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

export function addDays(to: Day, days: number): Day {
  return dayFromNumber(dayNumber(to) + days)
}

/** How many days from one to the other; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export function weekdayOf(number: DayNumber): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday
}

export function mondayOf(of: Day): Day {
  const number = dayNumber(of)
  return dayFromNumber(number - weekdayOf(number) + 1)
}

/** ISO 8601 week: the week with the year's first Thursday is week 1. */
export function isoWeek(of: Day): { week: number; year: number } {
  const thursday = dayNumber(mondayOf(of)) + 3
  const year = yearOf(dayFromNumber(thursday))
  const firstOfYear = dayNumber(`${year}-01-01` as Day)
  return { week: Math.floor((thursday - firstOfYear) / 7) + 1, year }
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
