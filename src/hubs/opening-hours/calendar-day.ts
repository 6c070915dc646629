import { holidayOn, type Holiday } from '../../platform/holidays/index.ts'
import { dayFromNumber, wallToInstant, weekdayOf, type Day, type DayNumber, type Instant } from '../../platform/time/index.ts'

/** What the calendar says of a day, whatever the place. */
export interface CalendarDay {
  number: DayNumber
  day: Day
  /** 0 is Monday. */
  weekday: number
  holiday: Holiday | null
  /** The instant of its midnight when no clock change touches this day or the next, else null. */
  evenMidnight: Instant | null
}

const DAYS_KEPT = 20_000
const MS_PER_DAY = 86_400_000
const kept = new Map<DayNumber, CalendarDay>()

/** Made once and shared: forty places ask for the same year of days. */
export function calendarDay(number: DayNumber): CalendarDay {
  const known = kept.get(number)
  if (known) return known
  if (kept.size >= DAYS_KEPT) kept.clear()
  const midnight = wallToInstant(number, 0)
  const even = wallToInstant(number + 2, 0) - midnight === 2 * MS_PER_DAY
  const made = {
    number,
    day: dayFromNumber(number),
    weekday: weekdayOf(number) - 1,
    holiday: holidayOn(number),
    evenMidnight: even ? midnight : null,
  }
  kept.set(number, made)
  return made
}

/** A wall time of the day; `minutes` may pass 1440. Around a clock change by the one rule of platform/time/zone.ts. */
export function instantOn(date: CalendarDay, minutes: number): Instant {
  return date.evenMidnight === null ? wallToInstant(date.number, minutes) : date.evenMidnight + minutes * 60_000
}
