import { dayNumber, instantToWall, type Day, type DayNumber, type Instant } from '../../platform/time/index.ts'
import { calendarDay, instantOn } from './calendar-day.ts'
import { dayResolver, type ClosedBecause, type DayHours, type Opening } from './day-hours.ts'
import { modeRank, type Mode } from './period.ts'
import { reckon, within, type Rules } from './rules.ts'
import { shownDay } from './shown-days.ts'

/** How far ahead the next opening is looked for. */
export const LOOK_AHEAD_DAYS = 60

export interface HoursNow {
  state: DayHours['state']
  /** The most served of those open now. */
  mode: Mode | null
  /** When it closes, openings that meet or overlap taken as one; null when it is not open or no end is in sight. */
  until: Instant | null
  /** The most served of those open now, as that one is written. */
  current: Opening | null
  /** The first opening after this one ends, or from now when it is not open. */
  next: DatedOpening | null
  /** The first days before that, today apart, that nobody has told of: they may well be open. Null when all of them are told. */
  untold: UntoldDays | null
  /** Only for a day that is closed as a whole. Before and after hours there is nothing to explain. */
  because: ClosedBecause | null
  /** Until then this answer holds: the next boundary, and midnight at the latest. */
  nextChange: Instant
}

/** `to` is null when nothing after is told either, as far ahead as is looked. */
export interface UntoldDays {
  from: Day
  to: Day | null
}

export interface DatedOpening {
  day: Day
  opening: Opening
}

export const hoursAt = (rules: Rules, at: Instant): HoursNow => nowOf(lookAhead(rules, at), at)

/** As it is shown day by day: what is announced for each, else the example of it. */
export const shownHoursAt = ({ announced, example }: { announced: Rules; example: Rules }, at: Instant): HoursNow =>
  nowOf(shownAhead(announced, example, dayNumber(instantToWall(at).day)), at)

function nowOf(days: Ahead, at: Instant): HoursNow {
  const running = days.near.filter((opening) => opening.start <= at && at < opening.end)
  const current = mostServed(running)
  const until = current ? endOf(days, running) : null
  const state = current ? 'open' : days.today.state === 'open' ? 'closed' : days.today.state
  const next = current && until === null ? null : nextAfter(days, until ?? at, () => true)
  return {
    state,
    mode: current?.mode ?? null,
    until,
    current,
    next,
    untold: untoldBefore(days, next),
    because: current ? null : days.today.because,
    nextChange: nextBoundary(days, at),
  }
}

/** When the last person leaves, for who is there without a break from now; null when it is not staffed now. */
export function staffedUntil(rules: Rules, at: Instant): Instant | null {
  return staffedEnd(lookAhead(rules, at), at)
}

/** The next time that somebody comes: after a break, or after the time when nobody is there. */
export function nextStaffed(rules: Rules, at: Instant): DatedOpening | null {
  const days = lookAhead(rules, at)
  return nextAfter(days, staffedEnd(days, at) ?? at, isStaffed)
}

/** When somebody begins or ends on a day, the night before included, and its midnight. */
export function boundariesOn(rules: Rules, day: Day): Instant[] {
  return boundariesOf(daysFrom(rules, dayNumber(day)))
}

interface Ahead {
  first: DayNumber
  today: DayHours
  /** All that can run today: what began yesterday and what begins today. */
  near: readonly Opening[]
  midnight: Instant
  horizon: Instant
  /** From today on, resolved as they are asked for. */
  ahead(): Iterable<DayHours>
}

const lookAhead = (rules: Rules, at: Instant) => daysFrom(rules, dayNumber(instantToWall(at).day))

const latest = new WeakMap<Rules, Ahead>()

/** Resolved once a day for as long as the rules are the same: each page asks for the same day at another minute. */
function daysFrom(rules: Rules, first: DayNumber): Ahead {
  const kept = latest.get(rules)
  if (kept?.first === first) return kept
  const made = resolveAhead(rules, first)
  latest.set(rules, made)
  return made
}

const latestShown = new WeakMap<Rules, { announced: Rules; days: Ahead }>()

function shownAhead(announced: Rules, example: Rules, first: DayNumber): Ahead {
  const kept = latestShown.get(example)
  if (kept?.announced === announced && kept.days.first === first) return kept.days
  const [said, instead] = [resolverFrom(announced, first), resolverFrom(example, first)]
  const days = aheadOf((number) => shownDay(said(number), instead(number)).hours, first)
  latestShown.set(example, { announced, days })
  return days
}

const resolveAhead = (rules: Rules, first: DayNumber) => aheadOf(resolverFrom(rules, first), first)

const resolverFrom = (rules: Rules, first: DayNumber) => dayResolver(within(reckon(rules), first - 1, first + LOOK_AHEAD_DAYS + 1))

function aheadOf(resolve: (number: DayNumber) => DayHours, first: DayNumber): Ahead {
  const last = first + LOOK_AHEAD_DAYS
  const yesterday = resolve(first - 1)
  const today = resolve(first)
  const near = [...yesterday.openings, ...today.openings]
  const known = [today]
  function* ahead() {
    for (let number = first; number <= last; number++) yield (known[number - first] ??= resolve(number))
  }
  return { first, today, near, midnight: midnightOf(first + 1), horizon: midnightOf(last + 1), ahead }
}

function staffedEnd(days: Ahead, at: Instant): Instant | null {
  const running = days.near.filter((opening) => isStaffed(opening) && opening.start <= at && at < opening.end)
  return running.length === 0 ? null : (endOf(days, running, isStaffed) ?? days.horizon)
}

function endOf(days: Ahead, running: readonly Opening[], counts = (_: Opening) => true): Instant | null {
  let end = Math.max(...running.map((opening) => opening.end))
  for (const { openings } of days.ahead()) {
    for (const opening of openings) {
      // In the order of the clock: all that follow start later still.
      if (opening.start > end) return end
      if (counts(opening)) end = Math.max(end, opening.end)
    }
  }
  return end < days.horizon ? end : null
}

function nextAfter(days: Ahead, after: Instant, counts: (opening: Opening) => boolean): DatedOpening | null {
  for (const { day, openings } of days.ahead()) {
    const opening = openings.find((candidate) => candidate.start > after && counts(candidate))
    if (opening) return { day, opening }
  }
  return null
}

function untoldBefore({ today, ahead }: Ahead, next: DatedOpening | null): UntoldDays | null {
  let [from, to]: [Day | null, Day | null] = [null, null]
  for (const { day, state } of ahead()) {
    const isUntold = state === 'not_announced' && day !== today.day
    if (from !== null && !isUntold) return { from, to }
    if (next !== null && day >= next.day) return null
    if (isUntold) [from, to] = [from ?? day, day]
  }
  return from === null ? null : { from, to: null }
}

const nextBoundary = (days: Ahead, at: Instant): Instant => Math.min(...boundariesOf(days).filter((boundary) => boundary > at))

const boundariesOf = ({ near, midnight }: Ahead): Instant[] => [...near.flatMap(({ start, end }) => [start, end]), midnight]

function mostServed(openings: readonly Opening[]): Opening | null {
  return openings.toSorted((a, b) => modeRank(a.mode) - modeRank(b.mode) || b.end - a.end)[0] ?? null
}

const isStaffed = (opening: Opening) => opening.mode === 'staffed'
const midnightOf = (number: DayNumber) => instantOn(calendarDay(number), 0)
