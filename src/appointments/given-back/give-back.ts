import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { releaseAppointment, releaseOffer } from '../../resources/index.ts'
import './tables.ts'

/** Somebody needs their time no more. Of a topic with few times it is shown to others after a while, drawn now, so that reloading wins nothing. */
export async function giveBack(tx: Tx, { id }: { id: string }, at: Instant): Promise<void> {
  const about = sql`select service_id from appointment where id = ${id} union select service_id from appointment_topic where appointment_id = ${id}`
  await showLater(tx, { claims: sql`claim.appointment_id = ${id}`, about, at })
  await releaseAppointment(tx, { id }, at)
}

/** A time that nobody who was asked wanted. Those who wait are asked at once; all others see it later. */
export async function giveOfferBack(tx: Tx, id: string, at: Instant): Promise<void> {
  const about = sql`select coalesce(w.service_id, a.service_id) from time_offer o left join time_wish w on w.id = o.wish_id
    left join appointment a on a.id = o.appointment_id where o.id = ${id}`
  await showLater(tx, { claims: sql`claim.offer_id = ${id}`, about, at })
  await releaseOffer(tx, id, at)
}

interface Later {
  /** Those that are about to be released. */
  claims: RawBuilder<unknown>
  /** Ids of the topics. */
  about: RawBuilder<unknown>
  at: Instant
}

async function showLater(tx: Tx, { claims, about, at }: Later): Promise<void> {
  await sql`insert into time_given_back (caseworker_id, starts_at, ends_at, shown_at)
    select c.id, lower(claim.during), upper(claim.during), ${drawn(sql`${new Date(at)}::timestamptz + rule.least`, sql`rule.most - rule.least`)}
    from claim join caseworker c on c.resource_id = claim.resource_id
    cross join (select max(${waitOf('backMost')}) as most, coalesce(max(${waitOf('backLeast')}), interval '0') as least
      from service s where s.id in (${about})) rule
    where ${claims} and claim.released_at is null and rule.most is not null and claim.starts_at > ${new Date(at)}`.execute(tx)
}

/** One of the two ends of the while that the rule of the topic `s` has; null where it has none. */
const waitOf = (name: 'backLeast' | 'backMost') => sql`(s.booking ->> ${sql.lit(name)})::int * interval '1 minute'`

/** A moment in a while from another on, in whole milliseconds as all our moments are. */
export const drawn = (from: RawBuilder<unknown>, long: RawBuilder<unknown>) =>
  sql`date_trunc('milliseconds', ${from} + random() * (${long}))`

/** Those that all can see. */
export async function forgetShown(db: Db, at: Instant): Promise<void> {
  await sql`delete from time_given_back where shown_at <= ${new Date(at)}`.execute(db)
}
