import { sql } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'

export interface StrandedTime {
  /** Of the appointment. */
  id: string
  /** The id of the position that has no hours there then. */
  caseworker: number
}

type Asked = { at: Instant } & ({ caseworkers: readonly number[] } | { hub: string })

/**
 * Times that somebody has booked, and in which whoever is to receive them, or to interpret, is at the hub by no hours of their own any more; or in
 * which the topic is not met there any more, since its provider has gone from the hub or it has.
 */
export async function whichStranded(db: Db, asked: Asked): Promise<StrandedTime[]> {
  const which = 'hub' in asked ? sql`h.slug = ${asked.hub}` : sql`mine.caseworker = any(${[...asked.caseworkers]})`
  const { rows } = await sql<StrandedTime>`with ahead as (
      select id, service_id, caseworker_id, hub_id, starts_at, ends_at from appointment where ended_at is null and ends_at > ${new Date(asked.at)}),
    mine as (select id, service_id, caseworker_id as caseworker, hub_id, starts_at, ends_at from ahead
      union select ahead.id, null, i.id, hub_id, ahead.starts_at, ahead.ends_at from caseworker i
      join claim on claim.resource_id = i.resource_id and claim.released_at is null join ahead on ahead.id = claim.appointment_id
      where i.kind = 'interpreter')
    select mine.id, mine.caseworker from mine join hub h on h.id = mine.hub_id
    where ${which} and (not exists (select from work_pattern w where w.caseworker_id = mine.caseworker and w.hub_id = mine.hub_id
      and (${day} - w.valid_from) % (7 * w.every_weeks) = 0 and ${day} >= w.valid_from and coalesce(${day} <= w.valid_to, true)
      and ${minutesOf(sql`mine.starts_at`)} >= w.from_minutes and ${minutesOf(sql`mine.ends_at`)} <= w.to_minutes)
      or mine.service_id is not null and not ${isMetThere(asked.at)})
    order by mine.starts_at, mine.id`.execute(db)
  return rows
}

/** As its times are offered: `findPatterns`. */
const isMetThere = (at: Instant) => sql`exists (select from service s join provider on provider.id = s.provider_id
  join service_place place on place.service_id = s.id and place.hub_id = mine.hub_id
  join presence on presence.hub_id = mine.hub_id and presence.provider_id = s.provider_id
  where s.id = mine.service_id and ${isShown('presence')} and presence.known_from <= ${instantToWall(at).day} and ${day} >= presence.latest
    and coalesce(${day} >= place.valid_from, true) and coalesce(${day} <= least(presence.valid_to, place.valid_to, provider.valid_to, s.valid_to), true))`

const day = sql`(mine.starts_at at time zone 'Europe/Oslo')::date`
/** From the midnight that its day began with, by the clock on the wall. */
const minutesOf = (moment: ReturnType<typeof sql>) =>
  sql`extract(epoch from (${moment} at time zone 'Europe/Oslo') - ${day}::timestamp) / 60`
