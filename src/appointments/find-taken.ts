import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'
import type { Taken } from './travel.ts'

interface TakenAsked {
  /** Ids. */
  caseworkers: readonly number[]
  span: Span
  at: Instant
  /** The id of an appointment that is to be moved: its own time stands in nobody's way. */
  instead?: string | undefined
}

/** What each has claimed and where, with the buffers; what was kept for an address that nobody proved in time is free. */
export async function findTaken(db: Db, { caseworkers, span, at, instead }: TakenAsked): Promise<ReadonlyMap<number, Taken[]>> {
  const { rows } = await sql<{ caseworker: number; first: Date; last: Date; hub: string | null; lat: number | null; lon: number | null }>`
    select c.id as caseworker, lower(claim.during) as first, upper(claim.during) as last, h.slug as hub, h.lat, h.lon
    from caseworker c join claim on claim.resource_id = c.resource_id
    left join appointment a on a.id = claim.appointment_id left join hub h on h.id = a.hub_id
    where c.id = any(${[...caseworkers]}) and claim.released_at is null
      and lower(claim.during) < ${new Date(span.end)} and upper(claim.during) > ${new Date(span.start)}
      and (a.held_until is null or a.held_until > ${new Date(at)})
      and ${instead === undefined ? sql`true` : sql`a.id is distinct from ${instead}::uuid`}`.execute(db)
  const taken = new Map<number, Taken[]>()
  for (const { caseworker, first, last, hub, lat, lon } of rows) {
    const own = taken.get(caseworker) ?? []
    const where = hub === null || lat === null || lon === null ? null : { hub, lat, lon }
    own.push({ start: first.getTime(), end: last.getTime(), at: where })
    taken.set(caseworker, own)
  }
  return taken
}
