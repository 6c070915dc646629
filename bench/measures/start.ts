import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProgram, type Started } from '../../tests/machine/program.ts'
import { findPostgres15, startPostgres15 } from '../../tests/long/native-postgres.ts'
import { figure, notMeasured, type Figure } from '../figure.ts'
import { startLoadClient } from '../load.ts'
import type { Place } from '../place.ts'
import { memoryOf, withChildren } from '../processes.ts'
import { median, megabytes, ms } from '../statistics.ts'

const TIMES = 3
const REACH = { first: 20_000, embedded: 3_000, given: 1_000, embeddedBytes: 600e6, givenBytes: 150e6 }
const LOADED = ['/', '/torg', '/torg/heggedal', '/torg/tofte?x=1', '/kart', '/sok?q=bibliotek', '/en/torg/asker?x=1']
const LOAD_MS = 700

interface Variant {
  name: string
  settings: Record<string, string>
  laterMs: number
  bytes: number
  /** The processes that the program itself has brought: its own, and the embedded server's. */
  processes(program: Started): Promise<number[]>
}

/** From the command to the first front page, with everything installed and built; and what the program holds after load. */
export async function starts(place: Place): Promise<Figure[]> {
  const bare = median(await repeated(bareStart))
  const dataDir = join(place.folder, 'first-start')
  const serverPid = async () => Number((await readFile(join(dataDir, 'db/pg/postmaster.pid'), 'utf8')).split('\n')[0])
  const embedded = await startsOf(bare, {
    name: 'embedded database',
    settings: { DATA_DIR: dataDir },
    laterMs: REACH.embedded,
    bytes: REACH.embeddedBytes,
    processes: async ({ pid }) => [pid, ...(await withChildren(await serverPid()))],
  })
  return [...embedded, ...(await onPostgres15(bare))]
}

async function onPostgres15(bare: number): Promise<Figure[]> {
  const programs = findPostgres15()
  if (programs === null) return [notMeasured('start on PostgreSQL 15', 'its programs are not on this machine')]
  const server = await startPostgres15(programs)
  try {
    const settings = { DATABASE_URL: server.url }
    return await startsOf(bare, {
      name: 'PostgreSQL 15',
      settings,
      laterMs: REACH.given,
      bytes: REACH.givenBytes,
      processes: async ({ pid }) => [pid],
    })
  } finally {
    await server.stop()
  }
}

async function startsOf(bare: number, { name, settings, laterMs, bytes, processes }: Variant): Promise<Figure[]> {
  const time = async () => {
    const { took, program } = await timedStart(settings)
    await program.end('SIGTERM')
    return took
  }
  const first = await time()
  const later = await repeated(time)
  const { program } = await timedStart(settings)
  await load(program)
  const held = await memoryOf(await processes(program))
  await program.end('SIGTERM')
  const yardstick = `bare node:http ${ms(bare)}`
  const line = (what: string, took: number, reach: number) =>
    figure({
      what,
      ratio: took / bare,
      measured: ms(took),
      yardstick,
      reach: `≤ ${reach / 1000} s`,
      reached: took <= reach,
      values: { ms: took, bareMs: bare },
    })
  return [
    line(`first start with content, ${name}, to the first page`, first, REACH.first),
    line(`start on existing data, ${name}, to the first page`, median(later), laterMs),
    figure({
      what: `memory after load, ${name}`,
      measured: megabytes(held),
      reach: `≤ ${megabytes(bytes)}`,
      reached: held <= bytes,
      values: { bytes: held },
    }),
  ]
}

async function timedStart(settings: Record<string, string>): Promise<{ took: number; program: Started }> {
  const began = performance.now()
  const program = await startProgram(settings)
  const { status } = await fetch(program.address)
  if (status !== 200) throw new Error(`the first page answered ${status}`)
  return { took: performance.now() - began, program }
}

const BARE = `const server = require('node:http').createServer((_, response) => response.end('here'))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

async function bareStart(): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, ['-e', BARE])
  const [port] = await once(child.stdout, 'data')
  await (await fetch(`http://127.0.0.1:${String(port).trim()}`)).text()
  const took = performance.now() - began
  child.kill()
  return took
}

async function repeated(act: () => Promise<number>): Promise<number[]> {
  const values: number[] = []
  for (let time = 0; time < TIMES; time += 1) values.push(await act())
  return values
}

async function load(program: Started): Promise<void> {
  const client = startLoadClient()
  for (const path of LOADED) await client.ask({ port: Number(new URL(program.address).port), path, accept: 'br', ms: LOAD_MS })
  client.leave()
}
