import { sql } from 'kysely'
import { PASSING, type Holder } from '../chain/index.ts'
import type { Db } from '../platform/database/index.ts'

/** Numbers of what waits for one of these: what was last said to be theirs, has not ended and leads nowhere yet. */
export async function heldBy(db: Db, holders: readonly Holder[]): Promise<number[]> {
  if (holders.length === 0) return []
  const [kinds, keys] = [holders.map(({ kind }) => kind), holders.map(({ key }) => key)]
  const { rows } = await sql<{ number: number }>`
    select last.from_key::int as number from chain_link last
    join unnest(${kinds}::text[], ${keys}::text[]) h (kind, key) on h.kind = last.holder_kind and h.key = last.holder_key
    where last.from_kind = 'suggestion' and last.kind not in ('done', 'partly', 'not_done', 'not_taken_up')
      and not exists (
        select from chain_link o where o.from_kind = last.from_kind and o.from_key = last.from_key
        and (o.id > last.id or (o.to_kind is not null and o.kind <> ${PASSING}))
      )
    order by number`.execute(db)
  return rows.map(({ number }) => number)
}
