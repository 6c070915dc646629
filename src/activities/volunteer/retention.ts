import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'

const DAY = 24 * 60 * 60_000
/** Long enough for a question about what was. */
const KEPT = 30 * DAY
/** Whoever has helped has a year to fetch the confirmation of it. */
const HOURS_KEPT = 365 * DAY

/** Of a volunteer `v`: the end of its last shift that is not over, by the date it is of, else by the slot's own day; one without days is never over. */
const lastShift = sql`(select max(case when s.slot = 'lopende' then 'infinity'::timestamptz
    else coalesce(d.starts_at, d.day::timestamptz, substr(s.slot, 1, 10)::date::timestamptz) end)
  from volunteer_place p join volunteer_shift s on s.id = p.shift_id left join session d on d.id = s.session_id
  where p.volunteer_id = v.id and p.ended_at is null)`
const lastNoted = sql`(select max(p.noted_at) from volunteer_place p where p.volunteer_id = v.id and p.minutes > 0)`
/** A need without days that nobody is asked for any more is over on its last day; whoever left all shifts is over since then. */
const overOn = sql`coalesce(v.ended_at,
  case when ${lastShift} = 'infinity' then (select coalesce(n.valid_to::timestamptz, 'infinity') from volunteer_need n where n.id = v.need_id)
    else ${lastShift} end,
  (select max(p.ended_at) from volunteer_place p where p.volunteer_id = v.id), '-infinity')`

export const volunteerRetention: readonly RetentionRule[] = [
  {
    table: 'volunteer.check_seen_on',
    forget: async (tx, { town }) => {
      const { numAffectedRows = 0n } = await sql`update volunteer v set check_seen_on = null, check_seen_by = null
        where v.check_seen_on is not null and ${overOn} < ${new Date(town - KEPT)}`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  {
    table: 'volunteer',
    forget: async (tx, { town }) => {
      const gone = sql`${overOn} < ${new Date(town - KEPT)} and coalesce(${lastNoted}, '-infinity') < ${new Date(town - HOURS_KEPT)}`
      // Figures stay when the names go.
      await sql`update volunteer_shift s set stood = s.stood + f.stood, minutes = s.minutes + f.minutes
        from (select p.shift_id, count(*) as stood, sum(p.minutes) as minutes from volunteer_place p join volunteer v on v.id = p.volunteer_id
          where p.minutes > 0 and ${gone} group by p.shift_id) f where f.shift_id = s.id`.execute(tx)
      const { numAffectedRows = 0n } = await sql`delete from act using volunteer v where act.id = v.act_id and ${gone}`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
