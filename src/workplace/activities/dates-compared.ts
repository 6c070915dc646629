import { datesOf, type ActivityDate, type ActivityItem, type DaysOff } from '../../activities/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'

const DAYS_AHEAD = 400

export interface Compared {
  gone: readonly ActivityDate[]
  added: readonly ActivityDate[]
  moved: readonly { before: ActivityDate; after: ActivityDate }[]
}

/** What a change would do to the dates ahead. Those that were cancelled already are nobody's loss. */
export function comparedDates(before: ActivityItem, after: ActivityItem, { today, off }: { today: Day; off: DaysOff }): Compared {
  const span = { from: today, to: addDays(today, DAYS_AHEAD) }
  const [old, now] = [datesOf(before, span, off), datesOf(after, span, off)].map((dates) =>
    dates.filter(({ state }) => state === 'planned'),
  )
  const then = new Map((old ?? []).map((date) => [date.occurrence, date]))
  const later = new Map((now ?? []).map((date) => [date.occurrence, date]))
  return {
    gone: [...then.values()].filter(({ occurrence }) => !later.has(occurrence)),
    added: [...later.values()].filter(({ occurrence }) => !then.has(occurrence)),
    moved: [...then.values()].flatMap((date) => {
      const other = later.get(date.occurrence)
      return other === undefined || isAt(date, other) ? [] : [{ before: date, after: other }]
    }),
  }
}

const isAt = (one: ActivityDate, other: ActivityDate) => one.day === other.day && one.start === other.start && one.end === other.end
