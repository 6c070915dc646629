import type { Localized } from '../../platform/content/localized.ts'
import { publicHoliday } from '../../platform/holidays/index.ts'
import { dayNumber, type Day } from '../../platform/time/index.ts'
import { precedence, resolveDays, type AffectedDay, type DayHours, type Rules } from '../opening-hours/index.ts'
import type { HoursChange } from './hours-change.ts'
import type { OutsideHouse } from './outside-house.ts'

/** What whoever changes hours should know before it is done. Nothing here stops anybody. */
export type HoursWarning =
  | { kind: 'closes'; days: readonly Day[] }
  | { kind: 'shrinks'; days: readonly Day[] }
  | { kind: 'withdrawn'; days: readonly Day[] }
  /** The front desk has nobody on days that it had. */
  | { kind: 'desk_without_hours'; days: readonly Day[] }
  /** Somebody is there when the house is not. */
  | ({ kind: 'outside_house' } & OutsideHouse)
  /** Days that have been are told otherwise. */
  | { kind: 'past'; days: readonly Day[] }
  /** Other hours, or a closure, go before these on some of the days. */
  | { kind: 'override_goes_before'; title: Localized | null; from: Day | null; to: Day | null }
  /** This exception goes before another on the days that they share. */
  | { kind: 'override_goes_after'; title: Localized | null; from: Day | null; to: Day | null }
  | { kind: 'closure_goes_before'; reason: Localized; from: Day; to: Day }
  | { kind: 'holiday'; day: Day; name: Localized; open: boolean }
  /** Christmas Eve or New Year's Eve, which are no holidays: the hours of any other such day hold. */
  | { kind: 'eve'; day: Day; hours: DayHours }
  /** What is announced takes the place of an example. */
  | { kind: 'replaces_example'; days: readonly Day[] }
  /** The place is not in operation on any of the days: nothing of this will show. */
  | { kind: 'not_in_use' }

export interface Changing {
  change: HoursChange
  after: Rules
  window: { from: Day; to: Day }
  affected: readonly AffectedDay[]
  today: Day
  outside: readonly OutsideHouse[]
  /** Days that show an example now, and will no more. */
  replaced: readonly Day[]
}

export function hoursWarnings(of: Changing): HoursWarning[] {
  return [
    ...ofDays(of),
    ...of.outside.map((one): HoursWarning => ({ kind: 'outside_house', ...one })),
    ...some('replaces_example', of.replaced),
    ...ofOthers(of),
    ...ofHolidays(of),
    ...ofUse(of),
  ]
}

function ofDays({ change, affected, today }: Changing): HoursWarning[] {
  const isDesk = change.providerId !== null && change.providerId === change.deskId
  const ahead = affected.filter(({ day }) => day >= today)
  const days = (...changes: AffectedDay['change'][]) => ahead.filter((one) => changes.includes(one.change)).map(({ day }) => day)
  return [
    ...some(isDesk ? 'desk_without_hours' : 'closes', days('closes')),
    ...some(
      isDesk ? 'desk_without_hours' : 'withdrawn',
      ahead.filter((one) => one.change === 'withdrawn' && one.before.state === 'open').map(({ day }) => day),
    ),
    ...some('shrinks', days('shrinks', 'moves')),
    ...some(
      'past',
      affected.filter(({ day }) => day < today).map(({ day }) => day),
    ),
  ]
}

/** What goes before the new hours, where both have a say. */
function ofOthers({ change: { next }, after }: Changing): HoursWarning[] {
  const only = next[0]?.item
  if (only === undefined) return []
  const touches = ({ from, to }: { from: Day | null; to: Day | null }) =>
    (only.to === undefined || from === null || from <= only.to) && (only.from === undefined || to === null || to >= only.from)
  const overrides = after.periods.filter((one) => one.override && one.key !== only.key && touches(one))
  return [
    ...overrides.map(({ key, title, from, to }): HoursWarning => ({
      kind: !only.override || goesBefore(after.periods, key, only.key) ? 'override_goes_before' : 'override_goes_after',
      title,
      from,
      to,
    })),
    ...after.closures.filter(touches).map(({ reason, from, to }): HoursWarning => ({ kind: 'closure_goes_before', reason, from, to })),
  ]
}

/** As the resolver has it. */
function goesBefore(periods: Rules['periods'], one: string, other: string): boolean {
  const order = precedence(periods)
  return order.indexOf(one) < order.indexOf(other)
}

const LONGEST_EXCEPTION = 92

/** In the whole of an exception, else in the weeks that are shown. */
function ofHolidays({ change: { next }, after, window }: Changing): HoursWarning[] {
  const only = next[0]?.item
  if (only === undefined) return []
  const short = only.from !== undefined && only.to !== undefined && dayNumber(only.to) - dayNumber(only.from) <= LONGEST_EXCEPTION
  const from = only.from !== undefined && (short || only.from > window.from) ? only.from : window.from
  const to = only.to !== undefined && (short || only.to < window.to) ? only.to : window.to
  return resolveDays(after, from, to).flatMap((hours): HoursWarning[] => {
    const { day, state } = hours
    const holiday = publicHoliday(day)
    if (holiday === null) return state === 'open' && isEve(day) ? [{ kind: 'eve', day, hours }] : []
    return state === 'not_announced' ? [] : [{ kind: 'holiday', day, name: holiday.names, open: state === 'open' }]
  })
}

const isEve = (day: Day) => day.endsWith('-12-24') || day.endsWith('-12-31')

function ofUse({ after, window }: Changing): HoursWarning[] {
  const days = resolveDays(
    { ...after, periods: [{ key: '', title: null, from: null, to: null, override: true, onHolidays: 'closed', spans: [] }] },
    window.from,
    window.to,
  )
  return days.every(({ state }) => state === 'not_announced') ? [{ kind: 'not_in_use' }] : []
}

const some = (
  kind: 'closes' | 'shrinks' | 'withdrawn' | 'desk_without_hours' | 'replaces_example' | 'past',
  days: readonly Day[],
): HoursWarning[] => (days.length === 0 ? [] : [{ kind, days }])
