import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'
import type { Mode } from '../service.ts'
import type { AppointmentEnd } from '../tables.ts'
import type { WhyOff } from '../why-off/why-off.ts'
import type { OfferEnd } from '../waiting/tables.ts'
import type { Because } from '../whose-turn.ts'

/** A time that somebody has, as those who receive them see it. Who it is stands in the act. */
export interface AgendaLine {
  id: string
  actId: string
  /** Key of the position. */
  caseworker: string
  title: Localized
  /** What else they come about. */
  others: readonly { title: Localized }[]
  hub: string
  start: Instant
  end: Instant
  /** Rises each time it is moved, for calendars. */
  sequence: number
  mode: Mode
  interpreter: string | null
  /** How many come together. */
  people: number
  /** Why it is this position's; null where it was not chosen by turn. */
  because: Because | null
  /** Whoever holds it speaks the language asked for. */
  speaks: boolean
  /** The room that is kept for them; null: none. */
  room: Localized | null
  /** Key of the position that interprets; null: whoever meets them sees to it. */
  interpretedBy: string | null
  /** Beside what is booked already. */
  isExtra: boolean
  /** It waits for an address to be proven. */
  isHeld: boolean
  ended: AppointmentEnd | null
  calledOffWhy: WhyOff | null
  /** What it is about is named on no list that hangs or lies about. */
  isSensitive: boolean
  /** Since when whoever meets them has said that it is in order; null: not yet. */
  accepted: Instant | null
  arrived: Instant | null
  finished: Instant | null
  missed: Instant | null
  /** The last other time they were asked about, and what became of it; null while they think. */
  other: { start: Instant; replyBy: Instant; ended: OfferEnd | null } | null
}

export type CalledOffLine = Pick<AgendaLine, 'title' | 'others' | 'start' | 'end'> & { why: WhyOff | null }

interface Asked {
  /** Ids. */
  caseworkers?: readonly number[]
  /** Slug. */
  hub?: string
  span: Span
}

/** The times of somebody, or of a hub, the first first. Those that are off are not among them; `findAway` has who must choose anew. */
export const findAgenda = (db: Db, asked: Asked) => linesOf(db, asked, sql`a.ended_at is null`)

/** Times ahead that nobody has said yes to, of those who receive them: the first first. */
export const findUnaccepted = (db: Db, { caseworker, at }: { caseworker: number; at: Instant }) =>
  linesOf(
    db,
    { span: { start: at, end: at + AHEAD } },
    sql`a.caseworker_id = ${caseworker} and a.ended_at is null and a.held_until is null and a.accepted_at is null and a.starts_at > ${new Date(at)}`,
  )

/** Further than anything is booked. */
const AHEAD = 400 * 24 * 60 * 60_000

/** How many they are, by the id of the position; a position with none is left out. */
export async function countUnaccepted(db: Db, { caseworkers, at }: { caseworkers: readonly number[]; at: Instant }) {
  const { rows } = await sql<{
    caseworker: number
    count: number
  }>`select caseworker_id as caseworker, count(*)::int as count from appointment
    where caseworker_id = any(${[...caseworkers]}) and ended_at is null and held_until is null and accepted_at is null
      and starts_at > ${new Date(at)} group by caseworker_id`.execute(db)
  return new Map(rows.map(({ caseworker, count }) => [caseworker, count]))
}

/** Who has been told that nobody can receive them, and has yet to choose another time. */
export const findAway = (db: Db, asked: Asked) => linesOf(db, asked, sql`a.ended_because = 'away'`)

/** Of those who come no more, when it was and why, if they said: who they are is nobody's to see here. */
export const findCalledOff = async (db: Db, asked: Asked): Promise<CalledOffLine[]> =>
  (
    await linesOf(
      db,
      asked,
      sql`a.ended_because = 'called_off' and exists (select from act where act.id = a.act_id and act.confirmed_at is not null)`,
    )
  ).map(({ title, others, start, end, calledOffWhy }) => ({ title, others, start, end, why: calledOffWhy }))

async function linesOf(db: Db, { caseworkers, hub, span }: Asked, which: ReturnType<typeof sql>): Promise<AgendaLine[]> {
  const { rows } = await sql<Row>`
    select a.id, a.act_id, c.key as caseworker, s.title, h.slug as hub, a.starts_at, a.ends_at, a.sequence, a.mode, a.interpreter, a.people, a.ended_because as ended, a.called_off_why,
      a.chosen_because as because, besides.room, besides.interpreted_by, coalesce(besides.is_extra, false) as is_extra, coalesce(c.languages ? a.interpreter, false) as speaks,
      a.held_until is not null as is_held, coalesce((s.booking ->> 'sensitive')::boolean, false) or exists (select from appointment_topic t join service other on other.id = t.service_id
        where t.appointment_id = a.id and (other.booking ->> 'sensitive')::boolean) as is_sensitive,
      coalesce((select jsonb_agg(jsonb_build_object('title', other.title) order by other.id) from appointment_topic t
        join service other on other.id = t.service_id where t.appointment_id = a.id), '[]') as others,
      a.accepted_at, a.arrived_at, a.finished_at, a.missed_at, o.starts_at as other_at, o.reply_by, o.ended_because as answer
    from appointment a join service s on s.id = a.service_id join hub h on h.id = a.hub_id join caseworker c on c.id = a.caseworker_id
    left join lateral (select starts_at, reply_by, ended_because from time_offer where appointment_id = a.id order by offered_at desc, id limit 1) o on true
    left join lateral (select (jsonb_agg(room.name) filter (where room.id is not null)) -> 0 as room, max(i.key) as interpreted_by, bool_or(r.kind = 'lane') as is_extra
      from claim join resource r on r.id = claim.resource_id left join room on r.kind = 'room' and room.hub_id = r.hub_id and room.key = r.key and ${isShown('room')}
      left join caseworker i on i.resource_id = r.id and i.kind = 'interpreter' where claim.appointment_id = a.id and claim.released_at is null) besides on true
    where a.starts_at < ${new Date(span.end)} and a.ends_at > ${new Date(span.start)} and ${which}
      and ${caseworkers === undefined ? sql`true` : isOf(caseworkers)}
      and ${hub === undefined ? sql`true` : sql`h.slug = ${hub}`}
    order by a.starts_at, a.id`.execute(db)
  return rows.map(({ startsAt, endsAt, acceptedAt, arrivedAt, finishedAt, missedAt, otherAt, replyBy, answer, ...line }) => ({
    ...line,
    start: startsAt.getTime(),
    end: endsAt.getTime(),
    accepted: acceptedAt?.getTime() ?? null,
    arrived: arrivedAt?.getTime() ?? null,
    finished: finishedAt?.getTime() ?? null,
    missed: missedAt?.getTime() ?? null,
    other: otherAt === null || replyBy === null ? null : { start: otherAt.getTime(), replyBy: replyBy.getTime(), ended: answer },
  }))
}

/** Whoever receives them, or interprets. */
const isOf = (caseworkers: readonly number[]) => sql`(a.caseworker_id = any(${[...caseworkers]}) or exists (select from claim
  join caseworker i on i.resource_id = claim.resource_id and i.kind = 'interpreter'
  where claim.appointment_id = a.id and claim.released_at is null and i.id = any(${[...caseworkers]})))`

type Instants = 'start' | 'end' | 'accepted' | 'arrived' | 'finished' | 'missed' | 'other'
type Row = Omit<AgendaLine, Instants> & {
  startsAt: Date
  endsAt: Date
  acceptedAt: Date | null
  arrivedAt: Date | null
  finishedAt: Date | null
  missedAt: Date | null
  otherAt: Date | null
  replyBy: Date | null
  answer: OfferEnd | null
}
