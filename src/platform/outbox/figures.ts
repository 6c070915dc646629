import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Instant } from '../time/index.ts'

export interface OutboxFigures {
  /** Due now and not sent; what is held back is not due. */
  due: number
  /** How long the oldest of them has been due; 0 when there is none. */
  oldestDueSeconds: number
  /** Not due yet. */
  later: number
  givenUp: number
  /** Events that some listener has not heard. */
  unheard: number
  /** Since the database was made. */
  tally: readonly { channel: string; outcome: string; number: number }[]
}

/** Town time decides what is due. */
export async function outboxFigures(db: Db, now: Instant): Promise<OutboxFigures> {
  const at = new Date(now)
  const { rows } = await sql<Omit<OutboxFigures, 'tally'>>`
    select count(*) filter (where sent_at is null and given_up_at is null and held_at is null and due_at <= ${at})::int as due,
      coalesce(extract(epoch from ${at} - min(due_at) filter (where sent_at is null and given_up_at is null and held_at is null and due_at <= ${at})), 0)::float8
        as oldest_due_seconds,
      count(*) filter (where sent_at is null and given_up_at is null and held_at is null and due_at > ${at})::int as later,
      count(*) filter (where given_up_at is not null and dropped_at is null)::int as given_up,
      (select count(*) from event_delivery where handled_at is null and given_up_at is null and held_at is null)::int as unheard
    from outbound_message where sent_at is null`.execute(db)
  const tally = await db.selectFrom('outboxTally').selectAll().orderBy('channel').orderBy('outcome').execute()
  const figures = rows[0] ?? { due: 0, oldestDueSeconds: 0, later: 0, givenUp: 0, unheard: 0 }
  return { ...figures, tally }
}
