import assert from 'node:assert/strict'
import { request, type IncomingMessage } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { closeMeeting, findMeeting, openMeeting, setPoint } from '../../src/activities/index.ts'
import { createApp } from '../../src/app.ts'
import { answerKept, createPageCache, followChanges, type Changes } from '../../src/platform/cache/index.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { listen } from '../../src/platform/http/index.ts'
import { testDeps } from '../../src/platform/http/testing.ts'
import { openStreams, type Streams } from '../../src/platform/live/index.ts'
import { day, machineNow } from '../../src/platform/time/index.ts'

const LIVE = '/mote/folkemote-tofte-2019/2019-11-21'

/** A program with a server, a page cache and a database connection of its own. */
interface Program {
  address: string
  streams: Streams
  changes: Changes
  stop(): Promise<void>
}

let database: TestDatabase
const programs: Program[] = []

async function openProgram(most: number): Promise<Program> {
  const deps = testDeps(database.db, { now: '2019-11-21T19:00' })
  const cache = createPageCache(1_000_000)
  const streams = openStreams({ most, heartbeat: 40 })
  const onChange = (topics: readonly string[] | null) => {
    cache.drop(topics)
    streams.ring(topics)
  }
  const changes = followChanges({ connection: database.connection, onChange, log: deps.log })
  for (const until = performance.now() + 10_000; !changes.areHeard(); await wait(5)) assert.ok(performance.now() < until)
  const { fetch } = createApp(deps, { cache, changes, migrations: [], streams })
  const server = await listen(fetch, { port: 0, host: '127.0.0.1' }, answerKept({ cache, changes, clock: deps.clock }))
  const stop = async () => {
    streams.stop()
    await server.stop()
    await changes.stop()
  }
  return { address: server.address, streams, changes, stop }
}

before(async () => {
  database = await freshDatabase('facts')
  programs.push(await openProgram(2), await openProgram(2))
})
after(() => Promise.all(programs.map(({ stop }) => stop())))

const sessionId = async () => {
  const found = await findMeeting(database.db, { key: 'folkemote-tofte-2019', occurrence: day('2019-11-21'), known: day('2019-11-21') })
  return found?.sessionId ?? assert.fail('no meeting')
}

interface Listener {
  status: number
  type: string
  heard(): string
  until(words: string): Promise<void>
  leave(): void
  hasEnded(): boolean
}

function hear({ address }: Program): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${address}${LIVE}/strom`,
      { headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip, br' } },
      (answer) => resolve(listenerOf(answer, () => asked.destroy())),
    )
    asked.on('error', reject)
    asked.end()
  })
}

function listenerOf(answer: IncomingMessage, leave: () => void): Listener {
  let [text, ended] = ['', false]
  answer.setEncoding('utf8')
  answer.on('data', (part: string) => (text += part))
  answer.on('end', () => (ended = true))
  answer.on('error', () => (ended = true))
  const until = async (words: string) => {
    for (const last = performance.now() + 10_000; !text.includes(words); await wait(5)) assert.ok(performance.now() < last, `heard ${text}`)
  }
  return {
    status: answer.statusCode ?? 0,
    type: answer.headers['content-type'] ?? '',
    heard: () => text,
    until,
    leave,
    hasEnded: () => ended,
  }
}

const pageOf = async ({ address }: Program) => (await fetch(`${address}${LIVE}`)).text()

test('what a host does in one program is heard on the other, whose kept page is then of now, and the stream ends with the meeting', async () => {
  const [one, two] = programs
  assert.ok(one && two)
  const id = await sessionId()
  const at = machineNow()
  assert.match(await pageOf(two), /Møtet er ikke begynt/)
  const listeners = [await hear(one), await hear(two)]
  assert.deepEqual(
    listeners.map(({ status, type }) => `${status} ${type}`),
    ['200 text/event-stream; charset=utf-8', '200 text/event-stream; charset=utf-8'],
  )
  for (const listener of listeners) await listener.until('retry: 3000')
  await openMeeting(database.db, { sessionId: id, at })
  for (const listener of listeners) await listener.until('event: change')
  assert.match(await pageOf(two), /Møtet er i gang/)
  assert.match(await pageOf(one), /Møtet er i gang/)
  for (const listener of listeners) await listener.until('\n: \n')
  await setPoint(database.db, { sessionId: id, point: null })
  await closeMeeting(database.db, { sessionId: id, at })
  for (const listener of listeners) await listener.until('event: over')
  for (const until = performance.now() + 10_000; !listeners.every((listener) => listener.hasEnded()); await wait(5))
    assert.ok(performance.now() < until, 'a stream stays open')
  assert.equal((await hear(one)).status, 204)
})

test('a program holds so many listeners and no more, and one who leaves makes room', async () => {
  const [one] = programs
  assert.ok(one)
  await openMeeting(database.db, { sessionId: await sessionId(), at: machineNow() })
  const [first] = [await hear(one), await hear(one)]
  const refused = await hear(one)
  assert.deepEqual([refused.status, one.streams.count()], [503, 2])
  first?.leave()
  for (const until = performance.now() + 10_000; one.streams.count() > 1; await wait(5)) assert.ok(performance.now() < until)
  assert.equal((await hear(one)).status, 200)
})

test('a change of one meeting leaves the kept pages of the town where they are', async () => {
  const [one] = programs
  assert.ok(one)
  const etag = async () => (await fetch(`${one.address}/om`)).headers.get('etag')
  const kept = await etag()
  assert.ok(kept)
  await setPoint(database.db, { sessionId: await sessionId(), point: null })
  assert.equal(await etag(), kept)
})
