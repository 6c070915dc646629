import { addDays, startOfDay, type Day, type Instant } from '../../platform/time/index.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'

const HOUR = 60 * 60_000

/** A date as signing up sees it. */
export interface Dated {
  day: Day
  startsAt: Date | null
  state: 'planned' | 'cancelled' | 'withdrawn'
}

/** Where the hour is not announced, a date has begun when its day has: nobody is offered a place that may be over. */
export const beginsAt = ({ day, startsAt }: Pick<Dated, 'day' | 'startsAt'>): Instant => startsAt?.getTime() ?? startOfDay(day)

/** Where the hour is not announced one may sign up all that day. */
const lastMoment = ({ day, startsAt }: Dated): Instant => startsAt?.getTime() ?? startOfDay(addDays(day, 1))

export type SignUpState =
  /** Opens at an instant. */
  | { is: 'not-yet'; opens: Instant }
  | { is: 'open'; isFull: boolean; closes: Instant }
  /** Too late to sign up, and it has not begun. */
  | { is: 'closed' }
  | { is: 'over' }

interface Asked {
  rule: SignUpRuleItem
  /** Of the series, the dates ahead. */
  dates: readonly Dated[]
  /** How many sit or are asked. */
  taken: number
  at: Instant
}

/** Whether one may sign up now, for a date or for all of those that are left. */
export function signUpState({ rule, dates, taken, at }: Asked): SignUpState {
  const planned = dates.filter((date) => date.state === 'planned' && lastMoment(date) > at)
  const [first, last] = [planned[0], planned.at(-1)]
  if (first === undefined || last === undefined) return { is: 'over' }
  const opens = opensAt(rule, first)
  if (opens > at) return { is: 'not-yet', opens }
  const closes = closesAt(rule, last)
  if (closes <= at) return { is: 'closed' }
  return { is: 'open', isFull: rule.seats !== undefined && taken >= rule.seats, closes }
}

function opensAt({ opens, opensDays }: SignUpRuleItem, first: Dated): Instant {
  const days = [opens === undefined ? [] : [opens], opensDays === undefined ? [] : [addDays(first.day, -opensDays)]].flat()
  return days.reduce((latest, day) => Math.max(latest, startOfDay(day)), -Infinity)
}

const closesAt = ({ closes, closesHours }: SignUpRuleItem, last: Dated): Instant =>
  Math.min(lastMoment(last) - closesHours * HOUR, closes === undefined ? Infinity : startOfDay(addDays(closes, 1)))

/** Until when one may call it off without ringing. */
export const cancelUntil = ({ cancelHours }: SignUpRuleItem, date: Pick<Dated, 'day' | 'startsAt'>): Instant =>
  beginsAt(date) - cancelHours * HOUR

/** Until when seats are for those who come first; null where all are alike. */
export const firstUntil = ({ first }: SignUpRuleItem, { day }: Pick<Dated, 'day'>): Instant | null =>
  first === undefined ? null : startOfDay(addDays(day, -first.untilDays))

/** When the state next changes by itself, for pages that are kept. */
export function stateChanges(state: SignUpState): Instant {
  if (state.is === 'not-yet') return state.opens
  return state.is === 'open' ? state.closes : Infinity
}
