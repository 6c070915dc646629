import { datesOf, heirsOf, type ActivityDate, type ActivityItem, type DaysOff } from '../../activities/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'

const DAYS_AHEAD = 400

interface Moved {
  before: ActivityDate
  after: ActivityDate
}

export interface Compared {
  gone: readonly ActivityDate[]
  added: readonly ActivityDate[]
  /** To another hour of the same day. */
  moved: readonly Moved[]
  /** To another day: whoever has a place keeps it. */
  toAnotherDay: readonly Moved[]
}

/** What a change would do to the dates ahead. Those that were cancelled already are nobody's loss. */
export function comparedDates(before: ActivityItem, after: ActivityItem, { today, off }: { today: Day; off: DaysOff }): Compared {
  const span = { from: today, to: addDays(today, DAYS_AHEAD) }
  const [old, now] = [datesOf(before, span, off), datesOf(after, span, off)].map((dates) =>
    dates.filter(({ state }) => state === 'planned'),
  )
  const then = new Map((old ?? []).map((date) => [date.occurrence, date]))
  const later = new Map((now ?? []).map((date) => [date.occurrence, date]))
  const without = (one: ReadonlyMap<Day, ActivityDate>, other: ReadonlyMap<Day, ActivityDate>) =>
    [...one.values()].filter(({ occurrence }) => !other.has(occurrence))
  const [gone, added] = [without(then, later), without(later, then)]
  const heirs = heirsOf(gone.map(occurrenceOf), added.map(occurrenceOf))
  const inherits = new Set(heirs.values())
  const pairs = [...then.values()].flatMap((date): Moved[] => {
    const other = later.get(heirs.get(date.occurrence) ?? date.occurrence)
    return other === undefined || isAt(date, other) ? [] : [{ before: date, after: other }]
  })
  return {
    gone: gone.filter(({ occurrence }) => !heirs.has(occurrence)),
    added: added.filter(({ occurrence }) => !inherits.has(occurrence)),
    moved: pairs.filter(({ before: { day }, after }) => day === after.day),
    toAnotherDay: pairs.filter(({ before: { day }, after }) => day !== after.day),
  }
}

const occurrenceOf = ({ occurrence }: ActivityDate): Day => occurrence
const isAt = (one: ActivityDate, other: ActivityDate) => one.day === other.day && one.start === other.start && one.end === other.end
