import { bookableService, freeTimes } from '../../src/appointments/index.ts'
import { addDays, startOfDay } from '../../src/platform/time/index.ts'
import { figure, type Figure } from '../figure.ts'
import { CASEWORKERS, makeCaseworkers, POOL, TOPIC } from '../many-caseworkers.ts'
import type { Place } from '../place.ts'
import { median, ms, percentile } from '../statistics.ts'
import { today } from '../today.ts'

const TIMES = 200
const REACH_MS = 15
const WEEK = 6

/** What is free in a week of a pool, against the bare reads that any answer needs. */
export async function firstFree(place: Place): Promise<Figure[]> {
  const database = await place.database('bench_first_free')
  await place.fill(database.db)
  const claims = await makeCaseworkers(database, today())
  await database.pool.query('vacuum analyze')
  const [from, at] = [today(), startOfDay(today())]
  const to = addDays(from, WEEK)
  const service = await bookableService(database.db, { key: TOPIC, day: from })
  if (service === null) throw new Error('the topic is not there')
  const asked = { service: TOPIC, booking: service.booking, from, to, at, interpreted: false }
  const found = (await freeTimes(database.db, asked)).length
  if (found === 0) throw new Error('nothing was free')
  const own = await timesOf(() => freeTimes(database.db, asked))
  const bare = await timesOf(() => bareReads(database.pool, new Date(at), new Date(startOfDay(addDays(to, 1)))))
  const [middle, worst, yardstick] = [median(own), percentile(own, 0.95), median(bare)]
  return [
    figure({
      what: `free times of a week for a pool of ${POOL} among ${CASEWORKERS} caseworkers and ${claims} live claims (${found} times)`,
      ratio: middle / yardstick,
      measured: `${ms(middle)}, p95 ${ms(worst)}`,
      yardstick: `bare reads ${ms(yardstick)}`,
      reach: `≤ 2 ×, p95 ≤ ${REACH_MS} ms`,
      reached: middle / yardstick <= 2 && worst <= REACH_MS,
      values: { milliseconds: middle, p95: worst, bareMilliseconds: yardstick },
    }),
  ]
}

/** Whose hours, and what is claimed of them: two statements, and nothing done with the rows. */
async function bareReads(
  pool: { query(text: string, values: unknown[]): Promise<{ rows: unknown[] }> },
  from: Date,
  to: Date,
): Promise<number> {
  const hours = await pool.query('select w.* from work_pattern w join caseworker c on c.id = w.caseworker_id where c.services ? $1', [
    TOPIC,
  ])
  const claims = await pool.query(
    `select c.id, lower(claim.during), upper(claim.during) from caseworker c join claim on claim.resource_id = c.resource_id
     where c.services ? $1 and claim.released_at is null
       and lower(claim.during) < $2 and lower(claim.during) > $3::timestamptz - interval '2 days'`,
    [TOPIC, to, from],
  )
  return hours.rows.length + claims.rows.length
}

async function timesOf(act: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < 2 * TIMES; time += 1) {
    const began = performance.now()
    await act()
    times.push(performance.now() - began)
  }
  // The first half is where compiler and server learn.
  return times.slice(TIMES)
}
