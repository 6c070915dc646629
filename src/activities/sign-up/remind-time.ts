import { addDays, dayNumber, startOfDay, wallToInstant, type Instant } from '../../platform/time/index.ts'
import type { Dated } from './sign-up-state.ts'

const DAY = 24 * 60 * 60_000
const MORNING = 9 * 60

/** When somebody is reminded of a date: a day before; where the hour is not announced, in the morning of the day before. */
export const remindAt = ({ day, startsAt }: Pick<Dated, 'day' | 'startsAt'>): Instant =>
  startsAt === null ? wallToInstant(dayNumber(addDays(day, -1)), MORNING) : startsAt.getTime() - DAY

/** Null when it would come at once: whoever signs up the same day remembers. */
export function reminderFor(date: Pick<Dated, 'day' | 'startsAt'> | undefined, at: Instant): Date | null {
  const due = date === undefined ? null : remindAt(date)
  return due === null || due <= at ? null : new Date(due)
}

/** After that there is nothing to be reminded of. */
export const reminderEnds = ({ day, startsAt }: Pick<Dated, 'day' | 'startsAt'>): Instant =>
  startsAt?.getTime() ?? startOfDay(addDays(day, 1))
