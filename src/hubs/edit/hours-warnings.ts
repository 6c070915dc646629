import type { Localized } from '../../platform/content/localized.ts'
import { publicHoliday } from '../../platform/holidays/index.ts'
import { dayNumber, type Day } from '../../platform/time/index.ts'
import { precedence, resolveDays, type AffectedDay, type Rules } from '../opening-hours/index.ts'
import type { HoursChange } from './hours-change.ts'

/** What whoever changes hours should know before it is done. Nothing here stops anybody. */
export type HoursWarning =
  | { kind: 'closes'; days: readonly Day[] }
  | { kind: 'shrinks'; days: readonly Day[] }
  | { kind: 'withdrawn'; days: readonly Day[] }
  /** The front desk has nobody on days that it had. */
  | { kind: 'desk_without_hours'; days: readonly Day[] }
  /** The desk has hours while the house is closed. */
  | { kind: 'desk_in_closed_house'; days: readonly Day[] }
  /** Days that have been are told otherwise. */
  | { kind: 'past'; days: readonly Day[] }
  /** Other hours, or a closure, go before these on some of the days. */
  | { kind: 'override_goes_before'; title: Localized | null; from: Day | null; to: Day | null }
  /** This exception goes before another on the days that they share. */
  | { kind: 'override_goes_after'; title: Localized | null; from: Day | null; to: Day | null }
  | { kind: 'closure_goes_before'; reason: Localized; from: Day; to: Day }
  | { kind: 'holiday'; day: Day; name: Localized; open: boolean }
  /** The place is not in operation on any of the days: nothing of this will show. */
  | { kind: 'not_in_use' }

export interface Changing {
  change: HoursChange
  after: Rules
  window: { from: Day; to: Day }
  affected: readonly AffectedDay[]
  today: Day
  house: Rules
  desk: Rules | null
}

export function hoursWarnings(of: Changing): HoursWarning[] {
  return [...ofDays(of), ...ofDesk(of), ...ofOthers(of), ...ofHolidays(of), ...ofUse(of)]
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

function ofDesk({ change, after, desk, house, window }: Changing): HoursWarning[] {
  const isDesk = change.providerId !== null && change.providerId === change.deskId
  const [ofDesk, ofHouse] = change.providerId === null ? [desk, after] : isDesk ? [after, house] : [null, house]
  if (ofDesk === null) return []
  const houseDays = resolveDays(ofHouse, window.from, window.to)
  const closed = resolveDays(ofDesk, window.from, window.to).filter((day, k) => day.state === 'open' && houseDays[k]?.state === 'closed')
  return some(
    'desk_in_closed_house',
    closed.map(({ day }) => day),
  )
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
  return resolveDays(after, from, to).flatMap(({ day, state }): HoursWarning[] => {
    const holiday = publicHoliday(day)
    return holiday === null || state === 'not_announced' ? [] : [{ kind: 'holiday', day, name: holiday.names, open: state === 'open' }]
  })
}

function ofUse({ after, window }: Changing): HoursWarning[] {
  const days = resolveDays(
    { ...after, periods: [{ key: '', title: null, from: null, to: null, override: true, onHolidays: 'closed', spans: [] }] },
    window.from,
    window.to,
  )
  return days.every(({ state }) => state === 'not_announced') ? [{ kind: 'not_in_use' }] : []
}

const some = (
  kind: 'closes' | 'shrinks' | 'withdrawn' | 'desk_without_hours' | 'desk_in_closed_house' | 'past',
  days: readonly Day[],
): HoursWarning[] => (days.length === 0 ? [] : [{ kind, days }])
