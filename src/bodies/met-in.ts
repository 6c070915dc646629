import type { Day } from '../platform/time/index.ts'
import { isTermPast } from './after-term.ts'
import type { BodyOnDay } from './body-on-day.ts'
import { type ContactTime, nextContact } from './contact/index.ts'

/** When somebody who speaks for the body can still be met from a day on; never once its term has ended. */
export const metIn = ({ contactTimes, to }: Pick<BodyOnDay, 'contactTimes' | 'to'>, day: Day): readonly ContactTime[] =>
  isTermPast({ to }, day) ? [] : contactTimes.filter((time) => nextContact(time, day) !== null)
