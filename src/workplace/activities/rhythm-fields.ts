import { NTHS, patternOf, WEEKDAYS, type RhythmItem } from '../../activities/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { weekdayName } from '../../platform/i18n/index.ts'
import { addDays, parseDay, type Day, type Weekday } from '../../platform/time/index.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import type { Work } from '../work.ts'

/** Names of what the form of a rhythm asks. */
export const RHYTHM = {
  every: 'every',
  days: 'days',
  interval: 'interval',
  nth: 'nth',
  weekday: 'weekday',
  from: 'from',
  to: 'to',
  clock: 'clock',
  ends: 'ends',
  unannounced: 'unannounced',
  skip: 'skip',
  except: 'except',
  extra: 'extra',
} as const

/** Once, on weekdays, once a month; or as it is, where its rule is none of these. */
export type Every = 'once' | 'week' | 'month' | 'kept'
export const INTERVALS = ['1', '2', '3', '4'] as const

/** What a new form says: nothing is chosen for anybody but the interval and the weekday of the month. */
export const EMPTY_RHYTHM: Typed = { [RHYTHM.interval]: '1', [RHYTHM.nth]: '1', [RHYTHM.weekday]: '1' }

/** What a rhythm would be typed as. */
export function typedRhythm(rhythm: RhythmItem): Typed {
  return {
    ...EMPTY_RHYTHM,
    ...daysOf(rhythm),
    [RHYTHM.from]: typedDayFrom(rhythm.from),
    [RHYTHM.to]: rhythm.to === undefined ? '' : typedDayFrom(rhythm.to),
    [RHYTHM.clock]: clockOf(rhythm.at),
    [RHYTHM.ends]: clockOf(rhythm.ends),
    [RHYTHM.unannounced]: rhythm.at === undefined ? '1' : '',
    [RHYTHM.skip]: rhythm.skip,
    [RHYTHM.except]: rhythm.except.map(typedDayFrom).join(', '),
    [RHYTHM.extra]: rhythm.extra.map(typedDayFrom).join(', '),
  }
}

const clockOf = (clock: string | undefined) => clock?.replace(':', '.') ?? ''

function daysOf({ rule }: RhythmItem): Typed {
  if (rule === undefined) return { [RHYTHM.every]: 'once' }
  const pattern = patternOf(rule)
  if (pattern?.every === 'week' && pattern.interval <= INTERVALS.length)
    return { [RHYTHM.every]: 'week', [RHYTHM.interval]: String(pattern.interval), [RHYTHM.days]: pattern.days.map(String) }
  if (pattern?.every === 'month' && !('date' in pattern) && pattern.interval === 1)
    return { [RHYTHM.every]: 'month', [RHYTHM.nth]: String(pattern.nth), [RHYTHM.weekday]: String(pattern.weekday) }
  return { [RHYTHM.every]: 'kept' }
}

/** The rule is none of those that the form can ask for. */
export const isKeptRule = (rhythm: RhythmItem | null): boolean => rhythm !== null && daysOf(rhythm)[RHYTHM.every] === 'kept'

/** A Monday: weekdays are named by counting from it. */
const MONDAY: Day | null = parseDay('2024-01-01')

export function weekdayChoices({ lang, today }: Work) {
  return WEEKDAYS.map((weekday: Weekday) => ({ value: String(weekday), label: nameOf(weekday, lang, MONDAY ?? today) }))
}

function nameOf(weekday: Weekday, lang: Work['lang'], monday: Day): string {
  const name = weekdayName(addDays(monday, weekday - 1), lang)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export const nthChoices = ({ t }: Work) =>
  NTHS.map((nth) => {
    const value = String(nth)
    return { value, label: wordOf(t.activities.rhythm.nths, value) }
  })

export const intervalChoices = ({ t }: Work) => INTERVALS.map((value) => ({ value, label: wordOf(t.activities.rhythm.intervals, value) }))

const wordOf = (words: Readonly<Record<string, string>>, value: string) => words[value] ?? value
