import { sql, type RawBuilder } from 'kysely'
import { PASSING } from '../../chain/index.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import { addDays, startOfDay, type Day } from '../../platform/time/index.ts'

/** The first instant after a day, in the town. */
export const endOf = (day: Day): Date => new Date(startOfDay(addDays(day, 1)))

const END = sql`('done', 'partly', 'not_done', 'not_taken_up')`
/** What is said of a suggestion without answering it. */
const NO_ANSWER = sql`('received', 'merged_into', 'split_into', 'asked_back', 'handed_over')`

/**
 * `stands`: where each suggestion that was asked stood when a day ended, by its links until then and by what it led to: the same as
 * `standingOf` says of one, reckoned of all at once. What was merged counts each time it was asked; the parts of one that was parted are one.
 */
export const stands = (day: Day): RawBuilder<unknown> => sql`${asked(day)}, ${led(day)}, ${together(day)}`

/** Each by what was last said of it, what it ended with, and when it was answered itself. */
const asked = (day: Day) => sql`with recursive own as materialized (
    select from_key, max(id) as last_link,
      min(day) filter (where kind not in ${NO_ANSWER}) as answered,
      max(id) filter (where kind in ${END} or kind = 'reopened') as last_end,
      count(to_kind) filter (where kind <> ${PASSING}) as onward, max(to_key) filter (where kind = 'merged_into') as merged_into
    from chain_link where from_kind = 'suggestion' and day <= ${day} group by from_key
  ), asked as materialized (
    select s.number, s.hub_id, s.place, s.title, s.shown_at, s.layer, (s.received_at at time zone 'Europe/Oslo')::date as day, own.answered,
      own.onward > 0 as leads, case when own.onward = 1 then own.merged_into::int end as merged_into,
      last.holder_kind, last.holder_key, last.due, case when ended.kind in ${END} then ended.kind end as ended,
      ${isShown('s')} and s.received_at < ${endOf(day)} and (s.withdrawn_at is null or s.withdrawn_at >= ${endOf(day)}) as counts
    from suggestion s join own on own.from_key = s.number::text
    join chain_link last on last.id = own.last_link
    left join chain_link ended on ended.id = own.last_end
  )`

/**
 * Those that were led on, by where their ways come to a tip: what has ended, or leads nowhere yet. What was merged lies elsewhere, and the way
 * from there is gone once: a thousand may lie at the beginning of a long one.
 */
const led = (day: Day) => sql`
  home (number, root) as (
    select number, merged_into from asked where merged_into is not null
    union
    select h.number, a.merged_into from home h join asked a on a.number = h.root where a.merged_into is not null
  ), lies as materialized (
    select h.number, h.root from home h join asked a on a.number = h.root where a.merged_into is null
  ), way (root, kind, key, ended) as (
    select number, 'suggestion', number::text, ended from asked
    where number in (select root from lies) or (leads and ended is null and merged_into is null)
    union
    select w.root, l.to_kind, l.to_key, (
      select case when e.kind in ${END} then e.kind end from chain_link e
      where e.from_kind = l.to_kind and e.from_key = l.to_key and e.day <= ${day} and (e.kind in ${END} or e.kind = 'reopened')
      order by e.id desc limit 1
    ) from way w join chain_link l on l.from_kind = w.kind and l.from_key = w.key
    where w.ended is null and l.to_kind is not null and l.kind <> ${PASSING} and l.day <= ${day}
  ), tip as (
    select w.root, w.ended, last.due, last.holder_kind, last.holder_key from way w
    cross join lateral (
      select l.due, l.holder_kind, l.holder_key from chain_link l
      where l.from_kind = w.kind and l.from_key = w.key and l.day <= ${day} order by l.id desc limit 1
    ) last
    where w.ended is not null or not exists (
      select from chain_link l where l.from_kind = w.kind and l.from_key = w.key and l.to_kind is not null and l.kind <> ${PASSING} and l.day <= ${day}
    )
  ), led as (
    select root, bool_and(ended is not null) as over, min(${stateOf('ended')}) as one, max(${stateOf('ended')}) as other,
      coalesce(bool_or(ended is null and due < ${day}), false) as late,
      (array_agg(holder_kind order by due) filter (where ended is null))[1] as holder_kind,
      (array_agg(holder_key order by due) filter (where ended is null))[1] as holder_key
    from tip group by root
  )`

const together = (day: Day) => sql`
  passed as (
    select w.root, min(own.answered) as answered from way w join own on w.kind = 'suggestion' and own.from_key = w.key group by w.root
  ), stands as materialized (
    select a.number, h.slug as hub, a.place, case when a.shown_at is null then null else a.title end as title, a.day, a.layer,
      coalesce(a.answered, passed.answered) as answered,
      case when a.ended is not null then ${stateOf('a.ended')} when led.over then case when led.one = led.other then led.one else 'partly' end end as state,
      case when a.ended is not null or coalesce(led.over, false) then false else coalesce(led.late, a.due < ${day}, false) end as late,
      coalesce(led.holder_kind, a.holder_kind) as holder_kind, coalesce(led.holder_key, a.holder_key) as holder_key,
      exists (
        select from chain_link l where l.to_kind = 'suggestion' and l.to_key = a.number::text and l.kind = 'split_into' and l.day <= ${day}
      ) as is_part,
      exists (
        select from chain_link l where l.from_kind = 'suggestion' and l.from_key = a.number::text and l.to_kind = 'suggestion' and l.day <= ${day}
      ) as lies_elsewhere
    from asked a join hub h on h.id = a.hub_id left join lies on lies.number = a.number
    left join led on led.root = coalesce(lies.root, a.number) left join passed on passed.root = coalesce(lies.root, a.number)
    where a.counts
  )`

const stateOf = (column: string): RawBuilder<unknown> =>
  sql.raw(
    `case ${column} when 'done' then 'done' when 'partly' then 'partly' when 'not_done' then 'declined' when 'not_taken_up' then 'declined' end`,
  )
