import { sql } from 'kysely'
import type { Localized } from '../platform/content/localized.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import { ZONE, type Instant } from '../platform/time/index.ts'
import type { BookingRuleItem, Mode } from './service.ts'
import type { AppointmentEnd } from './tables.ts'
import { ruleOf, type Topic } from './topics-of.ts'
import type { WhyOff } from './why-off/why-off.ts'

/** A time somebody has, as its receipt shows it. */
export interface Appointment {
  id: string
  service: string
  title: Localized
  bring: readonly Localized[]
  /** Keys of what else it is about, and how they are called. */
  also: readonly string[]
  others: readonly Topic[]
  /** Of all of it together; null where it is no longer booked. */
  booking: BookingRuleItem | null
  hub: string
  hubName: string
  street: string | null
  /** The room that is kept for them; null: none. */
  room: Localized | null
  start: Instant
  end: Instant
  mode: Mode
  interpreter: string | null
  /** How many come together. */
  people: number
  /** Whoever meets them has said that it is in order. */
  isAccepted: boolean
  /** Whoever meets them speaks the language asked for. */
  speaks: boolean
  /** The house is closed then, as they have been told. */
  isShut: boolean
  sequence: number
  ended: AppointmentEnd | null
  calledOffWhy: WhyOff | null
}

/** Null when its row went by the rule of keeping. */
export async function appointmentOfAct(db: Db, actId: string): Promise<Appointment | null> {
  const { rows } = await sql<Omit<Appointment, 'also' | 'others'> & { startsAt: Date; endsAt: Date; topics: Topic[] }>`
    select a.id, s.key as service, s.title, s.bring, s.booking, h.slug as hub, a.starts_at, a.ends_at, a.mode, a.interpreter, a.people, a.sequence,
      a.accepted_at is not null as is_accepted, a.shut_told_at is not null as is_shut, coalesce(c.languages ? a.interpreter, false) as speaks,
      a.ended_because as ended, a.called_off_why, coalesce(name.short, h.slug) as hub_name,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'key', o.key, 'title', o.title, 'bring', o.bring, 'booking', o.booking) order by o.id)
        from appointment_topic t join service o on o.id = t.service_id where t.appointment_id = a.id), '[]') as topics,
      (select room.name from claim join resource r on r.id = claim.resource_id and r.kind = 'room' join room on room.hub_id = r.hub_id and room.key = r.key
        and ${isShown('room')} where claim.appointment_id = a.id and claim.released_at is null limit 1) as room,
      (select l.street from hub_location l where l.hub_id = h.id and ${isShown('l')} and (l.valid_from is null or l.valid_from <= on_day.day)
        and (l.valid_to is null or l.valid_to >= on_day.day) order by l.layer = 'example', l.id limit 1) as street
    from appointment a join service s on s.id = a.service_id join hub h on h.id = a.hub_id join caseworker c on c.id = a.caseworker_id
    cross join lateral (select (a.starts_at at time zone ${ZONE})::date as day) on_day
    left join lateral (select n.short from hub_name n where n.hub_id = h.id
      and (n.valid_from is null or n.valid_from <= on_day.day) and (n.valid_to is null or n.valid_to >= on_day.day) limit 1) name on true
    where a.act_id = ${actId}`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  const { startsAt, endsAt, topics, ...appointment } = row
  const also = topics.map(({ key }) => key)
  return {
    ...appointment,
    also,
    others: topics,
    booking: ruleOf(appointment.booking, topics, appointment),
    start: startsAt.getTime(),
    end: endsAt.getTime(),
  }
}

/** The position that received them, or is to; null where nobody is any more, or the address is yet to be proven. */
export async function caseworkerOf(db: Db, actId: string): Promise<number | null> {
  const row = await db
    .selectFrom('appointment')
    .select('caseworkerId')
    .where('actId', '=', actId)
    .where('endedAt', 'is', null)
    .where('heldUntil', 'is', null)
    .executeTakeFirst()
  return row?.caseworkerId ?? null
}

const HOUR = 60 * 60_000

/** Until when its owner moves it or calls it off alone. */
export const changesUntil = ({ start, booking }: Pick<Appointment, 'start' | 'booking'>): Instant =>
  start - (booking?.cancelHours ?? 0) * HOUR
