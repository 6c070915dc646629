import { rollWindow } from '../../src/activities/jobs.ts'
import { startOfDay } from '../../src/platform/time/index.ts'
import { openContest } from '../contest.ts'
import type { Figure } from '../figure.ts'
import { rawAnswer } from '../load.ts'
import { makeSeries } from '../many-series.ts'
import type { Place } from '../place.ts'
import { today } from '../today.ts'

/** Some fifty dates a year each, and the town's own beside them: two thousand in the half year that a calendar looks ahead. */
const SERIES = 60
const LEAST = 2_000
const DATABASE = 'bench_kept_programme'
const CALENDAR = '/aktiviteter/kalender'
/** What people read they take packed; programs often as it is. */
const PAGES = [
  { what: 'front page', path: '/', encodings: ['br'] },
  { what: 'list of activities', path: '/aktiviteter', encodings: ['br'] },
  { what: 'twenty dates as data', path: '/api/v1/sessions?limit=20', encodings: ['identity', 'br'] },
  { what: 'whole calendar', path: CALENDAR, encodings: ['identity', 'br'] },
]

/** What a programme with two thousand dates ahead is sent as while nobody changes it, against bare node:http with the same bytes. */
export async function keptProgramme(place: Place): Promise<Figure[]> {
  const { db, pool } = await place.database(DATABASE)
  await place.fill(db)
  await makeSeries(db, SERIES, today())
  await rollWindow(db, today(), startOfDay(today()))
  await pool.query('vacuum analyze')
  const contest = await openContest(place, { DATABASE_URL: place.addressOf(DATABASE) })
  const dates = await datesIn(`${contest.address}${CALENDAR}`)
  if (dates < LEAST) throw new Error(`the calendar holds ${dates} dates, not ${LEAST}`)
  const figures: Figure[] = []
  for (const { what, path, encodings } of PAGES) {
    const name = `${what} of a programme with ${dates} dates, kept`
    for (const accept of encodings) figures.push(...(await contest.compare({ name, path, accept })))
  }
  await contest.leave()
  return figures
}

async function datesIn(calendar: string): Promise<number> {
  const { body } = await rawAnswer(calendar, 'identity')
  return body.toString().split('BEGIN:VEVENT').length - 1
}
