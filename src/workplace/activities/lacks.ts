import { staleChanges, type ActivityItem, type DateChangeItem, type DaysOff } from '../../activities/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { WorkTexts } from '../texts.ts'

export type Lack = keyof WorkTexts['activities']['lack']

/** What somebody who wants to come would miss. */
export function lacksOf(item: ActivityItem, today: Day): Lack[] {
  const isTimeless = item.rhythms.some(({ at, to }) => at === undefined && (to === undefined || to >= today))
  return [
    ...(isTimeless ? (['time'] as const) : []),
    ...(item.price === undefined ? (['price'] as const) : []),
    ...(item.attend === 'not_announced' ? (['attend'] as const) : []),
    ...(item.access.length === 0 ? (['access'] as const) : []),
    ...(item.body === undefined ? (['body'] as const) : []),
  ]
}

/** Changes ahead of days that no rhythm gives any more: somebody must say whether it is on. What ends takes its dates along. */
export const staleAhead = (item: ActivityItem, { today, off }: { today: Day; off: DaysOff }): DateChangeItem[] =>
  staleChanges(item, off).filter(({ on, movedTo }) => (movedTo ?? on) >= today && (item.to === undefined || on <= item.to))

/** Over for good: ended, or every rhythm is. */
export const isOver = ({ to, rhythms }: ActivityItem, today: Day): boolean =>
  (to !== undefined && to < today) ||
  rhythms.every(
    (one) => (one.to ?? (one.rule === undefined ? one.from : undefined) ?? today) < today && one.extra.every((day) => day < today),
  )
