import type { Localized } from '../platform/content/localized.ts'
import { addDays, type Day, type Instant } from '../platform/time/index.ts'
import type { ActivityItem, DateChangeItem } from './activity.ts'
import { hoursOn, occurrenceDays, type Days, type DaysOff, type Rhythm } from './recurrence/index.ts'

/** One date of an activity, as its rhythm and whoever changed it say. */
export interface ActivityDate {
  /** The day that the rule gave. */
  occurrence: Day
  day: Day
  start: Instant | null
  end: Instant | null
  state: 'planned' | 'cancelled'
  byHand: boolean
  reason: Localized | null
  /** The room of the house that it is to have. */
  roomKey: string | null
  /** Another place than usual, as text. */
  room: Localized | null
  host: string | null
}

type Scheduled = Pick<ActivityItem, 'rhythms' | 'changes' | 'to' | 'roomKey'>

/** All dates in a span, in the order of the days that the rules gave. Two rhythms never give two dates of one day. */
export function datesOf(activity: Scheduled, span: Days, off: DaysOff): ActivityDate[] {
  const to = activity.to !== undefined && activity.to < span.to ? activity.to : span.to
  const byDay = new Map<Day, Rhythm>()
  for (const rhythm of activity.rhythms)
    for (const day of occurrencesThrough(rhythm, { from: span.from, to }, off)) if (!byDay.has(day)) byDay.set(day, rhythm)
  const changes = new Map(activity.changes.map((change) => [change.on, change]))
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, rhythm]) => dateOf(day, rhythm, { change: changes.get(day), roomKey: activity.roomKey }))
}

/** Changes of days that no rhythm gives any more: somebody must look at them, they are never dropped in silence. */
export function staleChanges(activity: Scheduled, off: DaysOff): DateChangeItem[] {
  return activity.changes.filter(({ on }) => datesOf(activity, { from: on, to: on }, off).length === 0)
}

const STEP = 700

/** A long span in parts, since no more than two years are reckoned at once. */
function occurrencesThrough(rhythm: Rhythm, { from, to }: Days, off: DaysOff): Day[] {
  const found: Day[] = []
  const begin = rhythm.from > from && rhythm.extra.every((day) => day >= rhythm.from) ? rhythm.from : from
  const end = rhythm.to !== undefined && rhythm.to < to && rhythm.extra.every((day) => day <= to) ? later(rhythm.to, rhythm.extra) : to
  for (let at = begin; at <= end; at = addDays(at, STEP + 1)) {
    const last = addDays(at, STEP)
    found.push(...occurrenceDays(rhythm, { from: at, to: last < end ? last : end }, off))
  }
  return found
}

const later = (one: Day, others: readonly Day[]): Day => others.reduce((latest, day) => (day > latest ? day : latest), one)

interface Said {
  change: DateChangeItem | undefined
  roomKey: string | undefined
}

function dateOf(occurrence: Day, rhythm: Rhythm, { change, roomKey }: Said): ActivityDate {
  const day = change?.movedTo ?? occurrence
  const { start, end } = hoursOn(day, change?.at === undefined ? rhythm : change)
  return {
    occurrence,
    day,
    start,
    end,
    state: change?.cancelled === undefined ? 'planned' : 'cancelled',
    byHand: change !== undefined,
    reason: change?.cancelled ?? null,
    roomKey: change?.roomKey ?? (change?.room === undefined ? (roomKey ?? null) : null),
    room: change?.room ?? null,
    host: change?.host ?? null,
  }
}
