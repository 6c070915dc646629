import { sql } from 'kysely'
import { remembered } from '../../platform/cache/remembered.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { askedVersion } from './asked-version.ts'
import { endOf } from './stands.ts'

/** The three that the squares are for: local democracy, participation, local identity. */
export interface Goals {
  /** Suggestions that came to a body, a statement or a political case. */
  reached: number
  /** Times that somebody said or supported something. */
  voices: number
  /** Activities, rooms and measures that began with a suggestion. */
  made: number
}

/** Of a hub, or of all; when a day ended. */
export const goalsOn = remembered(readGoals, ['hub'], askedVersion)

async function readGoals(db: Db, { day, hub }: { day: Day; hub: string | null }): Promise<Goals> {
  const { rows } = await sql<Goals>`
    with recursive said as materialized (
      select s.number, s.supporters_kept from suggestion s join hub h on h.id = s.hub_id
      where ${isShown('s')} and s.received_at < ${endOf(day)} and (s.withdrawn_at is null or s.withdrawn_at >= ${endOf(day)})
        and (${hub}::text is null or h.slug = ${hub})
    ), part as (
      select count(distinct s.number)::int as parts from said s join chain_link l
      on l.to_kind = 'suggestion' and l.to_key = s.number::text and l.kind = 'split_into' and l.day <= ${day}
    ), way (root, kind, key) as (
      select s.number, l.to_kind, l.to_key from said s join chain_link l on l.from_kind = 'suggestion' and l.from_key = s.number::text
      where l.to_kind is not null and l.day <= ${day}
      union
      select w.root, l.to_kind, l.to_key from way w join chain_link l on l.from_kind = w.kind and l.from_key = w.key
      where l.to_kind is not null and l.day <= ${day}
    ), support as (
      select count(*)::int as stood from suggestion_support u join said s on s.number = u.suggestion
      where u.counted_at < ${endOf(day)} and (u.ended_at is null or u.ended_at >= ${endOf(day)})
    )
    select (
        select count(*)::int from (
          select root from way where kind in ('matter', 'agenda_item', 'statement', 'case')
          union select s.number from said s join chain_link l on l.from_kind = 'suggestion' and l.from_key = s.number::text
          where l.holder_kind = 'body' and l.day <= ${day}
        ) came
      ) as reached,
      (select count(*)::int + coalesce(sum(supporters_kept), 0)::int from said) - (select parts from part) + (select stood from support) as voices,
      (select count(distinct (kind, key))::int from way where kind in ('activity', 'room', 'measure')) as made`.execute(db)
  return rows[0] ?? { reached: 0, voices: 0, made: 0 }
}
