import type { Layer } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, mondayOf, type Day } from '../../platform/time/index.ts'
import {
  affectedShown,
  loadHours,
  periodFromItem,
  rulesFor,
  shownDaysOf,
  type AffectedDay,
  type HoursBook,
  type Reading,
  type Rules,
  type ShownDay,
  type TwoReadings,
} from '../opening-hours/index.ts'
import type { HoursChange } from './hours-change.ts'
import { hoursWarnings, type HoursWarning } from './hours-warnings.ts'
import { outsideHouse, type OutsideHouse } from './outside-house.ts'

const DAYS_SHOWN = 28
/** How far off a change is looked for: hours without an end go on as they are. */
const FARTHEST = 366

export interface PreviewDay {
  /** As the public sees the day: an example stands until something is announced. */
  before: ShownDay
  after: ShownDay
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
  const { before, after } = readingsOf(book, change)
  const start = mondayOf(touched.first)
  const window = { from: start, to: addDays(start, DAYS_SHOWN - 1) }
  const shown = (readings: TwoReadings, { from, to }: { from: Day; to: Day }) => shownDaysOf(readings, from, to)
  const [was, is] = [shown(before, touched), shown(after, touched)]
  const affected = affectedShown(was, is)
  const replaced = was.flatMap(({ hours: { day }, example }, k) => (example && is[k]?.example === false && day >= today ? [day] : []))
  const outside = outsideIn(book, change, { after, days: daysToMeet(change, { affected, window, today }) })
  const now = shown(before, window)
  return {
    days: shown(after, window).flatMap((day, k) => dayPair(now[k], day, affected)),
    affected,
    warnings: hoursWarnings({ change, after: after[readingOf(change)], window, affected, today, outside, replaced }),
  }
}

const readingOf = ({ layer }: { layer: Layer }): Reading => (layer === 'example' ? 'example' : 'announced')

type BothReadings = Record<Reading, Rules>

/** Both readings, as they are and with the change in the one that it touches. */
function readingsOf(book: HoursBook, change: HoursChange): { before: BothReadings; after: BothReadings } {
  const rulesIn = (reading: Reading) => rulesFor(book, change, reading)
  const before = { announced: rulesIn('announced'), example: rulesIn('example') }
  return {
    before,
    after: { announced: changed(before.announced, change, 'announced'), example: changed(before.example, change, 'example') },
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

function changed(rules: Rules, { replaces, next }: HoursChange, reading: Reading): Rules {
  const own = next.filter((one) => readingOf(one) === reading).map(({ item }) => periodFromItem(item))
  return { ...rules, periods: [...rules.periods.filter(({ key }) => !replaces.includes(key)), ...own] }
}

/** Of what goes on without an end, the weeks that are shown say enough. */
function daysToMeet(
  { next }: HoursChange,
  { affected, window, today }: { affected: readonly AffectedDay[]; window: { to: Day }; today: Day },
): readonly Day[] {
  const isException = next[0]?.item.override === true
  return affected.map(({ day }) => day).filter((day) => day >= today && (isException || day <= window.to))
}

/** Whose hours stand outside the house's on the days: of all there when the house changes, else of the one who does. */
function outsideIn(
  book: HoursBook,
  { hubId, providerId }: HoursChange,
  { after, days }: { after: BothReadings; days: readonly Day[] },
): OutsideHouse[] {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const concerned = new Set(days)
  const shown = (readings: TwoReadings) =>
    shownDaysOf(readings, first, last).flatMap(({ hours }) => (concerned.has(hours.day) ? [hours] : []))
  const asNow = (owner: number | null) => {
    const rulesIn = (reading: Reading) => rulesFor(book, { hubId, providerId: owner }, reading)
    return shown({ announced: rulesIn('announced'), example: rulesIn('example') })
  }
  if (providerId !== null) return outsideHouse(asNow(null), [{ providerId, days: shown(after) }])
  const others = new Set(book.get(hubId)?.periods.flatMap((period) => period.providerId ?? []))
  return outsideHouse(
    shown(after),
    [...others].map((one) => ({ providerId: one, days: asNow(one) })),
  )
}

function dayPair(before: ShownDay | undefined, after: ShownDay, affected: readonly AffectedDay[]): PreviewDay[] {
  return before === undefined ? [] : [{ before, after, changed: affected.some(({ day }) => day === after.hours.day) }]
}
