import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import type { BookingRuleItem, Mode } from '../service.ts'
import { ruleOf, type Topic } from '../topics-of.ts'
import { offerOfWish, type AskedTime } from './find-offer.ts'
import type { Wanted } from './first-for.ts'
import type { WishEnd } from './tables.ts'

export interface WishInLine extends Wanted {
  id: number
  actId: string
  /** Keys of what else it is to be about. */
  also: readonly string[]
  people: number
  /** The language that somebody is to interpret. */
  interpreter: string | null
}

/** As many as are looked through at once. */
const MOST = 500

/**
 * Those who wait for a time about a topic and are not being asked, in the order in which they came. Each address counts once: whoever stands in
 * the line twice is nearer by none.
 */
export async function findLine(db: Db, { service, at }: { service: string; at: Instant }): Promise<WishInLine[]> {
  const { rows } = await sql<Omit<WishInLine, 'has' | 'asked'> & { has: Date | null; asked: { hub: string; start: string }[] }>`
    with line as (
      select w.id, w.act_id, w.service_id, w.hub_id, w.interpreter, w.people, w.mode, w.until, act.person_id, act.helper_id from time_wish w
      join act on act.id = w.act_id join service s on s.id = w.service_id
      where s.key = ${service} and w.ended_at is null and w.until >= ${instantToWall(at).day} and act.confirmed_at is not null and act.cancelled_at is null)
    select line.id, line.act_id, h.slug as hub, line.until, line.interpreter, line.people, line.mode, a.starts_at as has,
      array(select o.key from time_wish_topic t join service o on o.id = t.service_id where t.wish_id = line.id order by o.id) as also,
      coalesce((select jsonb_agg(jsonb_build_object('hub', oh.slug, 'start', o.starts_at)) from time_offer o join hub oh on oh.id = o.hub_id
        where o.wish_id = line.id), '[]') as asked
    from line left join hub h on h.id = line.hub_id left join appointment a on a.act_id = line.act_id
    where not exists (select from time_offer o where (o.wish_id = line.id or o.appointment_id = a.id) and o.ended_at is null)
      and (a.id is null or (a.ended_at is null and a.held_until is null))
      and not exists (select from line earlier join contact_point theirs on theirs.person_id = coalesce(earlier.helper_id, earlier.person_id)
        join contact_point own on own.value = theirs.value where earlier.id < line.id and own.person_id = coalesce(line.helper_id, line.person_id))
    order by line.id limit ${sql.lit(MOST)}`.execute(db)
  return rows.map(({ has, asked, ...wish }) => ({
    ...wish,
    has: has?.getTime() ?? null,
    asked: asked.map(({ hub, start }) => ({ hub, start: Date.parse(start) })),
  }))
}

/** What somebody waits for, as its receipt shows it. */
export interface Wish {
  id: number
  service: string
  title: Localized
  /** Keys of what else it is to be about, and how they are called. */
  also: readonly string[]
  others: readonly Topic[]
  /** Of all of it together; null where it is no longer booked. */
  booking: BookingRuleItem | null
  /** Slug and name; null: any. */
  hub: string | null
  hubName: string | null
  interpreter: string | null
  people: number
  mode: Mode
  /** Where they are to be visited; null where they are not, or have a time that knows it. */
  homeAddress: string | null
  until: Day
  ended: WishEnd | null
  offer: AskedTime | null
}

/** Null when whoever did the act does not wait for anything, or never did. */
export async function wishOfAct(db: Db, actId: string): Promise<Wish | null> {
  const { rows } = await sql<Omit<Wish, 'offer' | 'also'>>`
    select w.id, s.key as service, s.title, s.booking, h.slug as hub, name.short as hub_name, w.interpreter, w.people, w.mode, w.home_address, w.until, w.ended_because as ended,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'key', o.key, 'title', o.title, 'bring', o.bring, 'booking', o.booking) order by o.id)
        from time_wish_topic t join service o on o.id = t.service_id where t.wish_id = w.id), '[]') as others
    from time_wish w join service s on s.id = w.service_id left join hub h on h.id = w.hub_id
    left join lateral (select n.short from hub_name n where n.hub_id = h.id
      and daterange(n.valid_from, n.valid_to, '[]') @> w.until limit 1) name on true
    where w.act_id = ${actId}`.execute(db)
  const [wish] = rows
  if (wish === undefined) return null
  const also = wish.others.map(({ key }) => key)
  return {
    ...wish,
    also,
    booking: ruleOf(wish.booking, wish.others, { people: wish.people, mode: wish.mode }),
    offer: await offerOfWish(db, wish.id),
  }
}
