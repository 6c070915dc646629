import { sql } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { SOME_LANGUAGE } from './interpreters.ts'
import { shiftsOf, type Pattern } from './pattern.ts'
import type { Shift } from './times.ts'

/** A room of the house that an appointment can take. */
export interface RoomFor {
  key: string
  /** Minutes kept free around each use of it. */
  setUp: number
  tidy: number
  /** The last day it is in use; null: until further notice. */
  last: Day | null
}

/** Hours at a hub, and whose they are. */
export interface HoursOf extends Pattern {
  /** What the hours come to in the days asked about, the first first. */
  shifts: readonly Shift[]
  id: number
  caseworkerId: number
  /** Ids of what is claimed: the position’s time, and its extra lane. */
  resourceId: number
  laneId: number | null
  hub: string
  hubId: number
  lat: number
  lon: number
  /** Codes of what is spoken so that nobody has to interpret, or of what is interpreted. */
  languages: readonly string[]
}

/** Hours in which a topic is met. */
export interface PatternOf extends HoursOf {
  key: string
  isExtra: boolean
  /** Each appointment takes one of the rooms; false: none is needed. */
  needsRoom: boolean
  rooms: readonly RoomFor[]
}

/** Who meets about some topics, and who interprets for them. */
export interface Patterns {
  meeting: readonly PatternOf[]
  interpreting: readonly HoursOf[]
}

export interface PatternsAsked {
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
  /** Code of the language that somebody is to interpret, `SOME_LANGUAGE` where it is not said yet; null: none. */
  interpreter: string | null
}

/** The sort of row that hours of a position are, where a change names it. */
export const WORK_PATTERN = 'work_pattern'

/** Where somebody takes all of some topics, clipped to the days that provider and service are there. */
export async function findPatterns(db: Db, asked: PatternsAsked): Promise<Patterns> {
  const { rows } = await sql<Omit<PatternOf, 'shifts'> & { isInterpreter: boolean }>`${meetingIn(asked)}
    ${asked.interpreter === null ? sql`` : sql`union all ${interpretingIn(asked, asked.interpreter)}`} order by caseworker_id, id`.execute(
    db,
  )
  const hours = rows.map((row) => ({ ...row, shifts: shiftsOf(row, asked) }))
  return {
    meeting: hours.filter(({ isInterpreter }) => !isInterpreter),
    interpreting: hours.filter(({ isInterpreter }) => isInterpreter),
  }
}

const HOURS = sql`w.id, c.id as caseworker_id, c.resource_id, c.lane_id, c.languages, h.slug as hub, h.id as hub_id, h.lat, h.lon, w.weekday,
  w.from_minutes as "from", w.to_minutes as "to", w.every_weeks, w.is_extra, w.valid_from as first, w.valid_to as last`

const meetingIn = ({ service, also, from, to, known, hub, caseworker }: PatternsAsked) => sql<PatternOf>`
  select false as is_interpreter, s.key, ${HOURS}, w.rooms <> '[]' as needs_room,
    greatest(presence.latest, place.valid_from) as met_from, least(presence.valid_to, place.valid_to, provider.valid_to, s.valid_to) as met_to,
    case when w.rooms = '[]' then '[]'::jsonb else coalesce((select jsonb_agg(jsonb_build_object('key', room.key, 'setUp', coalesce(room.set_up, 0),
      'tidy', coalesce(room.tidy, 0), 'last', room.valid_to) order by chosen.place) from jsonb_array_elements_text(w.rooms) with ordinality chosen (key, place)
      join room on room.hub_id = h.id and room.key = chosen.key and room.known_from <= ${known} and ${isShown('room')}), '[]') end as rooms
  from service s join caseworker c on c.services ?& ${[service, ...also]}
  join work_pattern w on w.caseworker_id = c.id join hub h on h.id = w.hub_id
  join service_place place on place.service_id = s.id and place.hub_id = h.id
  join provider on provider.id = s.provider_id
  join presence on presence.hub_id = h.id and presence.provider_id = s.provider_id and presence.known_from <= ${known}
  where s.key = any(${[service, ...also]}) and c.known_from <= ${known} and ${isShown('c')} and ${isShown('presence')}
    and w.valid_from <= ${to} and coalesce(w.valid_to >= ${from}, true)
    and ${hub === undefined ? sql`true` : sql`h.slug = ${hub}`}
    and ${caseworker === undefined ? sql`true` : sql`c.id = ${caseworker}`}`

const interpretingIn = ({ from, to, known, hub }: PatternsAsked, language: string) => sql<PatternOf>`
  select true, '', ${HOURS}, false, null::date, null::date, '[]'::jsonb
  from caseworker c join work_pattern w on w.caseworker_id = c.id join hub h on h.id = w.hub_id
  where c.kind = 'interpreter' and ${language === SOME_LANGUAGE ? sql`true` : sql`c.languages ? ${language}`} and c.known_from <= ${known} and ${isShown('c')}
    and w.valid_from <= ${to} and coalesce(w.valid_to >= ${from}, true)
    and ${hub === undefined ? sql`true` : sql`h.slug = ${hub}`}`
