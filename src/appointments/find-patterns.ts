import { sql } from 'kysely'
import { remembered } from '../platform/cache/remembered.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Pattern } from './pattern.ts'

/** Hours at a hub in which a topic is met, and whose they are. */
export type PatternOf = Pattern & { id: number; key: string; caseworkerId: number; hub: string; hubId: number; lat: number; lon: number }

interface PatternsAsked {
  /** Keys of the topics. */
  service: string
  also: readonly string[]
  /** Both included. */
  from: Day
  to: Day
  /** The last day whose knowledge counts. */
  known: Day
  hub?: string | undefined
  caseworker?: number | undefined
}

/** The sort of row that hours of a position are, where a change names it. */
export const WORK_PATTERN = 'work_pattern'

/**
 * Where somebody takes all of some topics, clipped to the days that provider and service are there. What is booked is no part of it, so it is
 * read anew only when hours, topics or who is where have changed; a booking, which is a transaction, reads it itself.
 */
export const findPatterns = (db: Db, { service, also, from, to, known, hub, caseworker }: PatternsAsked): Promise<readonly PatternOf[]> =>
  rememberedPatterns(db, { service, also, from, to, known, hub, caseworker })

const rememberedPatterns = remembered(patternsIn, [WORK_PATTERN, 'service', 'presence'])

async function patternsIn(db: Db, { service, also, from, to, hub, known, caseworker }: PatternsAsked): Promise<PatternOf[]> {
  const topics = [service, ...also]
  const { rows } = await sql<PatternOf>`
    select w.id, s.key, c.id as caseworker_id, h.slug as hub, h.id as hub_id, h.lat, h.lon, w.weekday, w.from_minutes as "from", w.to_minutes as "to", w.every_weeks,
      w.valid_from as first, w.valid_to as last,
      greatest(presence.latest, place.valid_from) as met_from, least(presence.valid_to, place.valid_to, provider.valid_to, s.valid_to) as met_to
    from service s join caseworker c on c.services ?& ${topics}
    join work_pattern w on w.caseworker_id = c.id join hub h on h.id = w.hub_id
    join service_place place on place.service_id = s.id and place.hub_id = h.id
    join provider on provider.id = s.provider_id
    join presence on presence.hub_id = h.id and presence.provider_id = s.provider_id and presence.known_from <= ${known}
    where s.key = any(${topics}) and c.known_from <= ${known} and ${isShown('c')} and ${isShown('presence')}
      and w.valid_from <= ${to} and coalesce(w.valid_to >= ${from}, true)
      and ${hub === undefined ? sql`true` : sql`h.slug = ${hub}`}
      and ${caseworker === undefined ? sql`true` : sql`c.id = ${caseworker}`}
    order by c.id, w.id`.execute(db)
  return rows
}
