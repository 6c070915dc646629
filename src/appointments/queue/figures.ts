import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'

/** How it was on a weekday. */
export interface WaitFigure {
  /** Monday is 1. */
  weekday: number
  drawn: number
  /** Minutes that half of them waited at most; null where too few were called. */
  half: number | null
  /** The same for nine of ten. */
  most: number | null
  /** Left, or were not there when called. */
  gone: number
}

const WEEKS = 8
/** Fewer tell of somebody rather than of a queue. */
const ENOUGH = 5

/** Of days that are over, by weekday. */
export async function waitFigures(db: Db, { hubId, today }: { hubId: number; today: Day }): Promise<WaitFigure[]> {
  const { rows } = await sql<WaitFigure>`
    select extract(isodow from day)::int as weekday, count(*)::int as drawn,
      case when count(waited) >= ${sql.lit(ENOUGH)} then percentile_disc(0.5) within group (order by waited) end as half,
      case when count(waited) >= ${sql.lit(ENOUGH)} then percentile_disc(0.9) within group (order by waited) end as most,
      count(*) filter (where outcome in ('missed', 'left'))::int as gone
    from queue_wait where hub_id = ${hubId} and day >= ${addDays(today, -7 * WEEKS)}
    group by 1 order by 1`.execute(db)
  return rows
}
