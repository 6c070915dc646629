import { dayNumber, type Day, type DayNumber } from '../../platform/time/index.ts'
import { calendarDay, type CalendarDay } from './calendar-day.ts'
import { dayResolver, type DayHours } from './day-hours.ts'
import type { Slot } from './period.ts'
import { inForceOn, reckon, within, type InForce, type Reckoned, type Rules } from './rules.ts'
import { stretches } from './slots.ts'

export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification'
  dayOfWeek?: readonly string[]
  /** Before `opens` means the next day; both `00:00` means closed (as search engines read it). */
  opens: string
  closes: string
  validFrom: Day
  validThrough: Day
}

export interface JsonLdHours {
  openingHoursSpecification: OpeningHoursSpecification[]
  specialOpeningHoursSpecification: OpeningHoursSpecification[]
}

/**
 * The hours in schema.org's words: the ordinary week for as long as it holds, and by date every day that
 * is otherwise. Only when one may walk in, so not by appointment; days not announced are left unsaid.
 */
export function openingHoursSpecification(rules: Rules, from: Day, to: Day): JsonLdHours {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const days = summaries(within(reckon(rules), first, last + 1), first, last)
  return {
    openingHoursSpecification: runsOf(days, (day) => day.regime).flatMap(weekly),
    specialOpeningHoursSpecification: runsOf(days, (day) => (day.actual === day.usual ? '' : day.actual)).flatMap(special),
  }
}

interface DaySummary {
  number: DayNumber
  day: Day
  weekday: number
  /** Which ordinary periods apply; empty when none does. */
  regime: string
  usual: string
  actual: string
}

const CLOSED = '00:00/00:00'
const UNSAID = ''

function summaries(rules: Reckoned, first: DayNumber, last: DayNumber): DaySummary[] {
  const resolve = dayResolver(rules)
  const days: DaySummary[] = []
  let regime = regimeOf(inForceOn(rules, first))
  for (let number = first; number <= last; number++) {
    if (number > regime.until) regime = regimeOf(inForceOn(rules, number))
    days.push(summaryOf(calendarDay(number), regime, resolve(number)))
  }
  return days
}

interface Regime {
  name: string
  /** Monday first. */
  week: readonly string[]
  until: DayNumber
}

function regimeOf({ inUse, ordinary, until }: InForce): Regime {
  if (!inUse || ordinary.length === 0) return { name: '', week: [], until }
  const week = WEEKDAYS.map((_, weekday) => hoursText(ordinary.flatMap((period) => period.week[weekday] ?? [])))
  return { name: ordinary.map((period) => period.key).join(' '), week, until }
}

function summaryOf({ number, day, weekday }: CalendarDay, regime: Regime, hours: DayHours): DaySummary {
  const actual = hours.state === 'not_announced' ? UNSAID : hoursText(hours.openings)
  // A week that would cover a day nobody has told of says too much: it stops before the day and goes on after it.
  if (actual === UNSAID) return { number, day, weekday, regime: UNSAID, usual: UNSAID, actual }
  return { number, day, weekday, regime: regime.name, usual: regime.week[weekday] ?? UNSAID, actual }
}

/** `09:00/15:00 17:00/20:00`, what two days with the same hours have in common. */
function hoursText(slots: readonly Slot[]): string {
  const walkIn = stretches(slots.filter((slot) => slot.mode !== 'by_appointment'))
  return walkIn.length === 0 ? CLOSED : walkIn.map(({ from, to }) => `${clock(from)}/${clock(lastMinute(from, to))}`).join(' ')
}

// Midnight and a whole round of the clock would read as «closed» or as «opens and closes at once».
const lastMinute = (from: number, to: number) => (to === 1440 || to >= from + 1440 ? Math.min(to, from + 1440) - 1 : to)

const clock = (minutes: number) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
const two = (value: number) => String(value).padStart(2, '0')

function runsOf(days: readonly DaySummary[], mark: (day: DaySummary) => string): DaySummary[][] {
  const runs: DaySummary[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (mark(day) === '') continue
    if (run && before && before.number + 1 === day.number && mark(before) === mark(day)) run.push(day)
    else runs.push([day])
  }
  return runs
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name) => `https://schema.org/${name}`)

function weekly(run: readonly DaySummary[]): OpeningHoursSpecification[] {
  const hoursOf = new Map(run.map(({ weekday, usual }) => [weekday, usual]))
  const open = [...hoursOf].filter(([, hours]) => hours !== CLOSED).toSorted(([a], [b]) => a - b)
  return [...new Set(open.map(([, hours]) => hours))].flatMap((hours) => {
    const dayOfWeek = open.filter(([, theirs]) => theirs === hours).flatMap(([weekday]) => WEEKDAYS[weekday] ?? [])
    return specifications(hours, run).map((specification) => ({ ...specification, dayOfWeek }))
  })
}

const special = (run: readonly DaySummary[]) => specifications(run[0]?.actual ?? '', run)

function specifications(hours: string, run: readonly DaySummary[]): OpeningHoursSpecification[] {
  const [first, last] = [run[0]?.day, run.at(-1)?.day]
  if (first === undefined || last === undefined) return []
  return hours.split(' ').map((stretch) => {
    const [opens = '', closes = ''] = stretch.split('/')
    return { '@type': 'OpeningHoursSpecification', opens, closes, validFrom: first, validThrough: last }
  })
}
