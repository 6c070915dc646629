import { rollWindow } from '../../src/activities/jobs.ts'
import type { Db } from '../../src/platform/database/index.ts'
import { addDays, startOfDay, type Day } from '../../src/platform/time/index.ts'
import { figure, type Figure } from '../figure.ts'
import { makeSeries } from '../many-series.ts'
import type { Place } from '../place.ts'
import { ms } from '../statistics.ts'
import { today } from '../today.ts'

const SERIES = 5_000
const REACH_MS = 10_000

/** The nightly job that lays out the dates of a year: all of them at once, the night after, and once more with nothing left to do. */
export async function rollingWindow(place: Place): Promise<Figure[]> {
  const { db, pool } = await place.database('bench_series')
  await place.fill(db)
  const known = today()
  await makeSeries(db, SERIES, known)
  await pool.query('vacuum analyze')
  const first = await night(db, known)
  const next = await night(db, addDays(known, 1))
  const again = await night(db, addDays(known, 1))
  if (again.rows > 0) throw new Error(`${again.rows} dates were written by a second run`)
  return [
    laidOut(`${SERIES} series laid out for a year for the first time, ${first.rows} dates`, first),
    laidOut(`the night after, ${next.rows} dates more`, next),
    laidOut('once more, with nothing left to do', again),
  ]
}

interface Night {
  rows: number
  milliseconds: number
  processorMs: number
}

async function night(db: Db, at: Day): Promise<Night> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const rows = await rollWindow(db, at, startOfDay(at))
  const { user, system } = process.cpuUsage(before)
  return { rows, milliseconds: performance.now() - began, processorMs: (user + system) / 1000 }
}

const laidOut = (what: string, { milliseconds, processorMs, rows }: Night): Figure =>
  figure({
    what,
    measured: `${ms(milliseconds)} (of which the program's own ${ms(processorMs)})`,
    reach: `≤ ${REACH_MS / 1000} s`,
    reached: milliseconds <= REACH_MS,
    values: { milliseconds, processorMs, rows },
  })
