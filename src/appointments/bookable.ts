import { findService, type FoundService } from './find-services.ts'
import { freeEnough, freeTimes, MOST_DAYS, type TimesAsked } from './find-times.ts'
import { forMode, modesOf } from './modes.ts'
import type { FreeTime } from './offered.ts'
import { forPeople, mostPeople } from './people-coming.ts'
import type { BookingRuleItem, Mode } from './service.ts'
import { MOST_TOPICS, together } from './together.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, instantToWall, type Day, type Instant } from '../platform/time/index.ts'

/** A service that one books a time for. */
export type Bookable = FoundService & {
  booking: BookingRuleItem
  others: readonly FoundService[]
  /** How many come; the rule is as long as they need. */
  people: number
  /** Home, where they are visited, with the way there and back in the rule; else the hub, whatever way it is met. */
  mode: 'hub' | 'home'
}

interface TopicsAsked {
  key: string
  /** Keys of what else one comes about in the same visit. */
  also?: readonly string[] | undefined
  /** How many come together; left out: one. */
  people?: number | undefined
  /** Left out: at the hub. */
  mode?: Mode | undefined
  day: Day
}

/** With one rule and the hubs they have in common. Null when there is none, one does not book it, or it is too much for one visit. */
export async function bookableService(
  db: Db,
  { key, also = [], people = 1, mode: asked = 'hub', day }: TopicsAsked,
): Promise<Bookable | null> {
  const keys = [...new Set(also)].filter((one) => one !== key)
  const [found, ...others] = await Promise.all([key, ...keys].map((one) => findService(db, { key: one, day, known: day })))
  const all = [found, ...others].flatMap((one) => (one?.booking ? [{ ...one, booking: one.booking }] : []))
  const [first, ...rest] = all
  const booking = all.length === keys.length + 1 && all.length <= MOST_TOPICS ? together(all.map((one) => one.booking)) : null
  if (first === undefined || booking === null) return null
  const places = first.places.filter(({ hub }) => rest.every((one) => one.places.some((place) => place.hub === hub)))
  const mode = asked === 'home' && modesOf(booking).includes('home') ? 'home' : 'hub'
  return { ...first, booking: forMode(forPeople(booking, people), mode), places, others: rest, people, mode }
}

/** The same, with no more people than the topic allows: what is asked for in an address is nobody's agreement. */
export async function bookableBy(db: Db, asked: TopicsAsked): Promise<Bookable | null> {
  const found = await bookableService(db, asked)
  if (found === null || found.people <= mostPeople(found.booking)) return found
  return bookableService(db, { ...asked, people: mostPeople(found.booking) })
}

/** The same, for whoever books alone: null also where staff book it for them. */
export async function bookableOnline(db: Db, asked: TopicsAsked): Promise<Bookable | null> {
  const found = await bookableBy(db, asked)
  return found !== null && isBookedOnline(found) ? found : null
}

export const isBookedOnline = ({ booking }: Pick<FoundService, 'booking'>): boolean => booking !== null && booking.bookedBy === 'everyone'

/** The first day wanted, left out: today, as when it has been; and the rest as `freeTimes` has it. */
type Asked = Pick<TimesAsked, 'at' | 'interpreter' | 'hub' | 'mode' | 'instead' | 'mine' | 'caseworker' | 'early' | 'extra'> & {
  service: Bookable
  from?: Day | undefined
}

/** What is free from a day on, as far as one may ask at once. */
export async function timesAhead(db: Db, { from, ...asked }: Asked): Promise<FreeTime[]> {
  const today = instantToWall(asked.at).day
  const first = from !== undefined && from > today ? from : today
  if (first > addDays(today, asked.service.booking.horizonDays)) return []
  return freeTimes(db, { ...topicsOf(asked), from: first, to: addDays(first, MOST_DAYS - 1) })
}

/** The same, and on from there while it is not enough, as `freeEnough` has it. */
export const timesEnough = (db: Db, { from, ...asked }: Asked, isEnough?: (times: readonly FreeTime[]) => boolean): Promise<FreeTime[]> =>
  freeEnough(db, { ...topicsOf(asked), from }, isEnough)

const topicsOf = ({ service, ...more }: Omit<Asked, 'from'>) => ({
  ...more,
  service: service.key,
  also: service.others.map(({ key }) => key),
  booking: service.booking,
  mode: service.mode === 'home' ? ('home' as const) : more.mode,
})

/** So many days before a time that was wanted are looked at too. */
const BEFORE = 14

/** From which day to look for what is near a time: of one that is further ahead than it is booked, the last days that are. */
export function fromNear({ service, start, at }: { service: Bookable; start: Instant; at: Instant }): Day {
  const lastDays = addDays(instantToWall(at).day, service.booking.horizonDays - MOST_DAYS + 1)
  const before = addDays(instantToWall(start).day, -BEFORE)
  return before < lastDays ? before : lastDays
}

/** Those nearest to a time that was wanted: some at the hub that was chosen, some wherever they are, in the order of time. */
export function nearestAround(times: readonly FreeTime[], { hub, start }: Pick<FreeTime, 'hub' | 'start'>, most: number): FreeTime[] {
  const there = nearestTimes(
    times.filter((one) => one.hub === hub),
    start,
    most,
  )
  const elsewhere = nearestTimes(
    times.filter((one) => !there.includes(one)),
    start,
    most,
  )
  return [...there, ...elsewhere].toSorted((a, b) => a.start - b.start)
}

/** Those nearest to a time that was wanted, in the order of time. */
function nearestTimes(times: readonly FreeTime[], start: Instant, most: number): FreeTime[] {
  const away = (time: FreeTime) => Math.abs(time.start - start)
  return times
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, most)
    .toSorted((a, b) => a.start - b.start)
}
