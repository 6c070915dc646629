import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'

const DAY = 24 * 60 * 60_000
/** Long enough to write the report; what was asked and answered stands in it, without anybody's name. */
const QUESTIONS_KEPT = 60 * DAY
/** Until the committee has long been chosen. */
const INTERESTS_KEPT = 365 * DAY
const NO_KEPT = 30 * DAY

const dayOf = sql`(select coalesce(session.starts_at, session.day::timestamptz) from session where session.id = session_id)`

/** With the act they belong to. What is called off goes by the rule for acts. */
export const meetingRetention: readonly RetentionRule[] = [
  {
    table: 'meeting_support',
    forget: async (tx, { town }) => {
      const before = new Date(town - DAY)
      const { rows } = await sql<{ count: number }>`
        with gone as (delete from meeting_support s using meeting_question q
          where q.id = s.question_id and (select coalesce(session.starts_at, session.day::timestamptz) from session
            where session.id = q.session_id) < ${before} returning s.question_id),
        counted as (select question_id, count(*)::int as support from gone group by question_id),
        kept as (update meeting_question q set former_support = q.former_support + counted.support
          from counted where q.id = counted.question_id returning 1)
        select count(*)::int as count from gone`.execute(tx)
      return rows[0]?.count ?? 0
    },
  },
  {
    table: 'meeting_question',
    forget: async (tx, { town }) => {
      const { numAffectedRows = 0n } = await sql`delete from act using meeting_question
        where act.id = act_id and ${dayOf} < ${new Date(town - QUESTIONS_KEPT)}`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  {
    table: 'committee_interest',
    forget: async (tx, { town }) => {
      const { numAffectedRows = 0n } = await sql`delete from act using committee_interest
        where act.id = act_id and (said_no_at < ${new Date(town - NO_KEPT)} or ${dayOf} < ${new Date(town - INTERESTS_KEPT)})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
