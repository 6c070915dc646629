import { sql, type RawBuilder } from 'kysely'
import { daysInUse, inUseWithin, type DaysInUse } from '../hubs/index.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { inTheirHouse, type FoundSession } from './closed-house.ts'
import { asked, BY_ORGANISERS } from './filter-terms.ts'
import type { SessionFilter } from './filter.ts'
import { IS_COMMERCIAL } from './is-commercial.ts'
import { LOANS, ofLoans } from './loan-sessions.ts'
import { LACKS_ROOM, OWN_ROOM_NAME, ROOM_JOINS, ROOM_NAME } from './session-room.ts'
import type { Session } from './session.ts'
import { readWords, type ReadFilter } from './words-asked.ts'

export interface Asked {
  filter: SessionFilter
  /** The last day whose knowledge counts. */
  known: Day
  limit?: number
  /** Slugs of hubs: each day begins with what is at the first of them. */
  nearest?: readonly string[] | undefined
  /** After this one, in the order of the list. */
  after?: readonly [Day, string, string] | undefined
}

/** What sorts a date among those of its day: how near it is where that is asked, then the hour, dates without one first. */
export const orderOf =
  (nearest?: readonly string[]) =>
  ({ startsAt, key, day, hub }: Session): [Day, string, string] => [day, farness(hub, nearest) + (startsAt?.toISOString() ?? ''), key]

const farness = (hub: string, nearest: readonly string[] | undefined) =>
  nearest === undefined ? '' : String(nearest.includes(hub) ? nearest.indexOf(hub) + 1 : nearest.length + 1).padStart(3, '0')

/** All dates that the filter asks for, by day and hour. Every list, calendar and answer is made of this. */
export async function sessionsIn(db: Db, { filter: typed, known, limit, after, nearest }: Asked): Promise<Session[]> {
  const [filter, inUse] = await Promise.all([readWords(db, typed), daysInUse(db, { known })])
  const hour = nearest === undefined ? HOUR : sql`${far(nearest, sql`hub.slug`)} || ${HOUR}`
  const order =
    nearest === undefined ? sql`session.day, session.starts_at nulls first, activity.key` : sql`session.day, ${hour}, activity.key`
  const whole = nearest === undefined ? sql`day, starts_at nulls first, key` : sql`day, ${far(nearest, sql`session.hub`)} || ${HOUR}, key`
  const later = after === undefined ? sql`true` : sql`(session.day, ${hour}, activity.key) > (${after[0]}::date, ${after[1]}, ${after[2]})`
  const most = limit === undefined ? sql`` : sql`limit ${limit}`
  const within = sql`session.day between ${filter.from} and ${filter.to} and ${later}`
  const { rows } = await sql<FoundSession>`select * from (
    (${SELECTED} where ${within} and ${wanted({ filter, known, inUse }, filter)} order by ${order} ${most})
    union all (${LOANS} where ${within} and ${ofLoans({ filter, known }, filter)} order by ${order} ${most})) as session
    order by ${whole} ${most}`.execute(db)
  return inTheirHouse(rows, inUse, filter)
}

/** One date by the id it has; null when it is not there, not shown or not known yet. */
export async function findSession(db: Db, { key, occurrence }: Pick<Session, 'key' | 'occurrence'>, known: Day): Promise<Session | null> {
  const filter = { activity: key, from: occurrence, to: occurrence }
  const inUse = await daysInUse(db, { known })
  const { rows } = await sql<FoundSession>`${SELECTED} where session.occurrence = ${occurrence} and ${wanted({ filter, known, inUse })}
      union all ${LOANS} where session.occurrence = ${occurrence} and ${ofLoans({ filter, known })}`.execute(db)
  const [session] = inTheirHouse(rows, inUse, rows[0] && { from: rows[0].day, to: rows[0].day })
  return session ?? null
}

/** Dates that were to be in the span and have been moved out of their day: whoever looks there is told. */
export async function movedAway(db: Db, { filter: typed, known }: Pick<Asked, 'filter' | 'known'>): Promise<Session[]> {
  const [filter, inUse] = await Promise.all([readWords(db, typed), daysInUse(db, { known })])
  const moved = sql`session.occurrence between ${filter.from} and ${filter.to} and session.occurrence <> session.day`
  const { rows } = await sql<FoundSession>`${SELECTED} where ${moved} and ${wanted({ filter, known, inUse })}
    union all ${LOANS} where ${moved} and ${ofLoans({ filter, known })} order by occurrence, key`.execute(db)
  return inTheirHouse(rows, inUse)
}

const far = (nearest: readonly string[], hub: RawBuilder<unknown>) =>
  sql`lpad(coalesce(array_position(${nearest}::text[], ${hub}), ${nearest.length + 1})::text, 3, '0')`

// Dates without an hour come first; in a comparison of rows null would swallow them.
const HOUR = sql`coalesce(to_char(session.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')`

const SELECTED = sql`
  select activity.key, session.occurrence, session.calendar_id, session.day, session.starts_at, session.ends_at, session.state, session.reason,
    ${ROOM_NAME} as room, ${OWN_ROOM_NAME} as own_room, ${LACKS_ROOM} as lacks_room, session.host, session.sequence, hub.slug as hub, activity.kind, activity.title,
    activity.audience, activity.age_from, activity.age_to, activity.children_welcome, activity.languages, activity.price, activity.access,
    activity.attend, activity.sign_up, activity.is_culture as culture, activity.is_intergenerational as intergenerational, activity.carried_on_from,
    array(select provider.slug from activity_organiser join provider on provider.id = provider_id
      where activity_id = activity.id order by activity_organiser.position) as organisers, activity.sender_name as sender,
    false as sender_is_business, activity.sender_name is not null as sender_is_voluntary, ${IS_COMMERCIAL} as commercial,
    session.layer
  from session join activity on activity.id = session.activity_id join hub on hub.id = session.hub_id ${ROOM_JOINS}`

interface Wanted {
  filter: ReadFilter
  known: Day
  inUse: DaysInUse
}

/** `days`: those that the dates can be on, where that is known. */
function wanted({ filter, known, inUse }: Wanted, days?: { from: Day; to: Day }): RawBuilder<boolean> {
  const all = [
    sql`session.state <> 'withdrawn'`,
    isShown('session'),
    sql`session.known_from <= ${known}`,
    isInUse(days === undefined ? inUse : inUseWithin(inUse, { ...days, hub: filter.hub })),
    ...asked(filter, BY_ORGANISERS),
  ]
  return sql<boolean>`(${sql.join(all, sql` and `)})`
}

/** An example is shown only where the house, or one who stands behind it, is in use that day. That the house is closed calls nothing off. */
function isInUse({ uses }: DaysInUse): RawBuilder<boolean> {
  const column = (values: readonly unknown[], type: string) => sql`${values}::${sql.raw(type)}[]`
  const [hubs, providers] = [
    column(
      uses.map((one) => one.hubId),
      'bigint',
    ),
    column(
      uses.map((one) => one.providerId),
      'bigint',
    ),
  ]
  const [from, to] = [
    column(
      uses.map((one) => one.from),
      'date',
    ),
    column(
      uses.map((one) => one.to),
      'date',
    ),
  ]
  return sql<boolean>`(session.layer <> 'example' or (
    exists (select from unnest(${hubs}, ${providers}, ${from}, ${to}) as u (hub, provider, first, last)
      where u.hub = session.hub_id and session.day between coalesce(u.first, '-infinity') and coalesce(u.last, 'infinity')
        and (u.provider is null or u.provider in (select provider_id from activity_organiser where activity_id = activity.id)))))`
}
