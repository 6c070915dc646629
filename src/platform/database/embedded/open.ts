import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { addressOf, connectionTo, otherPort } from './address.ts'
import { attend } from './attend.ts'
import { makeCluster } from './cluster.ts'
import { tryLogin } from './login.ts'
import { databasePlace, type Place } from './place.ts'
import { findPrograms, type Programs } from './programs.ts'
import { serverPid, spawnServer, type Child } from './server.ts'
import { holdServer, leaveServer } from './share.ts'

export interface EmbeddedOptions {
  /** PostgreSQL settings, `fsync=off`. */
  settings?: readonly string[]
}

export interface Embedded {
  /** To the database `torg`. */
  connection: pg.PoolConfig
  /** Created: the folder was empty. Adopted: a server was already running on it. */
  how: 'created' | 'started' | 'adopted'
  folder: string
  /** Close the pools first. Stops the server unless another process uses it. */
  stop(): Promise<'stopped' | 'left running'>
}

interface Running {
  session: pg.Client
  startedHere: boolean
}

const DATABASE = 'torg'
const OPEN_WITHIN_MS = 60_000
const POLL_MS = 15
const TRIES = 3

/**
 * Opens the database in DATA_DIR/db: makes it when the folder is empty, starts the server, or joins one that runs.
 * Should the server die while the program lives, it is started again on the same address.
 * Throws `WrongSetting` for a folder that cannot be used, else an Error whose message says what to mend.
 */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const place = await databasePlace(dataDir)
  const programs = await findPrograms(place)
  const created = await makeCluster(place, programs)
  const start = () => bringUp(place, programs, options.settings ?? [])
  const { session, startedHere } = await start()
  await makeDatabase(session)
  const attended = attend(session, async () => (await start()).session)
  return {
    connection: await connectionTo(place, await addressOf(place), DATABASE),
    how: created ? 'created' : startedHere ? 'started' : 'adopted',
    folder: place.folder,
    stop: async () => leaveServer(await attended.release(), place),
  }
}

/** PostgreSQL's own lock decides between racing starts: whoever loses it finds the winner's server. */
async function bringUp(place: Place, programs: Programs, settings: readonly string[]): Promise<Running> {
  let child: Child | null = null
  let failures = 0
  for (const until = Date.now() + OPEN_WITHIN_MS; Date.now() < until; await wait(POLL_MS)) {
    const address = await addressOf(place)
    const session = await tryLogin(await connectionTo(place, address, 'postgres'))
    if (session !== null && (await holdServer(session))) return { session, startedHere: child?.pid === (await serverPid(place)) }
    if (child === null || child.ended !== null) {
      if (child !== null && child.ended !== null && !isHeldByAnother(child.ended)) failures += 1
      if (child?.ended?.includes('Address already in use')) await otherPort(place)
      if (failures >= TRIES) throw new Error(`PostgreSQL does not start on ${place.folder}: ${lastLine(child?.ended ?? '')}`)
      child = await spawnServer(place, programs, [...(await addressOf(place)).settings, ...settings])
    }
  }
  throw new Error(`PostgreSQL did not answer within ${OPEN_WITHIN_MS / 1000} seconds; its log is ${place.folder}/log`)
}

// Another start was first, or processes of a killed server are still leaving.
function isHeldByAnother(ended: string): boolean {
  return /lock file "postmaster\.pid" already exists|pre-existing shared memory block/.test(ended)
}

function lastLine(text: string): string {
  const fatal = text.split('\n').findLast((line) => line.includes('FATAL:'))
  return fatal?.replace(/^.*FATAL:\s+/, '') ?? text.slice(-300)
}

async function makeDatabase(session: pg.Client): Promise<void> {
  const { rowCount } = await session.query('select from pg_database where datname = $1', [DATABASE])
  if (rowCount === 1) return
  await session.query(`create database ${DATABASE}`).catch((error: unknown) => {
    // 42P04, 23505: another start made it a moment ago.
    if (!(error instanceof pg.DatabaseError) || !['42P04', '23505'].includes(error.code ?? '')) throw error
  })
}
