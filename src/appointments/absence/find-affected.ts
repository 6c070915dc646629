import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'
import { appointmentOfAct } from '../find-appointment.ts'
import type { BookingRuleItem, Mode } from '../service.ts'

/** Somebody's time within hours in which nobody is there to receive them. */
export interface Affected {
  id: string
  actId: string
  service: string
  /** Keys of what else it is about. */
  also: readonly string[]
  booking: BookingRuleItem | null
  hub: string
  /** Whoever receives them. */
  caseworker: number
  mode: Mode
  start: Instant
  end: Instant
  interpreter: string | null
  /** It waits for an address to be proven. */
  isHeld: boolean
}

interface Asked {
  caseworker: number
  span: Span
  at: Instant
}

/** Times ahead that meet a span and that somebody receives, or interprets at, the first first; one that has begun stays as it is. */
export async function findAffected(db: Db, { caseworker, span, at }: Asked): Promise<Affected[]> {
  const { rows } = await sql<Omit<Affected, 'start' | 'end' | 'also'> & { startsAt: Date; endsAt: Date }>`
    select a.id, a.act_id, s.key as service, s.booking, h.slug as hub, a.caseworker_id as caseworker, a.mode, a.starts_at, a.ends_at, a.interpreter,
      a.held_until is not null as is_held
    from appointment a join service s on s.id = a.service_id join hub h on h.id = a.hub_id
    where a.ended_at is null and a.starts_at < ${new Date(span.end)} and a.ends_at > ${new Date(span.start)}
      and a.starts_at > ${new Date(at)} and exists (select from claim join caseworker c on claim.resource_id in (c.resource_id, c.lane_id)
        where claim.appointment_id = a.id and claim.released_at is null and c.id = ${caseworker})
    order by a.starts_at, a.id`.execute(db)
  return Promise.all(
    rows.map(async ({ startsAt, endsAt, ...one }) => {
      const whole = await appointmentOfAct(db, one.actId)
      const visit = { also: whole?.also ?? [], booking: whole?.booking ?? one.booking }
      return { ...one, ...visit, start: startsAt.getTime(), end: endsAt.getTime() }
    }),
  )
}
