import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'

const KEPT = 30 * 24 * 60 * 60_000

/** As long as the names at the shifts that it was written to; where there are no days, from when it was sent. */
export const volunteerMessageRetention: readonly RetentionRule[] = [
  {
    table: 'volunteer_message',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      const { numAffectedRows = 0n } = await sql`delete from volunteer_message m where m.sent_at < ${before} and not exists (
        select from volunteer_shift s left join session d on d.id = s.session_id
        where s.need_id = m.need_id and (m.shift_id is null or s.id = m.shift_id) and s.slot <> 'lopende'
          and coalesce(d.starts_at, d.day::timestamptz, substr(s.slot, 1, 10)::date::timestamptz) >= ${before})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
