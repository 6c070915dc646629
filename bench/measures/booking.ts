import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { bookableService, bookTime, freeTimes } from '../../src/appointments/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { openDatabase, type Database, type Db } from '../../src/platform/database/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { addDays, startOfDay, type Instant } from '../../src/platform/time/index.ts'
import { figure, notMeasured, type Figure } from '../figure.ts'
import { CASEWORKERS, makeCaseworkers, POOL } from '../many-caseworkers.ts'
import { hasPgbench, pgbench } from '../pgbench.ts'
import type { Place } from '../place.ts'
import { pgbenchScript, recordStatements, type RecordedTransaction } from '../recorded-statements.ts'
import { ms, short } from '../statistics.ts'
import { today } from '../today.ts'

const CLIENTS = 64
/** Of each client: by turns a time of its own, and one that many want. */
const TRIES = 10
const HOT = 10
const REACH = 0.6
const WHAT = `booking under a race, ${CLIENTS} clients, half of the tries for times that many want`

interface Wanted {
  service: string
  hub: string
  start: Instant
}

/** The intention in this process, against pgbench saying the same statements to a copy of the same database, with as many connections. */
export async function booking(place: Place): Promise<Figure[]> {
  if (!(await hasPgbench())) return [notMeasured(WHAT, 'pgbench is not on this machine')]
  const database = await place.database('bench_booking')
  await place.fill(database.db)
  const claims = await makeCaseworkers(database, today())
  const clients = await triesOf(database.db)
  await database.pool.query('vacuum analyze')
  const copies = await copiesOf(place, 'bench_booking')
  const recorded = await recordedIn(copies.recorded, clients)
  const ours = await raced(copies.ours, clients)
  const theirs = await replayed(place, recorded)
  const wrongs = [ours.wrongs, await wrongsIn(copies.replayed.db)]
  const [own, bare] = [(1000 * ours.yes) / ours.took, (1000 * ours.yes) / theirs]
  const isSame = (await bookedIn(copies.replayed.db)) === ours.yes
  if (!isSame) return [notMeasured(WHAT, 'pgbench did not book as many')]
  return [
    figure({
      what: `${WHAT}; pool of ${POOL} among ${CASEWORKERS} caseworkers, ${claims} live claims`,
      ratio: own / bare,
      measured: `${short(own)} commits a second, ${ours.yes} of ${CLIENTS * TRIES} tries in ${ms(ours.took)}; ${ours.wrongs} double bookings, ${ours.lost} lost answers`,
      yardstick: `pgbench, the same statements: ${short(bare)} commits a second, all tries in ${ms(theirs)}`,
      reach: `≥ ${REACH * 100} %, none double, none lost`,
      reached: own / bare >= REACH && wrongs.every((count) => count === 0) && ours.lost === 0,
      values: { commitsPerSecond: own, pgbenchCommitsPerSecond: bare, doubleBookings: ours.wrongs, lostAnswers: ours.lost },
    }),
  ]
}

/** For each client, the same whenever it is asked: half of the tries are at times that as many want as there are clients for each. */
async function triesOf(db: Db): Promise<Wanted[][]> {
  const from = addDays(today(), 3)
  const free: Wanted[] = []
  for (let pool = 0; pool < CASEWORKERS / POOL; pool += 1) {
    const service = `benk-${pool}`
    const { booking } = (await bookableService(db, { key: service, day: today() })) ?? { booking: null }
    if (booking === null) throw new Error('the topic is not there')
    const asked = { service, booking, from, to: addDays(from, 20), at: startOfDay(today()), interpreter: null }
    free.push(...(await freeTimes(db, asked)).slice(0, CLIENTS * TRIES).map(({ hub, start }) => ({ service, hub, start })))
  }
  // Spread over topics, as people's errands are.
  const mixed = free.toSorted((a, b) => a.start - b.start || (a.service < b.service ? -1 : 1))
  const [hot, cold] = [mixed.slice(0, HOT), mixed.slice(HOT)]
  const pick = (of: readonly Wanted[], k: number) => of[k % of.length] ?? of[0]
  return Array.from({ length: CLIENTS }, (_, client) =>
    Array.from({ length: TRIES }, (__, k) => (k % 2 === 0 ? pick(cold, client * TRIES + k) : pick(hot, k + client))).flatMap(
      (one) => one ?? [],
    ),
  )
}

async function copiesOf(place: Place, template: string): Promise<Record<'recorded' | 'ours' | 'replayed', Database>> {
  const client = new pg.Client({ connectionString: place.addressOf('postgres') })
  await client.connect()
  const copy = async (name: string) => {
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [template])
    await client.query(`create database ${name} template ${template}`)
    const database = openDatabase(place.addressOf(name), { max: CLIENTS })
    place.atEnd(database.close)
    return database
  }
  const copies = {
    recorded: await copy(`${template}_recorded`),
    ours: await copy(`${template}_ours`),
    replayed: await copy(`${template}_replayed`),
  }
  await client.end()
  return copies
}

async function recordedIn(database: Database, clients: readonly Wanted[][]): Promise<RecordedTransaction[][]> {
  const said = recordStatements(database)
  const byClient: RecordedTransaction[][] = []
  // One after the other: what each try says is then what it says when it comes alone.
  for (const tries of clients) {
    const before = said.length
    for (const one of tries) await tried(database.db, one)
    byClient.push(said.slice(before))
  }
  await database.close()
  return byClient
}

async function tried(db: Db, { service, hub, start }: Wanted): Promise<boolean> {
  const contact = { kind: 'phone', value: '+4741234567' } as const
  const person = { name: 'Test Byggherre', language: 'nb', contacts: [contact] } as const
  const how = { channel: 'web', registeredBy: null, publicUrl: 'http://localhost', helper: null } as const
  const given = { service, hub, start, interpreter: null, person, proven: [contact], key: newActKey(), at: startOfDay(today()), ...how }
  try {
    await bookTime(db, given)
    return true
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return false
  }
}

async function raced(database: Database, clients: readonly Wanted[][]) {
  await warm(database)
  const began = performance.now()
  const answers = await Promise.all(
    clients.map(async (tries) => {
      let yes = 0
      for (const one of tries) if (await tried(database.db, one)) yes += 1
      return yes
    }),
  )
  const took = performance.now() - began
  const yes = answers.reduce((sum, one) => sum + one, 0)
  return { yes, took, wrongs: await wrongsIn(database.db), lost: Math.abs(yes - (await bookedIn(database.db))) }
}

/** As pgbench's, the connections are there before the clock starts. */
async function warm({ pool }: Database): Promise<void> {
  const held = await Promise.all(Array.from({ length: CLIENTS }, () => pool.connect()))
  for (const client of held) client.release()
  await wait(200)
}

const replayed = (place: Place, recorded: readonly RecordedTransaction[][]): Promise<number> =>
  pgbench({
    address: place.addressOf('bench_booking_replayed'),
    file: join(place.folder, 'booking.pgbench'),
    clients: recorded.map((tries) => tries.map(pgbenchScript).join('\n')),
  })

async function bookedIn(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('appointment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Live claims of one resource that meet. */
async function wrongsIn(db: Db): Promise<number> {
  const met = db
    .selectFrom('claim as one')
    .innerJoin('claim as other', (join) => join.onRef('one.resourceId', '=', 'other.resourceId').onRef('one.id', '<', 'other.id'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('one.appointmentId', 'is not', null)
    .where('one.releasedAt', 'is', null)
    .where('other.releasedAt', 'is', null)
    .where((eb) => eb.and([eb('one.startsAt', '<', eb.ref('other.endsAt')), eb('other.startsAt', '<', eb.ref('one.endsAt'))]))
  return (await met.executeTakeFirstOrThrow()).count
}
