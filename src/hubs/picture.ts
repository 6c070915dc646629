import type { Db } from '../platform/database/index.ts'
import { addDays, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import {
  hoursAt,
  isTold,
  resolveDays,
  shownDaysOf,
  shownHoursAt,
  type DatedOpening,
  type HoursNow,
  type Owner,
  type ShownDay,
} from './opening-hours/index.ts'
import type { HubOnDay } from './queries/hubs-on-day.ts'
import { nextNewsAt } from './queries/news-on-day.ts'
import type { PresenceOnDay, ProviderOnDay } from './queries/providers-on-day.ts'
import { townFacts, type DatedReading, type TownFacts } from './town-facts.ts'

/** One reading of somebody's hours at an instant of the day. */
export interface Reading extends DatedReading {
  readonly now: HoursNow
}

export interface OwnersHours {
  announced: Reading
  /** Its `now` and `next` are of the days as they are shown. Null when there is no example, or nothing that an example may illustrate. */
  example: Reading | null
}

export interface PresencePicture extends PresenceOnDay {
  hours: OwnersHours
}

export interface HubPicture {
  hub: HubOnDay
  house: OwnersHours
  presences: readonly PresencePicture[]
}

/** All hubs on a day, who is there, and what is open at an instant of it. */
export interface TownPicture {
  day: Day
  at: Instant
  /** True when the picture is of now: then «open now» means something. */
  live: boolean
  hubs: readonly HubPicture[]
  providers: readonly ProviderOnDay[]
  /** Until when the picture is right, if nobody changes anything. */
  freshUntil: Instant
}

interface Wanted {
  day: Day
  at: Instant
  live: boolean
  /** The last day whose news is known; the day itself when left out. A day to come is known no later than today. */
  known?: Day
  /** Today, when the picture is of another day: at its end the words «was» and «will be» may change. */
  today?: Day
  /** Days whose hours will be asked for besides the day's own week. */
  hours?: { from: Day; to: Day }
}

export async function townPicture(db: Db, { hours, known: until, today, ...moment }: Wanted): Promise<TownPicture> {
  const { day, at, live } = moment
  const [facts, newsAt] = await Promise.all([
    townFacts(db, { day, known: until ?? day, ...daysNeeded(day, hours) }),
    live ? nextNewsAt(db, { day, after: at }) : null,
  ])
  const midnight = startOfDay(addDays(day, 1))
  const change = facts.changes().find((one) => one > at)
  const freshUntil = live ? Math.min(midnight, newsAt ?? Infinity, change ?? Infinity) : startOfDay(addDays(today ?? day, 1))
  return { ...moment, hubs: facts.hubs.map((hub) => hubPicture(hub, facts, at)), providers: facts.providers, freshUntil }
}

/** The day's own week, and what else is asked for. */
function daysNeeded(day: Day, hours: Wanted['hours']): { from: Day; to: Day } {
  const [from, to] = [addDays(day, -7), addDays(day, 7)]
  if (!hours) return { from, to }
  return { from: hours.from < from ? hours.from : from, to: hours.to > to ? hours.to : to }
}

function hubPicture(hub: HubOnDay, facts: TownFacts, at: Instant): HubPicture {
  const own = facts.presencesAt(hub.id)
  return {
    hub,
    house: hoursOf(facts, { hubId: hub.id, providerId: null }, at),
    presences: own.map((presence) => ({ ...presence, hours: hoursOf(facts, { hubId: hub.id, providerId: presence.provider.id }, at) })),
  }
}

/** Of the house or of a provider. Where nothing is in use there is nothing to announce, and nothing to illustrate. */
function hoursOf(facts: TownFacts, owner: Owner, at: Instant): OwnersHours {
  const { announced, example } = facts.hoursOf(owner)
  if (!example) return { announced: readingAt(announced, () => hoursAt(announced.rules, at)), example: null }
  // Beside an example stands what is announced for days to come: «next» must know of both.
  const now = () => shownHoursAt({ announced: announced.rules, example: example.rules }, at)
  return { announced: readingAt(announced, () => hoursAt(announced.rules, at)), example: readingAt(example, now) }
}

/** Reckoned when it is asked for: a page of one hub asks for few of the others. */
function readingAt(dated: DatedReading, reckoned: () => HoursNow): Reading {
  let now: HoursNow | null = null
  return {
    rules: dated.rules,
    get today() {
      return dated.today
    },
    get week() {
      return dated.week
    },
    get now() {
      return (now ??= reckoned())
    },
  }
}

/** The reading to show first: what is announced, else the example, which is then marked. */
export function shownReading(hours: OwnersHours): { reading: Reading; example: boolean } {
  const announced = hours.announced
  if (announced.today.state !== 'not_announced' || !hours.example || hours.example.today.state === 'not_announced')
    return { reading: announced, example: false }
  return { reading: hours.example, example: true }
}

/** Somebody has told the hours of the day, whether it is shut or not: a closure tells nothing of them. */
export function areHoursTold({ today, rules }: Pick<Reading, 'today' | 'rules'>): boolean {
  if (today.because?.kind !== 'closure') return isTold(today)
  return resolveDays({ ...rules, closures: [] }, today.day, today.day).every(isTold)
}

/** Day by day: what is announced for the day, else the example of it, which is then marked. */
export const shownDays = ({ announced, example }: OwnersHours, from: Day, to: Day): ShownDay[] =>
  shownDaysOf({ announced: announced.rules, example: example?.rules ?? null }, from, to)

/**
 * The next opening as the days are shown, with what its day is. Of who is closed what is announced is not said when
 * days between are untold: they may be open before.
 */
export function shownNext({ announced, example }: OwnersHours): { next: DatedOpening; example: boolean } | null {
  const { next, untold } = (example ?? announced).now
  if (next === null) return null
  const isTold = resolveDays(announced.rules, next.day, next.day).every(({ state }) => state !== 'not_announced')
  const mayOpenBefore = announced.today.state === 'closed' && untold !== null
  return isTold && mayOpenBefore ? null : { next, example: !isTold }
}
