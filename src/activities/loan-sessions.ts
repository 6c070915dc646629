import { sql, type RawBuilder } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import { addDays, startOfDay, type Day } from '../platform/time/index.ts'
import { OPEN_DATES, OPEN_LOANS } from '../resources/index.ts'
import { asked, type By } from './filter-terms.ts'
import type { ReadFilter } from './words-asked.ts'

/** An organisation's loan of a room that is open to all, as an activity tells of itself: what nobody has said is not announced. */
export const LOAN_ACTIVITY = sql`(select act_id, key, 'meetup' as kind, title, null::jsonb as body, 'everyone' as audience, null::smallint as age_from,
  null::smallint as age_to, false as children_welcome, array[]::text[] as languages, price, array[]::text[] as access,
  'drop_in' as attend, false as is_culture, false as is_intergenerational, known_from, provider, sender, sender_is_business,
  sender_is_voluntary from ${OPEN_LOANS} as loan)`

/** The same columns as of the dates of activities, in the same order. */
export const LOANS = sql`
  select activity.key, session.occurrence, null::text as calendar_id, session.day, session.starts_at, session.ends_at, session.state, null::jsonb as reason,
    room.name as room, null::jsonb as own_room, false as lacks_room, null::text as host, session.sequence, hub.slug as hub, activity.kind, activity.title,
    activity.audience, activity.age_from, activity.age_to, activity.children_welcome, activity.languages, activity.price, activity.access,
    activity.attend, null::jsonb as sign_up, activity.is_culture as culture, activity.is_intergenerational as intergenerational,
    null::text as carried_on_from,
    array(select provider.slug from provider where provider.slug = activity.provider) as organisers,
    case when not exists (select from provider where provider.slug = activity.provider) then activity.sender end as sender,
    activity.sender_is_business, activity.sender_is_voluntary, activity.sender_is_business and coalesce(activity.price > 0, false) as commercial,
    'fact' as layer
  from ${OPEN_DATES} as session join ${LOAN_ACTIVITY} as activity on activity.act_id = session.act_id join hub on hub.id = session.hub_id
    left join room on room.hub_id = session.hub_id and room.key = session.room_key and ${isShown('room')}`

const BY_BORROWER: By = {
  provider: (slug) => sql`activity.provider = ${slug}`,
  words: (words) => sql`strpos(lower(activity.sender), ${words}) > 0`,
}

interface Asked {
  filter: ReadFilter
  known: Day
}

/** `days`: those that the dates can be on, where that is known. */
export function ofLoans({ filter, known }: Asked, days?: { from: Day; to: Day }): RawBuilder<boolean> {
  const between =
    days === undefined
      ? []
      : [sql`session.starts_at >= ${new Date(startOfDay(days.from))} and session.starts_at < ${new Date(startOfDay(addDays(days.to, 1)))}`]
  return sql<boolean>`(${sql.join([sql`activity.known_from <= ${known}`, ...between, ...asked(filter, BY_BORROWER)], sql` and `)})`
}
