import type { Day } from '../../platform/time/index.ts'

export const SKIPS = ['school_holidays', 'red_days'] as const
export type Skip = (typeof SKIPS)[number]

/** When something happens, as wall time in the town: a rule of days, and the hours of each. */
export interface Rhythm {
  from: Day
  /** The last day; absent: for as long as it goes on. */
  to?: Day | undefined
  /** An RFC 5545 rule, `FREQ=WEEKLY;BYDAY=TH`; absent: on the first day alone. */
  rule?: string | undefined
  /** `11:00`; absent: not announced. */
  at?: string | undefined
  /** At or before the beginning: on the next day's clock. */
  ends?: string | undefined
  skip: readonly Skip[]
  /** Days besides those of the rule. They are not skipped: somebody chose them. */
  extra: readonly Day[]
  except: readonly Day[]
}

/** What the rules of skipping ask. */
export interface DaysOff {
  isSchoolHoliday(day: Day): boolean
  isRedDay(day: Day): boolean
}

/** `11:30` in minutes since midnight. */
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
