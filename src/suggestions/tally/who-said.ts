import { sql } from 'kysely'
import { remembered } from '../../platform/cache/remembered.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { AUDIENCES, type Audience } from '../suggestion.ts'
import { askedVersion } from './asked-version.ts'
import { endOf } from './stands.ts'
import { FEW } from './tally.ts'

/** From whom, as far as a figure may tell: a child is nobody alone. */
export const WHO = ['resident', 'young', 'association'] as const

/** How many suggestions came from whom, and for whom they are. */
export interface WhoSaid {
  from: Record<(typeof WHO)[number], number>
  for: Record<Audience, number>
}

/** Of a hub, or of all; when a day ended. Null where so few have asked that a figure would tell of one. */
export const whoSaid = remembered(readWho, ['hub'], askedVersion)

async function readWho(db: Db, { day, hub }: { day: Day; hub: string | null }): Promise<WhoSaid | null> {
  const { rows } = await sql<{ asked: number } & WhoSaid>`
    with said as (
      select case when s.credit = 'child' then 'young' else s.credit end as credit, s.audience from suggestion s join hub h on h.id = s.hub_id
      where ${isShown('s')} and s.received_at < ${endOf(day)} and (s.withdrawn_at is null or s.withdrawn_at >= ${endOf(day)})
        and (${hub}::text is null or h.slug = ${hub})
        and not exists (select from chain_link l where l.to_kind = 'suggestion' and l.to_key = s.number::text and l.kind = 'split_into')
    )
    select (select count(*)::int from said) as asked,
      (select json_object_agg(w, (select count(*)::int from said where credit = w)) from unnest(${[...WHO]}::text[]) w) as "from",
      (select json_object_agg(a, (select count(*)::int from said where audience = a)) from unnest(${[...AUDIENCES]}::text[]) a) as "for"`.execute(
    db,
  )
  const [row] = rows
  return row === undefined || row.asked < FEW ? null : { from: row.from, for: row.for }
}
