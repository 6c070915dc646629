import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { timeText } from '../time-text.ts'
import type { Because } from '../whose-turn.ts'

/** A time that somebody is asked about. */
export interface AskedTime {
  id: string
  caseworker: number
  /** Why it is this position's. */
  because: Because | null
  hub: string
  hubId: number
  hubName: string
  start: Instant
  end: Instant
  replyBy: Instant
}

/** Of one who waits; null when they are not being asked. */
export const offerOfWish = (db: Db, wishId: number): Promise<AskedTime | null> => openOffer(db, sql`o.wish_id = ${wishId}`)

/** The time that staff ask about in place of the one somebody has; null where there is none. */
export const otherTimeOfAct = (db: Db, actId: string): Promise<AskedTime | null> =>
  openOffer(db, sql`o.appointment_id = (select id from appointment where act_id = ${actId})`)

/** An answer is to one question: whoever says yes on a page that is old by now says it to nothing else. Left out: to what is asked now. */
export const isAbout = (offer: AskedTime, about: string | undefined): boolean => about === undefined || about === timeText(offer)

async function openOffer(db: Db, which: RawBuilder<unknown>): Promise<AskedTime | null> {
  const { rows } = await sql<Omit<AskedTime, 'start' | 'end' | 'replyBy'> & { startsAt: Date; endsAt: Date; replyBy: Date }>`
    select o.id, o.caseworker_id as caseworker, o.chosen_because as because, h.slug as hub, h.id as hub_id, coalesce(name.short, h.slug) as hub_name, o.starts_at, o.ends_at, o.reply_by
    from time_offer o join hub h on h.id = o.hub_id
    left join lateral (select n.short from hub_name n where n.hub_id = h.id
      and daterange(n.valid_from, n.valid_to, '[]') @> o.starts_at::date limit 1) name on true
    where ${which} and o.ended_at is null`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  const { startsAt, endsAt, replyBy, ...offer } = row
  return { ...offer, start: startsAt.getTime(), end: endsAt.getTime(), replyBy: replyBy.getTime() }
}
