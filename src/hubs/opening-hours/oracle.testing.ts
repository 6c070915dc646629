import { Temporal } from 'temporal-polyfill'
import Holidays from 'date-holidays'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { Mode, Period, Rules } from './index.ts'

/**
 * The opening hours reckoned once more, slowly and from nothing that the resolver uses: dates as text,
 * Temporal for the wall clock, another's almanac for the holidays. Truth for the laws, one day at a time.
 */
interface OracleDay {
  state: 'open' | 'closed' | 'not_announced'
  because: 'weekly' | 'holiday' | 'closure' | 'override' | 'untold_holiday' | null
  spans: { mode: Mode; start: Instant; end: Instant }[]
}

const ZONE = 'Europe/Oslo'
const almanac = new Holidays('NO')
const redDays = new Map<number, Set<string>>()

/** The modes open at an instant, and the state that a person at the door would tell. */
export function oracle(rules: Rules, at: Instant): { modes: Mode[]; state: OracleDay['state'] } {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toPlainDate()
  const [before, now] = [reckoned(rules, text(today.subtract({ days: 1 }))), reckoned(rules, text(today))]
  const modes = modesAt([before, now], at)
  return { modes, state: modes.length > 0 ? 'open' : now.state === 'open' ? 'closed' : now.state }
}

/** The same for many minutes of the days given. */
oracle.over = (rules: Rules, from: Day, to: Day) => {
  const days: OracleDay[] = []
  for (let date = Temporal.PlainDate.from(from); text(date) <= to; date = date.add({ days: 1 })) days.push(reckoned(rules, text(date)))
  return (at: Instant): Mode[] => modesAt(days, at)
}

oracle.dayOf = (rules: Rules, on: Day): Pick<OracleDay, 'state' | 'because'> => {
  const { state, because } = reckoned(rules, on)
  return { state, because }
}

const modesAt = (days: readonly OracleDay[], at: Instant) =>
  [...new Set(days.flatMap(({ spans }) => spans.filter(({ start, end }) => start <= at && at < end).map(({ mode }) => mode)))].toSorted()

const memory = new WeakMap<Rules, Map<string, OracleDay>>()

function reckoned(rules: Rules, on: string): OracleDay {
  const known = memory.get(rules) ?? new Map<string, OracleDay>()
  memory.set(rules, known)
  const day = known.get(on) ?? reckonDay(rules, on)
  known.set(on, day)
  return day
}

function reckonDay(rules: Rules, on: string): OracleDay {
  const inUse = rules.inUse === undefined || rules.inUse.some((range) => contains(range, on))
  if (!inUse) return { state: 'not_announced', because: null, spans: [] }
  if (rules.closures.some((closure) => contains(closure, on))) return { state: 'closed', because: 'closure', spans: [] }
  const inForce = rules.periods.filter((period) => contains(period, on))
  const overriding = inForce.filter((period) => period.override)
  if (overriding.length > 0) return overridden(rules, on, overriding.reduce(stronger))
  if (inForce.length === 0) return { state: 'not_announced', because: null, spans: [] }
  if (!isRed(on)) return dayFrom(rules, on, { periods: inForce, otherwise: 'weekly' })
  const periods = inForce.filter((period) => period.onHolidays === 'as_usual')
  const known = dayFrom(rules, on, { periods, otherwise: inForce.some((period) => period.onHolidays === 'closed') ? 'holiday' : 'weekly' })
  const untold = inForce.filter((period) => period.onHolidays === 'not_announced')
  const isUntold = known.state === 'closed' && dayFrom(rules, on, { periods: untold, otherwise: null }).state === 'open'
  return isUntold ? { state: 'not_announced', because: 'untold_holiday', spans: [] } : known
}

function overridden(rules: Rules, on: string, winner: Period): OracleDay {
  if (isRed(on) && winner.onHolidays === 'closed') return { state: 'closed', because: 'holiday', spans: [] }
  const known = dayFrom(rules, on, { periods: [winner], otherwise: 'override' })
  const isUntold = isRed(on) && winner.onHolidays === 'not_announced' && known.state === 'open'
  return isUntold ? { state: 'not_announced', because: 'untold_holiday', spans: [] } : known
}

function dayFrom(rules: Rules, on: string, { periods, otherwise }: { periods: Period[]; otherwise: OracleDay['because'] }): OracleDay {
  const weekday = Temporal.PlainDate.from(on).dayOfWeek
  const morrow = text(Temporal.PlainDate.from(on).add({ days: 1 }))
  const lastMinute = rules.closures.some((closure) => contains(closure, morrow)) ? 1440 : Infinity
  const spans = periods
    .flatMap((period) => period.spans)
    .filter((span) => Math.floor(span.weekdays / 2 ** (weekday - 1)) % 2 === 1)
    .map(({ mode, opens, closes }) => ({ mode, start: instantOf(on, opens), end: instantOf(on, Math.min(closes, lastMinute)) }))
    .filter(({ start, end }) => start < end)
  return spans.length > 0 ? { state: 'open', because: null, spans } : { state: 'closed', because: otherwise, spans }
}

function stronger(one: Period, other: Period): Period {
  const [mine, theirs] = [daysLong(one), daysLong(other)]
  if (mine !== theirs) return mine < theirs ? one : other
  if (one.from !== other.from) return (one.from ?? '') > (other.from ?? '') ? one : other
  return one.key < other.key ? one : other
}

const daysLong = ({ from, to }: Period) => (from === null || to === null ? Infinity : Temporal.PlainDate.from(from).until(to).days)

const contains = ({ from, to }: { from: string | null; to: string | null }, on: string) =>
  (from === null || from <= on) && (to === null || on <= to)

function instantOf(on: string, minutes: number): Instant {
  const [days, rest] = [Math.floor(minutes / 1440), minutes % 1440]
  const wall = Temporal.PlainDate.from(on)
    .add({ days })
    .toPlainDateTime({ hour: Math.floor(rest / 60), minute: rest % 60 })
  // «compatible» is the zone module's rule by its international name: forward over a gap, the first of two.
  return wall.toZonedDateTime(ZONE, { disambiguation: 'compatible' }).epochMilliseconds
}

function isRed(on: string): boolean {
  const year = Number(on.slice(0, 4))
  const known =
    redDays.get(year) ??
    new Set(
      almanac
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    )
  redDays.set(year, known)
  return known.has(on)
}

const text = (date: Temporal.PlainDate) => date.toString()

/** How long a day of the wall clock is, in hours. */
export const wallDay = { hours: (on: Day) => Temporal.PlainDate.from(on).toZonedDateTime(ZONE).hoursInDay }
