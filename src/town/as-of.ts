import type { Ctx } from '../platform/http/context.ts'
import { Fault } from '../platform/http/errors.ts'
import { addDays, dayNumber, parseDay, startOfDay, wallToInstant, type Day, type Instant } from '../platform/time/index.ts'
import { townSaid } from './texts.ts'

/** The moment that a page is of. */
export interface Moment {
  day: Day
  at: Instant
  /** False for another day than today: nothing is «open now» then. */
  live: boolean
  today: Day
  /** The last day whose knowledge the page has: the day itself, but for a day to come only what is known today. */
  known: Day
}

/** Older and younger days than these nobody has asked for in earnest. */
const FIRST = '1990-01-01'
const LAST = '2099-12-31'

/** The day that an address names, `2019-11-20`; null for any other writing, and for days no page is of. */
export function shownDay(asked: string): Day | null {
  const day = parseDay(asked)
  return day !== null && isShown(day) ? day : null
}

/** Whether there are pages of a day. */
export const isShown = (day: Day) => day >= FIRST && day <= LAST

/** `?dato=2019-11-20` asks for that day's truth, seen from its noon; without it the page is of now. */
export function momentOf(c: Ctx): Moment {
  const { clock } = c.get('deps')
  const asked = c.req.query('dato')
  const today = clock.today()
  if (asked === undefined || asked === '') return { day: today, at: clock.now(), live: true, today, known: today }
  const day = shownDay(asked)
  if (day === null) {
    throw new Fault(
      'bad-request',
      townSaid((t) => t.date.invalid(asked.slice(0, 40))),
    )
  }
  if (day === today) return { day, at: clock.now(), live: true, today, known: today }
  return { day, at: wallToInstant(dayNumber(day), 12 * 60), live: false, today, known: day < today ? day : today }
}

/** The day to keep in links from a page of another day. */
export const keptDay = (moment: Pick<Moment, 'day' | 'live'>): Day | undefined => (moment.live ? undefined : moment.day)

/** By when news must be out to be on the page: the end of the day asked for, but never later than now. */
export const newsCut = (c: Ctx, moment: Moment): Instant => Math.min(c.get('deps').clock.now(), startOfDay(addDays(moment.day, 1)) - 1)
