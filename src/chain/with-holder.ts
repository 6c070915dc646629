import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Holder, Link, ThingKind } from './link.ts'
import { linkOf, type LinkRow } from './walk-chain.ts'

interface Asked {
  kind: ThingKind
  holder: Holder
  /** As it was said by the end of this day. */
  until: Day
}

/** The last that was said of each thing which lies, or ended, with a holder: open and ended alike, in the order it was written. */
export async function lastSaidWith(db: Db, { kind, holder, until }: Asked): Promise<Link[]> {
  const { rows } = await sql<LinkRow>`
    select * from (
      select distinct on (l.from_key) l.* from chain_link l
      where l.from_kind = ${kind} and l.day <= ${until} and l.from_key in (
        select h.from_key from chain_link h
        where h.holder_kind = ${holder.kind} and h.holder_key = ${holder.key} and h.from_kind = ${kind}
      )
      order by l.from_key, l.id desc
    ) last
    where last.holder_kind = ${holder.kind} and last.holder_key = ${holder.key}
    order by last.id`.execute(db)
  return rows.flatMap(linkOf)
}
