import { bookableService, freeTimes, MOST_DAYS } from '../../src/appointments/index.ts'
import type { Database } from '../../src/platform/database/index.ts'
import { addDays, startOfDay } from '../../src/platform/time/index.ts'
import { figure, type Figure } from '../figure.ts'
import { BESIDE, CASEWORKERS, makeCaseworkers, POOL, TOPIC } from '../many-caseworkers.ts'
import type { Place } from '../place.ts'
import { median, ms, percentile } from '../statistics.ts'
import { today } from '../today.ts'

const TIMES = 200
const REACH_MS = 15
const WEEK = 6

/** What is free in a week of a pool, about one topic and about two in one visit, against the bare reads that any answer needs; and as many days as a page asks for. */
export async function firstFree(place: Place): Promise<Figure[]> {
  const database = await place.database('bench_first_free')
  await place.fill(database.db)
  const claims = await makeCaseworkers(database, today())
  await database.pool.query('vacuum analyze')
  const among = `pool of ${POOL} among ${CASEWORKERS} caseworkers, ${claims} live claims and busy times from calendars`
  const measuring = { database, among }
  return [
    await measured(measuring, { what: 'free times of a week', also: [], days: WEEK }),
    await measured(measuring, { what: 'free times of a week about two topics in one visit', also: [BESIDE], days: WEEK }),
    await measured(measuring, { what: `free times of ${MOST_DAYS} days, as a page asks`, also: [], days: MOST_DAYS - 1 }),
  ]
}

interface Measuring {
  database: Database
  among: string
}

async function measured(
  { database, among }: Measuring,
  { what, also, days }: { what: string; also: string[]; days: number },
): Promise<Figure> {
  const [from, at] = [today(), startOfDay(today())]
  const to = addDays(from, days)
  const service = await bookableService(database.db, { key: TOPIC, also, day: from })
  if (service === null) throw new Error('the topic is not there')
  const asked = { service: TOPIC, also, booking: service.booking, from, to, at, interpreter: null }
  const found = (await freeTimes(database.db, asked)).length
  if (found === 0) throw new Error('nothing was free')
  const span = { from: new Date(at), to: new Date(startOfDay(addDays(to, 1))) }
  const { own, bare } = await byTurns(
    () => freeTimes(database.db, asked),
    () => bareReads(database.pool, span),
  )
  const [middle, worst, yardstick] = [median(own), percentile(own, 0.95), median(bare)]
  const isWeek = days === WEEK
  return figure({
    what: `${what}, ${among} (${found} times)`,
    ratio: middle / yardstick,
    measured: `${ms(middle)}, p95 ${ms(worst)}`,
    yardstick: `bare reads ${ms(yardstick)}, p95 ${ms(percentile(bare, 0.95))}`,
    reach: isWeek ? `≤ 2 ×, p95 ≤ ${REACH_MS} ms` : '–',
    reached: !isWeek || (middle / yardstick <= 2 && worst <= REACH_MS),
    values: { milliseconds: middle, p95: worst, bareMilliseconds: yardstick },
  })
}

/** Whose hours, what is claimed of them and when they are busy: three statements, and nothing done with the rows. */
async function bareReads(pool: Database['pool'], { from, to }: { from: Date; to: Date }): Promise<number> {
  const hours = await pool.query('select w.* from work_pattern w join caseworker c on c.id = w.caseworker_id where c.services ? $1', [
    TOPIC,
  ])
  const [claims, busy] = await Promise.all([
    pool.query(
      `select c.id, lower(claim.during), upper(claim.during) from caseworker c join claim on claim.resource_id = c.resource_id
       where c.services ? $1 and claim.released_at is null
         and lower(claim.during) < $2 and lower(claim.during) > $3::timestamptz - interval '1 day'`,
      [TOPIC, to, from],
    ),
    pool.query(
      `select c.id, busy.starts_at, busy.ends_at from caseworker c join busy_source source on source.caseworker_id = c.id
       join busy_span busy on busy.source_id = source.id where c.services ? $1 and busy.starts_at < $2 and busy.ends_at > $3`,
      [TOPIC, to, from],
    ),
  ])
  return hours.rows.length + claims.rows.length + busy.rows.length
}

/** One after the other, so that a load on the machine meets both. */
async function byTurns(own: () => Promise<unknown>, bare: () => Promise<unknown>): Promise<{ own: number[]; bare: number[] }> {
  const times = { own: [] as number[], bare: [] as number[] }
  for (let time = 0; time < 2 * TIMES; time += 1) {
    times.own.push(await lasted(own))
    times.bare.push(await lasted(bare))
  }
  // The first half is where compiler and server learn.
  return { own: times.own.slice(TIMES), bare: times.bare.slice(TIMES) }
}

async function lasted(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}
