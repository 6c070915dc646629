import type { Db } from '../platform/database/index.ts'
import { addDays, mondayOf, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import {
  hoursAt,
  loadHours,
  resolveDays,
  rulesFor,
  shownDaysOf,
  type DatedOpening,
  type DayHours,
  type HoursBook,
  type HoursNow,
  type Rules,
  type ShownDay,
} from './opening-hours/index.ts'
import { hubsOnDay, type HubOnDay } from './queries/hubs-on-day.ts'
import { nextNewsAt } from './queries/news-on-day.ts'
import { presencesOnDay, providersOnDay, type PresenceOnDay, type ProviderOnDay } from './queries/providers-on-day.ts'

/** One reading of somebody's hours: what is announced, or the example beside it. */
export interface Reading {
  rules: Rules
  now: HoursNow
  today: DayHours
  /** Monday to Sunday of the day's week. */
  week: readonly DayHours[]
}

export interface OwnersHours {
  announced: Reading
  /** Null when there is no example, or nothing that an example may illustrate. */
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
  const { day } = moment
  const known = until ?? day
  const [hubs, providers] = await Promise.all([hubsOnDay(db, day, known), providersOnDay(db, day, known)])
  const hubIds = hubs.map((hub) => hub.id)
  const [presences, book, newsAt] = await Promise.all([
    presencesOnDay(db, providers, { day, known }),
    loadHours(db, { hubIds, ...daysNeeded(day, hours), known }),
    nextNewsAt(db, moment.at),
  ])
  const pictures = hubs.map((hub) => hubPicture(hub, presences, { ...moment, book }))
  const changes = pictures.flatMap((p) => [p.house, ...p.presences.map((one) => one.hours)].flatMap(changesOf))
  const freshUntil = Math.min(startOfDay(addDays(day, 1)), newsAt ?? Infinity, ...changes)
  return { ...moment, hubs: pictures, providers, freshUntil: moment.live ? freshUntil : startOfDay(addDays(today ?? day, 1)) }
}

/** The day's own week, and what else is asked for. */
function daysNeeded(day: Day, hours: Wanted['hours']): { from: Day; to: Day } {
  const [from, to] = [addDays(day, -7), addDays(day, 7)]
  if (!hours) return { from, to }
  return { from: hours.from < from ? hours.from : from, to: hours.to > to ? hours.to : to }
}

interface Moment {
  day: Day
  at: Instant
  book: HoursBook
}

function hubPicture(hub: HubOnDay, presences: readonly PresenceOnDay[], moment: Moment): HubPicture {
  const own = presences.filter((presence) => presence.hubId === hub.id)
  return {
    hub,
    house: hoursOf(moment, hub.id, null),
    presences: own.map((presence) => ({ ...presence, hours: hoursOf(moment, hub.id, presence.provider.id) })),
  }
}

/** Of the house (null) or of a provider. Where nothing is in use there is nothing to announce, and nothing to illustrate. */
function hoursOf(moment: Moment, hubId: number, provider: number | null): OwnersHours {
  const example = rulesFor(moment.book, { hubId, providerId: provider }, 'example')
  return {
    announced: reading(rulesFor(moment.book, { hubId, providerId: provider }, 'announced'), moment),
    example: example.periods.length === 0 ? null : reading(example, moment),
  }
}

function reading(rules: Rules, { day, at }: Moment): Reading {
  const monday = mondayOf(day)
  const week = resolveDays(rules, monday, addDays(monday, 6))
  const today = week.find((one) => one.day === day)
  if (!today) throw new RangeError(`${day} is not in its own week`)
  return { rules, now: hoursAt(rules, at), today, week }
}

function changesOf(hours: OwnersHours): Instant[] {
  return [hours.announced.now.nextChange, ...(hours.example ? [hours.example.now.nextChange] : [])]
}

/** The reading to show first: what is announced, else the example, which is then marked. */
export function shownReading(hours: OwnersHours): { reading: Reading; example: boolean } {
  const announced = hours.announced
  if (announced.today.state !== 'not_announced' || !hours.example || hours.example.today.state === 'not_announced')
    return { reading: announced, example: false }
  return { reading: hours.example, example: true }
}

/** Day by day: what is announced for the day, else the example of it, which is then marked. */
export const shownDays = ({ announced, example }: OwnersHours, from: Day, to: Day): ShownDay[] =>
  shownDaysOf({ announced: announced.rules, example: example?.rules ?? null }, from, to)

/**
 * The next opening that is announced, however far ahead; only where none is, the example's. Of who is closed it is
 * not said when days between are untold: they may be open before.
 */
export function shownNext({ announced, example }: OwnersHours): { next: DatedOpening; example: boolean } | null {
  const mayOpenBefore = announced.today.state === 'closed' && announced.now.untoldFrom !== null
  if (announced.now.next && !mayOpenBefore) return { next: announced.now.next, example: false }
  return example?.now.next ? { next: example.now.next, example: true } : null
}
