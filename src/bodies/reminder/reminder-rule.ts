import { daysBetween, type Day } from '../../platform/time/index.ts'

export type ReminderStage = 'weeks' | 'days' | 'late'

/** Days ahead: long enough to take it up in a meeting, and short enough that it is done today. */
export const REMINDED = { weeks: 14, days: 3 } as const

/** Minutes after midnight. Nobody's mailbox is woken at night. */
export const REMINDED_FROM = 8 * 60

/** How near a deadline is on a day; null: nobody needs to be reminded yet. */
export function stageOf(due: Day, today: Day): ReminderStage | null {
  const left = daysBetween(today, due)
  if (left < 0) return 'late'
  if (left <= REMINDED.days) return 'days'
  return left <= REMINDED.weeks ? 'weeks' : null
}
