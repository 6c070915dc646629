import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { stands } from './stands.ts'
import { FEW, nothingAsked, type Tally } from './tally.ts'

interface Row extends Omit<Tally, 'oldest'> {
  number: number | null
  title: string | null
  days: number | null
}

/**
 * What was asked and answered when a day ended: all of the town first, then each hub by its slug, and under each the places that were named.
 * Page, wall, table and API all read these rows.
 */
export async function countAsked(db: Db, day: Day): Promise<Tally[]> {
  const { rows } = await sql<Row>`
    ${stands(day)}, counted as (
      select hub, place, count(*)::int as asked, count(answered)::int as answered,
        count(*) filter (where layer = 'example')::int as examples,
        count(*) filter (where state = 'done')::int as done,
        count(*) filter (where state = 'partly')::int as partly,
        count(*) filter (where state = 'declined')::int as declined,
        count(*) filter (where state is null and answered is not null)::int as under_way,
        count(*) filter (where state is null and answered is null)::int as waiting,
        count(*) filter (where late)::int as overdue,
        case when count(answered) >= ${FEW} then
          percentile_cont(0.5) within group (order by greatest(answered - day, 0)) filter (where answered is not null)
        end as median_days,
        min((day - date '2000-01-01')::bigint * 1000000000 + number) filter (where state is null) as oldest
      from stands where not is_part
      group by grouping sets ((), (hub), (hub, place))
      having grouping(hub, place) <> 0 or place is not null
    )
    select c.hub, c.place, c.asked, c.examples, c.answered, c.done, c.partly, c.declined, c.under_way, c.waiting, c.overdue, c.median_days,
      s.number, s.title, ${day}::date - s.day as days
    from counted c left join stands s on s.number = c.oldest % 1000000000
    order by c.hub nulls first, c.place nulls first`.execute(db)
  const tallies = rows.map(({ number, title, days, ...tally }) => ({
    ...tally,
    oldest: number === null || days === null ? null : { number, title, days },
  }))
  return tallies.length === 0 ? [nothingAsked(null)] : tallies
}
