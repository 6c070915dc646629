import {
  clockOf,
  faultOfRhythm,
  NTHS,
  RhythmShape,
  ruleOf,
  SKIPS,
  WEEKDAYS,
  type DaysOff,
  type RhythmItem,
} from '../../activities/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { addDays, typedClock, typedDay, type Day } from '../../platform/time/index.ts'
import { lineOf, listOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { INTERVALS, RHYTHM } from './rhythm-fields.ts'

interface Given {
  typed: Typed
  work: Work
  off: DaysOff
  /** As it was: for a rule that the form cannot ask for. */
  before: RhythmItem | null
}

/** What was typed, as a rhythm; or all that is wrong with it, each at its field and in words. */
export function readRhythmForm(given: Given): { rhythm: RhythmItem | null; faults: readonly FieldFault[] } {
  const rule = readRule(given)
  const parts = [rule, readDays(given), readClock(given), readSingles(given)]
  const faults = parts.flatMap(({ faults: found = [] }) => found)
  if (faults.length > 0) return { rhythm: null, faults }
  // A single day was chosen by somebody: it is not skipped.
  const skip = rule.value?.rule === undefined ? [] : SKIPS.filter((one) => listOf(given.typed, RHYTHM.skip).includes(one))
  const { data: rhythm } = RhythmShape.safeParse({ ...Object.assign({}, ...parts.map(({ value }) => value)), skip })
  if (rhythm === undefined)
    return { rhythm: null, faults: [{ field: RHYTHM.every, message: given.work.t.activities.rhythm.rules.unreadable }] }
  const wrong = faultsOfWhole(rhythm, given)
  return wrong.length > 0 ? { rhythm: null, faults: wrong } : { rhythm, faults: [] }
}

interface Part {
  value?: Partial<Record<keyof RhythmItem, unknown>>
  faults?: readonly FieldFault[]
}

const fault = (field: string, message: string): Part => ({ faults: [{ field, message }] })

function readRule({ typed, work, before }: Given): Part {
  const { faults: t } = work.t.activities.rhythm
  switch (lineOf(typed, RHYTHM.every)) {
    case 'once':
      return { value: {} }
    case 'week': {
      const days = WEEKDAYS.filter((day) => listOf(typed, RHYTHM.days).includes(String(day)))
      const interval = INTERVALS.indexOf(INTERVALS.find((one) => one === lineOf(typed, RHYTHM.interval)) ?? '1') + 1
      return days.length === 0 ? fault(RHYTHM.days, t.days) : { value: { rule: ruleOf({ every: 'week', interval, days }) } }
    }
    case 'month': {
      const nth = NTHS.find((one) => String(one) === lineOf(typed, RHYTHM.nth))
      const weekday = WEEKDAYS.find((one) => String(one) === lineOf(typed, RHYTHM.weekday))
      return nth === undefined || weekday === undefined
        ? fault(RHYTHM.nth, work.t.faults.choose)
        : { value: { rule: ruleOf({ every: 'month', interval: 1, nth, weekday }) } }
    }
    case 'kept':
      return before?.rule === undefined ? fault(RHYTHM.every, work.t.faults.choose) : { value: { rule: before.rule } }
    default:
      return fault(RHYTHM.every, work.t.faults.choose)
  }
}

const YEARS_BACK = 10
const YEARS_AHEAD = 10

function readDays({ typed, work }: Given): Part {
  const { faults: t } = work.t
  const [first, last] = [lineOf(typed, RHYTHM.from), lineOf(typed, RHYTHM.to)]
  const from = typedDay(first, work.today)
  const to = last === '' ? undefined : typedDay(last, work.today)
  const [oldest, newest] = [addDays(work.today, -365 * YEARS_BACK), addDays(work.today, 365 * YEARS_AHEAD)]
  const far = { ...work.t.activities.rhythm.faults, ...work.t.activities.rhythm.rules }
  const wrong = [
    ...(from === null ? [{ field: RHYTHM.from, message: first === '' ? t.missing : t.day }] : []),
    ...(from !== null && from < oldest ? [{ field: RHYTHM.from, message: far.longAgo }] : []),
    ...(from !== null && from > newest ? [{ field: RHYTHM.from, message: far.farAhead }] : []),
    ...(to === null ? [{ field: RHYTHM.to, message: t.day }] : []),
    ...(to !== null && to !== undefined && to > newest ? [{ field: RHYTHM.to, message: far.farAhead }] : []),
  ]
  if (wrong.length > 0) return { faults: wrong }
  const isOnce = lineOf(typed, RHYTHM.every) === 'once'
  if (!isOnce && from !== null && to !== null && to !== undefined && to < from) return fault(RHYTHM.to, far.ends_early)
  return { value: { from, ...(to === undefined || isOnce ? {} : { to }) } }
}

function readClock({ typed, work }: Given): Part {
  const { faults: t } = work.t.activities.rhythm
  const [start, end] = [lineOf(typed, RHYTHM.clock), lineOf(typed, RHYTHM.ends)]
  const isUnknown = lineOf(typed, RHYTHM.unannounced) !== ''
  if (start === '' && end !== '') return fault(RHYTHM.clock, t.endsAlone)
  if (start === '') return isUnknown ? { value: {} } : fault(RHYTHM.clock, t.clock)
  if (isUnknown) return fault(RHYTHM.unannounced, t.clockBoth)
  const [at, ends] = [typedClock(start), end === '' ? undefined : typedClock(end)]
  const wrong = [
    ...(at === null || at === 1440 ? [{ field: RHYTHM.clock, message: work.t.faults.clock }] : []),
    ...(ends === null ? [{ field: RHYTHM.ends, message: work.t.faults.clock }] : []),
    ...(at !== null && at === ends ? [{ field: RHYTHM.ends, message: t.endsAtOnce }] : []),
  ]
  if (wrong.length > 0 || at === null || ends === null) return { faults: wrong }
  return { value: { at: clockOf(at), ...(ends === undefined ? {} : { ends: clockOf(ends % 1440) }) } }
}

const MOST_DAYS = 60

function readSingles(given: Given): Part {
  const [except, extra] = [readList(given, RHYTHM.except), readList(given, RHYTHM.extra)]
  const faults = [...except.faults, ...extra.faults]
  return faults.length > 0 ? { faults } : { value: { except: except.days, extra: extra.days } }
}

/** «24.12, 31.12» */
function readList({ typed, work }: Given, field: string): { days: Day[]; faults: FieldFault[] } {
  const { faults: t } = work.t.activities.rhythm
  const words = lineOf(typed, field)
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const days = words.map((word) => typedDay(word, work.today))
  const bad = days.indexOf(null)
  const known = [...new Set(days.flatMap((day) => day ?? []))].toSorted()
  if (bad >= 0) return { days: known, faults: [{ field, message: t.list((words[bad] ?? '').slice(0, 40)) }] }
  return { days: known, faults: known.length > MOST_DAYS ? [{ field, message: t.listLong }] : [] }
}

/** At which field a rule that gives nothing is mended. */
function faultsOfWhole(rhythm: RhythmItem, { work, off }: Given): FieldFault[] {
  const found = faultOfRhythm(rhythm, off)
  if (found === null) return []
  const { rules: t } = work.t.activities.rhythm
  return [{ field: RHYTHM.every, message: t[found] }]
}
