import { datesOf, nextDays, type ActivityDate, type ActivityItem, type DaysOff, type RhythmItem } from '../../activities/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'

const SHOWN = 8
/** As far ahead as dates are laid out. */
const DAYS_AHEAD = 400

export type Scheduled = Pick<ActivityItem, 'rhythms' | 'changes' | 'to'>

/** The next dates, with what was changed for single ones; one that was moved stands where it is now. */
export function datesAhead(item: Scheduled, { today, off, count = SHOWN }: { today: Day; off: DaysOff; count?: number }): ActivityDate[] {
  const moved = item.changes.flatMap(({ on, movedTo }) => (movedTo !== undefined && movedTo >= today && on < today ? [on] : []))
  const from = moved.reduce((first, day) => (day < first ? day : first), today)
  return datesOf(item, { from, to: addDays(today, DAYS_AHEAD) }, off)
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : (one.start ?? 0) - (other.start ?? 0)))
    .slice(0, count)
}

export interface Skipped {
  day: Day
  why: 'school_holidays' | 'red_days'
}

/** Days that the rule gives before the last of its next dates and that are skipped, with why. */
export function skippedAhead(rhythm: RhythmItem, { today, off }: { today: Day; off: DaysOff }): Skipped[] {
  const from = rhythm.from > today ? rhythm.from : today
  const shown = nextDays(rhythm, from, { count: SHOWN, off })
  const last = shown.at(-1)
  if (last === undefined) return []
  const all = nextDays({ ...rhythm, skip: [], except: [] }, from, { count: 60, off })
  return all
    .filter((day) => day <= last && !shown.includes(day) && !rhythm.except.includes(day))
    .map((day) => ({ day, why: rhythm.skip.includes('red_days') && off.isRedDay(day) ? 'red_days' : 'school_holidays' }))
}
