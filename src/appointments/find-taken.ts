import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { claimsOfRooms, type Span } from '../resources/index.ts'
import type { HoursOf } from './find-patterns.ts'
import type { Taken } from './travel.ts'

interface TakenAsked {
  /** Whose hours they are. */
  of: readonly Pick<HoursOf, 'caseworkerId' | 'resourceId' | 'laneId'>[]
  /** Ids of the hubs whose rooms are asked about too. */
  hubs: readonly number[]
  span: Span
  at: Instant
  /** The id of an appointment that is to be moved: its own time stands in nobody's way. */
  instead?: string | undefined
  /** Ids of what is kept for the asker. */
  mine?: readonly string[] | undefined
  /** As `freeTimes` has it. */
  early?: boolean | undefined
}

/** By the id of the position: what is taken of its own time, and of its extra lane; and of rooms by «hub key». */
export interface TakenOf {
  own: ReadonlyMap<number, readonly Taken[]>
  lane: ReadonlyMap<number, readonly Taken[]>
  rooms: ReadonlyMap<string, readonly Span[]>
}

/**
 * What each has claimed and where, with the buffers, and when their own calendars say that they are busy; what was kept for an address that
 * nobody proved, or for a form that nobody sent, in time is free, at once or when it is shown. Where somebody is then is asked only of what is
 * somewhere: planning one statement for all of it takes longer than both take to run.
 */
export async function findTaken(db: Db, asked: TakenAsked): Promise<TakenOf> {
  const [claimed, besides] = await Promise.all([claimsIn(db, asked), besidesIn(db, asked)])
  const rows = [...claimed, ...besides]
  const held = await placesOf(db, rows, asked)
  const { instead, mine = [] } = asked
  const placeOf = (holder: string): Place | undefined => (holder === instead || mine.includes(holder) ? undefined : held.get(holder))
  return byPosition(rows, { of: asked.of, placeOf })
}

interface Row {
  /** One of the three. */
  caseworker: number | null
  resource: number | null
  room: string | null
  /** Milliseconds: a date of each row costs more than its query. */
  first: number
  last: number
  /** The id of an appointment, an offer or a hold; null: nowhere in particular. */
  holder: string | null
}

/** Longer than any appointment with its buffers, which may be twelve hours. Absence alone is longer, and has an index of its own that says the same. */
const LONGEST = 16 * 60 * 60_000
const SPAN = sql`extract(epoch from lower(during))::float8 * 1000 as first, extract(epoch from upper(during))::float8 * 1000 as last`

/** Of people bounded at both ends: else each answer reads all that has been claimed since the beginning. Rooms may be out of use for long. */
async function claimsIn(db: Db, { of, hubs, span, at }: TakenAsked): Promise<Row[]> {
  const resources = [...new Set(of.flatMap(({ resourceId, laneId }) => (laneId === null ? [resourceId] : [resourceId, laneId])))]
  const rooms =
    hubs.length === 0
      ? sql``
      : sql` union all select null, null, room, ${SPAN}, holder from (${claimsOfRooms({ hubs, from: span.start, to: span.end, at })}) of_rooms`
  const { rows } = await sql<Row>`select null::bigint as caseworker, resource_id as resource, null::text as room, ${SPAN},
      coalesce(appointment_id, offer_id, hold_id) as holder
    from claim where resource_id = any(${resources}) and released_at is null and lower(during) > ${new Date(span.start - LONGEST)}
      and lower(during) < ${new Date(span.end)} and upper(during) > ${new Date(span.start)}${rooms}`.execute(db)
  return rows
}

/** Long absences, one at a time; busy times of their own calendars; and what has been given back and is not shown to all yet. */
async function besidesIn(db: Db, { of, span, at, early = false }: TakenAsked): Promise<Row[]> {
  const ids = [...new Set(of.map(({ caseworkerId }) => caseworkerId))]
  const [start, end, near, now] = [new Date(span.start), new Date(span.end), new Date(span.start - LONGEST), new Date(at)]
  const givenBack = sql`
    union all
    select caseworker_id, tstzrange(starts_at, ends_at, '[)'), null from time_given_back
    where caseworker_id = any(${ids}) and shown_at > ${now} and starts_at < ${end} and ends_at > ${start}
    union all
    select caseworker_id, tstzrange(starts_at, ends_at, '[)'), id from time_hold
    where caseworker_id = any(${ids}) and shown_at > ${now} and starts_at < ${end} and ends_at > ${start}`
  const { rows } = await sql<Row>`
    with met as (
      select away.caseworker_id as caseworker, long.during, null::uuid as holder from absence away cross join lateral (select during from claim
        where absence_id = away.id and released_at is null and lower(during) <= ${near} offset 0) long
      where away.caseworker_id = any(${ids}) and away.ended_at is null and away.ends_at - away.starts_at > interval '16 hours'
        and away.ends_at > ${start} and away.starts_at <= ${near}
      union all
      select source.caseworker_id, tstzrange(busy.starts_at, busy.ends_at, '[)'), null from busy_source source
      join busy_span busy on busy.source_id = source.id
      where source.caseworker_id = any(${ids}) and busy.starts_at < ${end} and busy.ends_at > ${start}
      ${early ? sql`` : givenBack})
    select caseworker, null::bigint as resource, null::text as room, ${SPAN}, holder from met where upper(during) > ${start}`.execute(db)
  return rows
}

type Place = NonNullable<Taken['at']>

/** Where those are that have the time, by their ids; who has it no longer is left out. */
async function placesOf(db: Db, rows: readonly Row[], { at, early = false }: TakenAsked): Promise<ReadonlyMap<string, Place>> {
  const ids = [...new Set(rows.flatMap(({ holder }) => holder ?? []))]
  if (ids.length === 0) return new Map()
  const now = new Date(at)
  const isHeldBack = early ? sql`false` : sql`true`
  const { rows: found } = await sql<Place & { id: string }>`
    select a.id, h.slug as hub, h.lat, h.lon from appointment a join hub h on h.id = a.hub_id
    where a.id = any(${ids}::uuid[]) and (a.held_until is null or a.held_until > ${now} or (${isHeldBack} and exists (
      select from service s where s.booking ? 'backMost' and (s.id = a.service_id
        or s.id in (select t.service_id from appointment_topic t where t.appointment_id = a.id)))))
    union all
    select o.id, h.slug, h.lat, h.lon from time_offer o join hub h on h.id = o.hub_id where o.id = any(${ids}::uuid[])
    union all
    select hold.id, h.slug, h.lat, h.lon from time_hold hold join hub h on h.id = hold.hub_id
    where hold.id = any(${ids}::uuid[]) and (hold.held_until > ${now} or (${isHeldBack} and coalesce(hold.shown_at > ${now}, hold.back_most is not null)))`.execute(
    db,
  )
  return new Map(found.map(({ id, ...place }) => [id, place]))
}

interface Sorting {
  of: TakenAsked['of']
  /** Undefined: it stands in nobody's way. */
  placeOf: (holder: string) => Place | undefined
}

function byPosition(rows: readonly Row[], { of, placeOf }: Sorting): TakenOf {
  const ownOf = new Map(of.map(({ caseworkerId, resourceId }) => [resourceId, caseworkerId]))
  const laneOf = new Map(of.flatMap(({ caseworkerId, laneId }) => (laneId === null ? [] : [[laneId, caseworkerId] as const])))
  const taken = { own: new Map<number, Taken[]>(), lane: new Map<number, Taken[]>(), rooms: new Map<string, Span[]>() }
  for (const { caseworker, resource, room, first, last, holder } of rows) {
    const at = holder === null ? null : placeOf(holder)
    if (at === undefined) continue
    if (room !== null) push(taken.rooms, room, { start: first, end: last })
    const lane = resource === null ? undefined : laneOf.get(resource)
    const whose = lane ?? caseworker ?? ownOf.get(resource ?? 0)
    if (whose !== undefined) push(lane === undefined ? taken.own : taken.lane, whose, { start: first, end: last, at })
  }
  return taken
}

function push<Key, One>(into: Map<Key, One[]>, key: Key, one: One): void {
  const others = into.get(key)
  if (others === undefined) into.set(key, [one])
  else others.push(one)
}
