import assert from 'node:assert/strict'
import { randomInt, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { putItem } from '../../src/hubs/edit/index.ts'
import { openDatabase, type Database } from '../../src/platform/database/index.ts'
import { day, machineNow } from '../../src/platform/time/index.ts'
import { startProgram, temporaryFolder, type Started } from '../machine/program.ts'

const ROUNDS = 20
const LONGEST_MS = 20 * 60_000
const ACTOR = { id: randomUUID(), name: 'Vandrer' }

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dataDir = ''
before(async () => {
  folder = await temporaryFolder()
  dataDir = join(folder.path, 'data')
})
after(async () => {
  // Only after a failure is anything left to stop.
  await killServer().catch(() => undefined)
  await folder.remove()
})

type End = (program: Started) => Promise<unknown>

const serverPid = async () => Number((await readFile(join(dataDir, 'db/pg/postmaster.pid'), 'utf8')).split('\n')[0])
const killServer = async () => process.kill(await serverPid(), 'SIGKILL')

/** How a program may come to its end, and the server with it or not. */
const ENDS: Record<string, End> = {
  'kill -9 of the program': (program) => program.end('SIGKILL'),
  'kill -9 of the server, then of the program': async (program) => {
    await killServer()
    await program.end('SIGKILL')
  },
  'kill -9 of the program, then of the server': async (program) => {
    await program.end('SIGKILL')
    await killServer()
  },
  'a stop in the middle of writing': (program) => program.end('SIGTERM'),
}

async function openTown(): Promise<Database> {
  const password = (await readFile(join(dataDir, 'db/password'), 'utf8')).trim()
  return openDatabase({ host: join(dataDir, 'db'), port: 5432, user: 'torg', password, database: 'torg' }, { max: 3 })
}

interface Writer {
  stop(): Promise<void>
}

/** Writes news without a pause, as staff do: the news, its revision and the search index in one transaction. */
function write(database: Database, { kept, tried }: Walk): Writer {
  const stopped = new AbortController()
  const writing = (async () => {
    while (!stopped.signal.aborted) {
      const key = `walk-${randomUUID()}`
      tried.add(key)
      const item = { key, title: { nb: key }, body: { nb: 'Skrevet mens alt ble drept.' }, publishedAt: '2020-01-02T09:00', source: 'walk' }
      const target = { kind: 'news', scope: 'hub:tofte', key } as const
      const acting = { actor: ACTOR, today: day('2020-01-02'), at: machineNow() }
      const saved = await putItem(database.db, { target, item, layer: 'fact', seen: 'new' }, acting).catch(() => null)
      if (saved?.changed === true) kept.add(key)
      else await wait(20)
    }
  })()
  return {
    stop: async () => {
      stopped.abort()
      await writing
      await database.close()
    },
  }
}

async function news(): Promise<{ news: Set<string>; revisions: Set<string> }> {
  const { pool, close } = await openTown()
  const keys = async (sql: string) => new Set((await pool.query<{ key: string }>(sql)).rows.map((row) => row.key))
  const found = {
    news: await keys("select key from news where key like 'walk-%'"),
    revisions: await keys("select key from revision where key like 'walk-%'"),
  }
  await close()
  return found
}

interface Walk {
  /** Answered with success. */
  kept: Set<string>
  tried: Set<string>
  /** How each start so far has ended. */
  ends: string[]
}

async function judge(program: Started, { kept, tried, ends }: Walk): Promise<void> {
  const so = `after ${ends.join(', ') || 'the first start'}`
  assert.equal((await fetch(`${program.address}/torg/tofte`)).status, 200)
  const found = await news()
  const missing = [...kept].filter((key) => !found.news.has(key))
  assert.deepEqual(missing, [], `answered, and missing, ${so}`)
  assert.deepEqual([...found.news].toSorted(), [...found.revisions].toSorted(), `half done, ${so}`)
  assert.ok([...found.news].every((key) => tried.has(key)))
}

test(
  'twenty starts, each killed while staff write: nothing that was answered is missing, nothing is half done',
  { timeout: LONGEST_MS },
  async () => {
    const walk: Walk = { kept: new Set(), tried: new Set(), ends: [] }
    for (let round = 1; round <= ROUNDS; round += 1) {
      const program = await startProgram({ DATA_DIR: dataDir })
      await judge(program, walk)
      const writer = write(await openTown(), walk)
      await wait(randomInt(150, 1_200))
      const [name, end] = Object.entries(ENDS)[randomInt(Object.keys(ENDS).length)] ?? ['', async () => undefined]
      await end(program)
      await writer.stop()
      walk.ends.push(name)
    }
    const last = await startProgram({ DATA_DIR: dataDir })
    await judge(last, walk)
    assert.equal((await last.end('SIGTERM')).code, 0)
    assert.ok(walk.kept.size > ROUNDS, `only ${walk.kept.size} were written: the walk proves nothing`)
  },
)
