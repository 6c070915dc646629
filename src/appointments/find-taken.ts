import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'
import type { HoursOf } from './find-patterns.ts'
import type { Taken } from './travel.ts'

interface TakenAsked {
  /** Whose hours they are. */
  of: readonly Pick<HoursOf, 'caseworkerId' | 'resourceId' | 'laneId'>[]
  span: Span
  at: Instant
  /** The id of an appointment that is to be moved: its own time stands in nobody's way. */
  instead?: string | undefined
  /** Ids of what is kept for the asker. */
  mine?: readonly string[] | undefined
  /** As `freeTimes` has it. */
  early?: boolean | undefined
}

/** By the id of the position: what is taken of its own time, and of its extra lane. */
export interface TakenOf {
  own: ReadonlyMap<number, readonly Taken[]>
  lane: ReadonlyMap<number, readonly Taken[]>
}

/** Longer than any appointment with its buffers, which may be twelve hours. Absence alone is longer, and has an index of its own that says the same. */
const LONGEST = 16 * 60 * 60_000

/** What each has claimed and where, with the buffers, and when their own calendars say that they are busy; what was kept for an address that nobody proved, or for a form that nobody sent, in time is free, at once or when it is shown. */
export async function findTaken(db: Db, { of, span, at, instead, mine = [], early = false }: TakenAsked): Promise<TakenOf> {
  const ids = [...new Set(of.map(({ caseworkerId }) => caseworkerId))]
  const resources = [...new Set(of.flatMap(({ resourceId, laneId }) => (laneId === null ? [resourceId] : [resourceId, laneId])))]
  const [start, end, near] = [new Date(span.start), new Date(span.end), new Date(span.start - LONGEST)]
  const now = new Date(at)
  // Bounded at both ends, and of the long absences one at a time: else each answer reads all that has been claimed since the beginning.
  const isHeldBack = early ? sql`false` : sql`true`
  const { rows } = await sql<Row>`
    with met as (
      select null::bigint as caseworker, claim.resource_id as resource, claim.during, claim.appointment_id, claim.offer_id, claim.hold_id from claim
      where claim.resource_id = any(${resources}) and claim.released_at is null and lower(claim.during) > ${near} and lower(claim.during) < ${end}
      union all
      select away.caseworker_id, null, long.during, null, null, null from absence away cross join lateral (select during from claim
        where absence_id = away.id and released_at is null and lower(during) <= ${near} offset 0) long
      where away.caseworker_id = any(${ids}) and away.ended_at is null and away.ends_at - away.starts_at > interval '16 hours'
        and away.ends_at > ${start} and away.starts_at <= ${near}
      union all
      select source.caseworker_id, null, tstzrange(busy.starts_at, busy.ends_at, '[)'), null, null, null from busy_source source
      join busy_span busy on busy.source_id = source.id
      where source.caseworker_id = any(${ids}) and busy.starts_at < ${end} and busy.ends_at > ${start}
      union all
      select back.caseworker_id, null, tstzrange(back.starts_at, back.ends_at, '[)'), null, null, null from time_given_back back
      where ${isHeldBack} and back.caseworker_id = any(${ids}) and back.shown_at > ${now} and back.starts_at < ${end} and back.ends_at > ${start}
      union all
      select old.caseworker_id, null, tstzrange(old.starts_at, old.ends_at, '[)'), null, null, old.id from time_hold old
      where ${isHeldBack} and old.caseworker_id = any(${ids}) and old.shown_at > ${now} and old.starts_at < ${end} and old.ends_at > ${start}
    )
    select met.caseworker, met.resource, extract(epoch from lower(met.during))::float8 * 1000 as first, extract(epoch from upper(met.during))::float8 * 1000 as last, h.slug as hub, h.lat, h.lon
    from met left join appointment a on a.id = met.appointment_id left join time_offer o on o.id = met.offer_id
    left join time_hold hold on hold.id = met.hold_id left join hub h on h.id = coalesce(a.hub_id, o.hub_id, hold.hub_id)
    left join service s on s.id = a.service_id
    where upper(met.during) > ${start} and (a.held_until is null or a.held_until > ${now} or (${isHeldBack} and (s.booking ? 'backMost' or exists (
        select from appointment_topic t join service other on other.id = t.service_id where t.appointment_id = a.id and other.booking ? 'backMost'))))
      and (hold.id is null or ((hold.held_until > ${now} or (${isHeldBack} and coalesce(hold.shown_at > ${now}, hold.back_most is not null)))
        and hold.id <> all(${[...mine]}::uuid[])))
      and ${instead === undefined ? sql`true` : sql`a.id is distinct from ${instead}::uuid`}`.execute(db)
  return byPosition(rows, of)
}

function byPosition(rows: readonly Row[], of: TakenAsked['of']): TakenOf {
  const ownOf = new Map(of.map(({ caseworkerId, resourceId }) => [resourceId, caseworkerId]))
  const laneOf = new Map(of.flatMap(({ caseworkerId, laneId }) => (laneId === null ? [] : [[laneId, caseworkerId] as const])))
  const taken = { own: new Map<number, Taken[]>(), lane: new Map<number, Taken[]>() }
  for (const { caseworker, resource, first, last, hub, lat, lon } of rows) {
    const lane = resource === null ? undefined : laneOf.get(resource)
    const whose = lane ?? caseworker ?? ownOf.get(resource ?? 0)
    if (whose === undefined) continue
    const where = lane === undefined ? taken.own : taken.lane
    const others = where.get(whose) ?? []
    others.push({ start: first, end: last, at: hub === null || lat === null || lon === null ? null : { hub, lat, lon } })
    where.set(whose, others)
  }
  return taken
}

interface Row {
  /** One of the two. */
  caseworker: number | null
  resource: number | null
  /** Milliseconds: a date of each row costs more than its query. */
  first: number
  last: number
  hub: string | null
  lat: number | null
  lon: number | null
}
