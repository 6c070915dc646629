import { sql } from 'kysely'
import { housesHours, type ShownDay } from '../hubs/index.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, daysBetween, instantToWall, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'
import { findTaken } from './find-taken.ts'
import { shiftsOf, type Pattern } from './pattern.ts'
import type { BookingRuleItem } from './service.ts'
import { timesIn } from './times.ts'
import { takenAt } from './travel.ts'

/** A time that can be booked, and who could take it. */
export interface FreeTime {
  hub: string
  hubId: number
  start: Instant
  end: Instant
  /** Ids: never shown. */
  caseworkers: readonly number[]
}

export interface TimesAsked {
  /** Key of the service. */
  service: string
  /** Keys of what else one comes about: whoever meets them takes all of it, at hubs that have all of it. */
  also?: readonly string[] | undefined
  /** Of all of it together. */
  booking: BookingRuleItem
  /** Both included. */
  from: Day
  to: Day
  at: Instant
  hub?: string | undefined
  /** Somebody interprets, so it takes longer. */
  interpreted: boolean
  /** The id of an appointment that is to be moved: its own time stands in nobody's way. */
  instead?: string | undefined
  /** Ids of what is kept for the asker while they book it. */
  mine?: readonly string[] | undefined
  /** The id of whom one has met before, and wants to meet again. */
  caseworker?: number | undefined
}

/** Days that may be asked for at once. */
export const MOST_DAYS = 62

/** All that is free of a service, the first first. The one answer to what is offered: pages, API and booking ask it alike. Throws RangeError for more than `MOST_DAYS`. */
export async function freeTimes(db: Db, asked: TimesAsked): Promise<FreeTime[]> {
  const { booking, from, to, at } = asked
  if (daysBetween(from, to) >= MOST_DAYS) throw new RangeError(`from ${from} to ${to} is more than ${MOST_DAYS} days`)
  const today = instantToWall(at).day
  const patterns = await patternsOf(db, asked)
  if (patterns.length === 0) return []
  const span = { start: startOfDay(from) - REACH, end: startOfDay(addDays(to, 1)) + REACH }
  const [taken, houses] = await Promise.all([
    findTaken(db, {
      caseworkers: [...new Set(patterns.map(({ caseworkerId }) => caseworkerId))],
      span,
      at,
      instead: asked.instead,
      mine: asked.mine,
    }),
    housesHours(db, [...new Set(patterns.map(({ hubId }) => hubId))], { from, to, known: today }),
  ])
  const limits = { earliest: at + booking.noticeHours * HOUR, latest: startOfDay(addDays(today, booking.horizonDays + 1)) - 1 }
  const length = lengthOf(asked)
  const isMet = daysMet(patterns, asked)
  const found = patterns.flatMap(({ id, key, caseworkerId, hub, hubId, lat, lon, ...pattern }) => {
    if (key !== asked.service) return []
    const inTheWay = takenAt({ hub, lat, lon }, taken.get(caseworkerId) ?? [])
    const shifts = shiftsOf(pattern, { from, to }).filter(({ day }) => isMet(id, day))
    return shifts.flatMap((shift) => {
      const openings = openingsOf(houses.get(hubId), shift.day)
      const starts = timesIn(shift, { length, taken: inTheWay, openings, ...limits })
      return starts.map((start) => ({ hub, hubId, start, end: start + length.minutes * MINUTE, caseworker: caseworkerId }))
    })
  })
  return together(found)
}

/** With an interpreter it takes longer. */
export const lengthOf = ({ booking, interpreted }: Pick<TimesAsked, 'booking' | 'interpreted'>) => ({
  ...booking,
  minutes: booking.minutes + (interpreted ? booking.interpreterMinutes : 0),
})

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** What is claimed on the day before or after stands in the way this far: buffers, and the way between two hubs. */
const REACH = 12 * HOUR

/** A house that is closed has no hours; one that nobody has told of leaves it to whoever works there. */
function openingsOf(days: readonly ShownDay[] | undefined, day: Day): readonly Span[] | null {
  const hours = days?.find((one) => one.hours.day === day)?.hours
  return hours === undefined || hours.state === 'not_announced' ? null : hours.openings
}

function together(found: readonly (Omit<FreeTime, 'caseworkers'> & { caseworker: number })[]): FreeTime[] {
  const times = new Map<string, Omit<FreeTime, 'caseworkers'> & { caseworkers: Set<number> }>()
  for (const { caseworker, ...time } of found) {
    const name = `${time.start} ${time.hubId}`
    const known = times.get(name) ?? { ...time, caseworkers: new Set<number>() }
    known.caseworkers.add(caseworker)
    times.set(name, known)
  }
  return [...times.values()]
    .map((time) => ({ ...time, caseworkers: [...time.caseworkers] }))
    .toSorted((a, b) => a.start - b.start || a.hubId - b.hubId)
}

type PatternOf = Pattern & { id: number; key: string; caseworkerId: number; hub: string; hubId: number; lat: number; lon: number }

/** Whether all that one comes about is met in some hours on a day: each topic has days of its own at a hub. */
function daysMet(patterns: readonly PatternOf[], { also = [], from, to }: TimesAsked): (id: number, day: Day) => boolean {
  if (also.length === 0) return () => true
  const met = new Set(patterns.flatMap((one) => shiftsOf(one, { from, to }).map(({ day }) => `${one.id} ${day} ${one.key}`)))
  return (id, day) => also.every((key) => met.has(`${id} ${day} ${key}`))
}

/** Where somebody takes this service, clipped to the days that provider and service are there. */
async function patternsOf(db: Db, { service, also = [], from, to, hub, at, caseworker }: TimesAsked): Promise<PatternOf[]> {
  const topics = [service, ...also]
  const known = instantToWall(at).day
  const { rows } = await sql<PatternOf>`
    select w.id, s.key, c.id as caseworker_id, h.slug as hub, h.id as hub_id, h.lat, h.lon, w.weekday, w.from_minutes as "from", w.to_minutes as "to", w.every_weeks,
      w.valid_from as first, w.valid_to as last,
      greatest(presence.latest, place.valid_from) as met_from, least(presence.valid_to, place.valid_to, provider.valid_to, s.valid_to) as met_to
    from service s join caseworker c on c.services ?& ${topics}
    join work_pattern w on w.caseworker_id = c.id join hub h on h.id = w.hub_id
    join service_place place on place.service_id = s.id and place.hub_id = h.id
    join provider on provider.id = s.provider_id
    join presence on presence.hub_id = h.id and presence.provider_id = s.provider_id and presence.known_from <= ${known}
    where s.key = any(${topics}) and c.known_from <= ${known} and ${isShown('c')} and ${isShown('presence')}
      and w.valid_from <= ${to} and coalesce(w.valid_to >= ${from}, true)
      and ${hub === undefined ? sql`true` : sql`h.slug = ${hub}`}
      and ${caseworker === undefined ? sql`true` : sql`c.id = ${caseworker}`}
    order by c.id, w.id`.execute(db)
  return rows
}
