import { sql } from 'kysely'
import type { RetentionRule } from '../platform/privacy/index.ts'

/** Long enough for a question about a key or a broken chair. */
const KEPT = 30 * 24 * 60 * 60_000

/** With the act they belong to, when its last date has been or is off. */
export const resourcesRetention: readonly RetentionRule[] = [
  {
    table: 'room_booking',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      const { numAffectedRows = 0n } = await sql`delete from act where exists (select 1 from room_booking b where b.act_id = act.id)
        and not exists (select 1 from room_booking b where b.act_id = act.id
          and b.ends_at >= ${before} and (b.ended_at is null or b.ended_at >= ${before}))`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
