import type { Db } from '../../platform/database/index.ts'
import { addDays, mondayOf, type Day } from '../../platform/time/index.ts'
import { affectedDays, loadHours, periodFromItem, resolveDays, rulesFor, type AffectedDay, type DayHours, type HoursBook, type Rules } from '../opening-hours/index.ts'
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
  const book = await loadHours(db, { hubIds: [change.hubId], from: addDays(today, -FARTHEST), to: addDays(touched.first, FARTHEST), known: today })
  const reading = change.layer === 'example' ? 'example' : 'announced'
  const before = rulesFor(book, change.hubId, change.providerId, reading)
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

/** From the first day it touches to the last, at most a year ahead and a year back. */
function touchedBy({ old, next }: HoursChange, today: Day): { from: Day; to: Day; first: Day } {
  const all = [...old, ...next]
  const farBack = addDays(today, -FARTHEST)
  const begins = all.map(({ from }) => from ?? farBack).toSorted()[0] ?? today
  const earliest = begins < farBack ? farBack : begins
  const last = all.some(({ to }) => to === undefined) ? null : (all.flatMap(({ to }) => to ?? []).toSorted().at(-1) ?? null)
  const isPast = last !== null && last < today
  const first = isPast || earliest > today ? earliest : today
  const farthest = addDays(first, FARTHEST - 1)
  return { from: earliest, to: last !== null && last < farthest ? (last < earliest ? earliest : last) : farthest, first }
}

function changed(rules: Rules, { replaces, next }: Pick<HoursChange, 'replaces' | 'next'>): Rules {
  return { ...rules, periods: [...rules.periods.filter(({ key }) => !replaces.includes(key)), ...next.map(periodFromItem)] }
}

function othersIn(book: HoursBook, { hubId, providerId, deskId }: HoursChange): { house: Rules; desk: Rules | null } {
  const house = rulesFor(book, hubId, null, 'announced')
  return { house, desk: deskId === null || deskId === providerId ? null : rulesFor(book, hubId, deskId, 'announced') }
}

function dayPair(before: DayHours | undefined, after: DayHours, affected: readonly AffectedDay[]): PreviewDay[] {
  return before === undefined ? [] : [{ before, after, changed: affected.some(({ day }) => day === after.day) }]
}
