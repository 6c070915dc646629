import { rollWindow } from '../../src/activities/jobs.ts'
import type { Database } from '../../src/platform/database/index.ts'
import { addDays, startOfDay } from '../../src/platform/time/index.ts'
import { figure, type Figure } from '../figure.ts'
import { makeSeries } from '../many-series.ts'
import type { Place } from '../place.ts'
import { renderCosts } from '../render.ts'
import { kilobytes, ms } from '../statistics.ts'
import { today } from '../today.ts'

/** Some fifty dates a year each: two thousand ahead. */
const SERIES = 40
const PAST = 200_000
const REACH_MS = 15
const PAGES = [
  { name: 'front page', path: '/', reach: REACH_MS },
  { name: 'hub page', path: '/torg/heggedal', reach: REACH_MS },
  { name: 'list of activities', path: '/aktiviteter', reach: REACH_MS },
  { name: 'twenty dates as data', path: '/api/v1/sessions?limit=20', reach: REACH_MS },
  { name: 'whole calendar', path: '/aktiviteter/kalender', reach: 150 },
]

/** Pages, data and calendar of a programme with two thousand dates ahead and two hundred thousand behind, rendered anew each time. */
export async function programme(place: Place): Promise<Figure[]> {
  const [young, old] = [await place.database('bench_programme'), await place.database('bench_long_programme')]
  for (const one of [young, old]) {
    await place.fill(one.db)
    await makeSeries(one.db, SERIES, today())
    await rollWindow(one.db, today(), startOfDay(today()))
  }
  const sessions = await addPast(old)
  for (const { pool } of [young, old]) await pool.query('vacuum analyze')
  const figures: Figure[] = []
  for (const { name, path, reach } of PAGES) {
    const [before, after] = await renderCosts([young.db, old.db], path)
    if (!before || !after) throw new Error('a programme was not measured')
    figures.push(
      figure({
        what: `${name}, ${sessions} dates in all (${kilobytes(after.bytes)}, ${after.queries} queries): processor time`,
        measured: `${ms(after.processorMs)}; answered in ${ms(after.p50)}, p95 ${ms(after.p95)}`,
        reach: `≤ ${reach} ms`,
        reached: after.processorMs <= reach,
        values: { processorMs: after.processorMs, p50: after.p50, p95: after.p95, bytes: after.bytes },
      }),
      figure({
        what: `${name}, against the same without the past`,
        ratio: after.p50 / before.p50,
        measured: ms(after.p50),
        yardstick: ms(before.p50),
        reach: '≤ 1.5 ×',
        reached: after.p50 / before.p50 <= 1.5,
        values: { p50: after.p50, beforeP50: before.p50 },
      }),
    )
  }
  return figures
}

/** Dates as the series would have had them, had they gone on for as long as it takes. Answers with how many there are in all. */
async function addPast({ pool }: Database): Promise<number> {
  const perSeries = Math.ceil(PAST / SERIES)
  await pool.query(
    `insert into session (activity_id, occurrence, hub_id, day, starts_at, ends_at, state, by_hand, layer, known_from)
     select a.id, $1::date - n, a.hub_id, $1::date - n, ($1::date - n) + interval '10 hours', ($1::date - n) + interval '12 hours',
       'planned', false, a.layer, $1::date - n
     from activity a cross join generate_series(1, $2::int) n where a.key like 'serie-%'`,
    [addDays(today(), -1), perSeries],
  )
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from session')
  return rows[0]?.count ?? 0
}
