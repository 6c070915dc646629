import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'

const KEPT = 30 * 24 * 60 * 60_000

/** As long as the lists that it was written to. One about all dates goes when there has been none for as long. */
export const hostMessageRetention: readonly RetentionRule[] = [
  {
    table: 'host_message',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      const { numAffectedRows = 0n } = await sql`delete from host_message m where m.sent_at < ${before} and not exists (
        select from session s where s.activity_id = m.activity_id and (m.session_id is null or s.id = m.session_id)
          and coalesce(s.starts_at, s.day::timestamptz) >= ${before})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
