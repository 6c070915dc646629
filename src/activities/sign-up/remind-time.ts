import { addDays, dayNumber, startOfDay, wallToInstant, type Instant } from '../../platform/time/index.ts'
import type { Dated } from './sign-up-state.ts'

const DAY = 24 * 60 * 60_000
const MORNING = 9 * 60

/** When somebody is reminded of a date: a day before; where the hour is not announced, in the morning of the day before. */
export const remindAt = ({ day, startsAt }: Pick<Dated, 'day' | 'startsAt'>): Instant =>
  startsAt === null ? wallToInstant(dayNumber(addDays(day, -1)), MORNING) : startsAt.getTime() - DAY

/**
 * The next reminder of these dates, each of which has its own; the first first. What would come at once comes not at all: whoever signs up
 * the same day remembers. Null when none is left.
 */
export function nextReminder(dates: readonly Pick<Dated, 'day' | 'startsAt' | 'state'>[], at: Instant): Date | null {
  const due = dates.flatMap((date) => (date.state === 'planned' && remindAt(date) > at ? [remindAt(date)] : []))
  return due[0] === undefined ? null : new Date(due[0])
}

/** After that there is nothing to be reminded of. */
export const reminderEnds = ({ day, startsAt }: Pick<Dated, 'day' | 'startsAt'>): Instant =>
  startsAt?.getTime() ?? startOfDay(addDays(day, 1))
