import { schoolHolidaysIn } from '../hubs/index.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { publicHoliday } from '../platform/holidays/index.ts'
import { addDays, type Day, type Instant } from '../platform/time/index.ts'
import type { ActivityItem } from './activity.ts'
import { datesOf } from './dates.ts'
import { putDates, withdrawOthers, type LaidDates, type LaidOut } from './put-dates.ts'
import type { Days, DaysOff } from './recurrence/index.ts'
import type { Touched } from './session-changes.ts'

/** How far ahead dates are laid out: a year, so that next year's same week can be looked at. */
const DAYS_AHEAD = 400
/** Older dates than these are left out of a series that somebody enters: nobody looks for them. */
const DAYS_BACK = 3_650

/** From the first day of any rhythm to the end of the rolling window. */
export const wholeWindow = ({ rhythms }: Pick<ActivityItem, 'rhythms'>, today: Day): Days => {
  const first = rhythms.flatMap(({ from, extra }) => [from, ...extra]).reduce((one, other) => (other < one ? other : one))
  const oldest = addDays(today, -DAYS_BACK)
  return { from: first < oldest ? oldest : first, to: addDays(today, DAYS_AHEAD) }
}

/** What is ahead: dates that have been are history, and stay as they were. */
export const windowAhead = (today: Day): Days => ({ from: today, to: addDays(today, DAYS_AHEAD) })

export async function loadDaysOff(db: Db, span: Days): Promise<DaysOff> {
  const holidays = await schoolHolidaysIn(db, span)
  return {
    isSchoolHoliday: (day) => holidays.some(({ from, to }) => day >= from && day <= to),
    isRedDay: (day) => publicHoliday(day) !== null,
  }
}

interface LayingOut {
  span: Days
  off: DaysOff
  /** Whoever edits a series in the afternoon does not take back what was on this morning. */
  begunBy?: Instant | null
}

/**
 * Makes the rows of the span what the activity says. A row keeps its id and rises in sequence when something of it
 * changed; what the rhythm no longer gives is withdrawn. Done twice, the second time changes nothing.
 */
export async function layOutDates(tx: Tx, activities: readonly LaidOut[], { span, off, begunBy = null }: LayingOut): Promise<LaidDates> {
  const rows = activities.flatMap((of) => datesOf(of.item, span, off).map((date) => ({ of, date })))
  let written = 0
  const touched: Touched[] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const done = await putDates(tx, rows.slice(from, from + AT_ONCE))
    written += done.written
    touched.push(...done.touched)
  }
  const gone = await withdrawOthers(tx, activities, { span, rows, begunBy })
  return { written: written + gone.written, touched: [...touched, ...gone.touched] }
}

const AT_ONCE = 50_000
