import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'

const DAY = 24 * 60 * 60_000
/** Long enough for a question about what was; lists of who came are nobody's after that. */
const KEPT = 30 * DAY

/** With the act they belong to, when the date has been; of a series, when its last date has. What is called off goes by the rule for acts. */
export const signUpRetention: readonly RetentionRule[] = [
  {
    table: 'sign_up',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      const { numAffectedRows = 0n } = await sql`delete from act using sign_up s where act.id = s.act_id
        and (s.ended_at < ${before} or ${before} > (
          select coalesce(max(session.starts_at), max(session.day)::timestamptz, '-infinity') from session
          where session.activity_id = s.activity_id and (s.session_id is null or session.id = s.session_id)))`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
