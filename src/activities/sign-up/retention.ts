import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'

const DAY = 24 * 60 * 60_000
/** Long enough for a question about what was; lists of who came are nobody's after that. */
const KEPT = 30 * DAY

/** Of a sign-up `s`: when its date is, of a series the last one. */
const lastDate = sql`(select coalesce(max(session.starts_at), max(session.day)::timestamptz, '-infinity') from session
  where session.activity_id = s.activity_id and (s.session_id is null or session.id = s.session_id))`

/** With the act they belong to, when the date has been; of a series, when its last date has. What is called off goes by the rule for acts. */
export const signUpRetention: readonly RetentionRule[] = [
  {
    table: 'sign_up_child',
    forget: async (tx, { town }) => {
      const { numAffectedRows = 0n } = await sql`delete from sign_up_child c using sign_up s
        where s.id = c.sign_up_id and (s.ended_at is not null or ${lastDate} < ${new Date(town - DAY)})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  {
    table: 'sign_up_answer',
    forget: async (tx, { town }) => {
      const { numAffectedRows = 0n } = await sql`delete from sign_up_answer a using sign_up s where s.id = a.sign_up_id
        and (s.ended_at is not null or ${lastDate} + make_interval(days => a.keep_days) < ${new Date(town)})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  {
    table: 'sign_up',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      // Figures stay when the names go: of a series, of each date where somebody was ticked. Where nobody was, it is not known who came.
      await sql`insert into head_count (session_id, signed_up, came, noted_at)
        select d.id, sum(s.seated), sum(a.came), ${new Date(town)}
        from sign_up s join session d on d.activity_id = s.activity_id
          left join attendance a on a.sign_up_id = s.id and a.session_id = d.id
        where s.ended_at is null and ${lastDate} < ${before}
          and (d.id = s.session_id or (s.session_id is null and exists (select from attendance where session_id = d.id)))
        group by d.id
        on conflict (session_id) do update set signed_up = excluded.signed_up, came = excluded.came`.execute(tx)
      const { numAffectedRows = 0n } = await sql`delete from act using sign_up s where act.id = s.act_id
        and (s.ended_at < ${before} or ${lastDate} < ${before})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
