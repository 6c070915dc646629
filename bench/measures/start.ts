import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Started } from '../../tests/machine/program.ts'
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
  /** The yardstick: how long the barest server takes to its first answer, in milliseconds. */
  bare: number
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
  const embedded = await startsOf(place, {
    bare,
    name: 'embedded database',
    settings: { DATA_DIR: dataDir },
    laterMs: REACH.embedded,
    bytes: REACH.embeddedBytes,
    processes: async ({ pid }) => [pid, ...(await withChildren(await serverPid()))],
  })
  return [...embedded, ...(await onPostgres15(place, bare))]
}

async function onPostgres15(place: Place, bare: number): Promise<Figure[]> {
  const programs = findPostgres15()
  if (programs === null) return [notMeasured('start on PostgreSQL 15', 'its programs are not on this machine')]
  const server = await startPostgres15(programs)
  place.atEnd(server.stop)
  return startsOf(place, {
    bare,
    name: 'PostgreSQL 15',
    settings: { DATABASE_URL: server.url },
    laterMs: REACH.given,
    bytes: REACH.givenBytes,
    processes: async ({ pid }) => [pid],
  })
}

async function startsOf(place: Place, variant: Variant): Promise<Figure[]> {
  const { name, laterMs, bytes } = variant
  const first = await timedStart(place, variant)
  const later = await repeated(() => timedStart(place, variant))
  const held = await memoryAfterLoad(place, variant)
  return [
    startFigure(variant, { what: `first start with content, ${name}, to the first page`, took: first, reach: REACH.first }),
    startFigure(variant, { what: `start on existing data, ${name}, to the first page`, took: median(later), reach: laterMs }),
    figure({
      what: `memory after load, ${name}`,
      measured: megabytes(held),
      reach: `≤ ${megabytes(bytes)}`,
      reached: held <= bytes,
      values: { bytes: held },
    }),
  ]
}

function startFigure({ bare }: Variant, { what, took, reach }: { what: string; took: number; reach: number }): Figure {
  const yardstick = `bare node:http ${ms(bare)}`
  const values = { ms: took, bareMs: bare }
  return figure({ what, ratio: took / bare, measured: ms(took), yardstick, reach: `≤ ${reach / 1000} s`, reached: took <= reach, values })
}

async function timedStart(place: Place, { settings }: Variant): Promise<number> {
  const began = performance.now()
  const program = await place.start(settings)
  const { status } = await fetch(program.address)
  const took = performance.now() - began
  if (status !== 200) throw new Error(`the first page answered ${status}`)
  await program.end('SIGTERM')
  return took
}

async function memoryAfterLoad(place: Place, { settings, processes }: Variant): Promise<number> {
  const program = await place.start(settings)
  await load(program)
  const held = await memoryOf(await processes(program))
  await program.end('SIGTERM')
  return held
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
