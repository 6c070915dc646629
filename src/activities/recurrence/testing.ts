import { publicHoliday } from '../../platform/holidays/index.ts'
import type { DaysOff, Rhythm } from './index.ts'
import { day } from '../../platform/time/index.ts'

/** Public holidays as they are, and school holidays between the days given. */
export const daysOff = (...holidays: readonly [string, string][]): DaysOff => ({
  isRedDay: (one) => publicHoliday(one) !== null,
  isSchoolHoliday: (one) => holidays.some(([from, to]) => one >= from && one <= to),
})

export const rhythm = (from: string, rule?: string, more: Partial<Rhythm> = {}): Rhythm => ({
  from: day(from),
  ...(rule === undefined ? {} : { rule }),
  skip: [],
  extra: [],
  except: [],
  ...more,
})
