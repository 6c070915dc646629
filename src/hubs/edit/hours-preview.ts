import type { Db } from '../../platform/database/index.ts'
import { addDays, mondayOf, type Day } from '../../platform/time/index.ts'
import {
  affectedDays,
  loadHours,
  periodFromItem,
  resolveDays,
  rulesFor,
  type AffectedDay,
  type DayHours,
  type HoursBook,
  type Rules,
} from '../opening-hours/index.ts'
import type { HoursChange } from './hours-change.ts'
import { hoursWarnings, type HoursWarning } from './hours-warnings.ts'

const DAYS_SHOWN = 28
/** How far off a change is looked for: hours without an end go on as they are. */
const FARTHEST = 366

export interface PreviewDay {
  before: DayHours
  after: DayHours
  changed: boolean
}

export interface HoursPreview {
  /** Four weeks from the Monday before the first day that the change touches, or before today. */
  days: readonly PreviewDay[]
  affected: readonly AffectedDay[]
  warnings: readonly HoursWarning[]
}

export async function previewHours(db: Db, change: HoursChange, today: Day): Promise<HoursPreview> {
  const touched = touchedBy(change, today)
  const book = await loadHours(db, {
    hubIds: [change.hubId],
    from: addDays(today, -FARTHEST),
    to: addDays(touched.first, FARTHEST),
    known: today,
  })
  const reading = change.layer === 'example' ? 'example' : 'announced'
  const before = rulesFor(book, { hubId: change.hubId, providerId: change.providerId }, reading)
  const after = changed(before, change)
  const start = mondayOf(touched.first)
  const window = { from: start, to: addDays(start, DAYS_SHOWN - 1) }
  const now = resolveDays(before, window.from, window.to)
  const affected = affectedDays(before, after, touched)
  return {
    days: resolveDays(after, window.from, window.to).flatMap((day, k) => dayPair(now[k], day, affected)),
    affected,
    warnings: hoursWarnings({ change, before, after, window, affected, today, ...othersIn(book, change) }),
  }
}

/** The days to compare, at most a year back and a year ahead, and the first of them that one wants to see. */
function touchedBy({ range }: HoursChange, today: Day): { from: Day; to: Day; first: Day } {
  const farBack = addDays(today, -FARTHEST)
  const from = range.from !== null && range.from > farBack ? range.from : farBack
  const isPast = range.to !== null && range.to < today
  const first = isPast || from > today ? from : today
  const farthest = addDays(first, FARTHEST - 1)
  const to = range.to !== null && range.to < farthest ? range.to : farthest
  return { from, to: to < from ? from : to, first }
}

function changed(rules: Rules, { replaces, next }: Pick<HoursChange, 'replaces' | 'next'>): Rules {
  return { ...rules, periods: [...rules.periods.filter(({ key }) => !replaces.includes(key)), ...next.map(periodFromItem)] }
}

function othersIn(book: HoursBook, { hubId, providerId, deskId }: HoursChange): { house: Rules; desk: Rules | null } {
  const house = rulesFor(book, { hubId, providerId: null }, 'announced')
  return { house, desk: deskId === null || deskId === providerId ? null : rulesFor(book, { hubId, providerId: deskId }, 'announced') }
}

function dayPair(before: DayHours | undefined, after: DayHours, affected: readonly AffectedDay[]): PreviewDay[] {
  return before === undefined ? [] : [{ before, after, changed: affected.some(({ day }) => day === after.day) }]
}
