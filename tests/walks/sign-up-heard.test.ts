import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { erasePersons } from '../../src/people/index.ts'
import { createPageCache, followChanges, heardEverywhere, type Changes, type PageCache } from '../../src/platform/cache/index.ts'
import { appliedMigrations } from '../../src/platform/database/index.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { testDeps } from '../../src/platform/http/testing.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'

const ID = 'babysang-spikkestad.2020-01-06'
const DATA = '/api/v1/sessions?activity=babysang-spikkestad&from=2020-01-06&to=2020-01-06'
const PAGE = '/aktiviteter/babysang-spikkestad'
const SEATS = 15

/** One of two processes: it keeps answers of its own. */
interface Program {
  app: ReturnType<typeof createApp>
  deps: ReturnType<typeof testDeps>
  cache: PageCache
  changes: Changes
}

let database: TestDatabase
const programs: Program[] = []
before(async () => {
  database = await freshDatabase('town')
  programs.push(await openProgram('2020-01-03T12:00'), await openProgram('2020-01-03T12:00'))
})
after(() => Promise.all(programs.map(({ changes }) => changes.stop())))

async function openProgram(now: string): Promise<Program> {
  const deps = testDeps(database.db, { now })
  const cache = createPageCache(10_000_000)
  const changes = followChanges({ connection: database.connection, onChange: cache.drop, log: deps.log })
  const app = createApp(deps, { cache, changes, migrations: await appliedMigrations(database.pool) })
  while (!changes.areHeard()) await wait(5)
  return { app, deps, cache, changes }
}

const Made = z.object({ receipt: z.object({ token: z.string() }) })
const Dates = z.object({ items: z.array(z.object({ id: z.string(), seatsLeft: z.number(), waiting: z.number(), signUp: z.string() })) })

const turn = (k: number) => ({ writer: programs[k % 2] ?? assert.fail(), reader: programs[(k + 1) % 2] ?? assert.fail() })

async function seats({ app }: Program) {
  const [one] = Dates.parse(await (await app.request(DATA)).json()).items
  assert.equal(one?.id, ID)
  return [one.seatsLeft, one.waiting]
}

const page = async ({ app }: Program) => (await app.request(PAGE)).text()

/** What both processes keep now; the answers then come from memory, or the test would prove nothing. */
async function allKeep() {
  for (const { app, cache } of programs) {
    for (const path of [DATA, PAGE, '/torg/spikkestad']) await app.request(path)
    const { hits } = cache.figures()
    for (const path of [DATA, PAGE, '/torg/spikkestad']) await app.request(path)
    assert.equal(cache.figures().hits, hits + 3, 'not kept')
  }
}

async function joins({ app }: Program, k: number): Promise<string> {
  const answer = await app.request(`/api/v1/sessions/${ID}/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'x-forwarded-for': `198.19.1.${k}` },
    body: JSON.stringify({ name: `Test Person ${k}`, contact: `22 86 01 ${String(k).padStart(2, '0')}` }),
  })
  assert.equal(answer.status, 201, await answer.clone().text())
  return Made.parse(await answer.json()).receipt.token
}

const leaves = async ({ app }: Program, token: string) =>
  assert.equal((await app.request(`/api/v1/receipts/${token}`, { method: 'DELETE' })).status, 200)

test('whoever signs up or leaves on one process is counted at the next request on the other, and is no news to other pages', async () => {
  const tokens: string[] = []
  for (let k = 1; k <= SEATS; k += 1) {
    const { writer, reader } = turn(k)
    await allKeep()
    assert.doesNotMatch(await page(reader), /Fullt\. Still deg i kø/)
    tokens.push(await joins(writer, k))
    const { hits } = reader.cache.figures()
    await reader.app.request('/torg/spikkestad')
    assert.equal(reader.cache.figures().hits, hits + 1, 'the page of the hub says nothing of it')
    assert.deepEqual(await seats(reader), [SEATS - k, 0])
  }
  assert.match(await page(turn(0).reader), /Fullt\. Still deg i kø/)
  await allKeep()
  tokens.push(await joins(turn(0).writer, SEATS + 1))
  assert.deepEqual(await seats(turn(0).reader), [0, 1])
  await leaves(turn(0).writer, tokens.pop() ?? '')
  await allKeep()
  // Nobody waits: who leaves is gone before the seats are reckoned, and the page must say that there is room all the same.
  await leaves(turn(1).writer, tokens.pop() ?? '')
  assert.deepEqual(await seats(turn(1).reader), [1, 0])
  assert.doesNotMatch(await page(turn(1).reader), /Fullt\. Still deg i kø/)
})

test('who is erased is counted no more', async () => {
  await allKeep()
  const { rows } = await database.pool.query<{ id: string }>(
    'select act.person_id as id from sign_up s join act on act.id = s.act_id where s.ended_at is null order by s.arrived limit 2',
  )
  const [{ db, clock }, [left = 0]] = [programs[0]?.deps ?? assert.fail(), await seats(turn(0).reader)]
  const erased = { personIds: rows.map(({ id }) => id), kinds: actKinds({ clock }), actor: null, ground: null, at: clock.now() }
  assert.equal((await erasePersons(db, erased)).acts, 2)
  await heardEverywhere(db)
  for (const program of programs) assert.deepEqual(await seats(program), [left + 2, 0])
})

test('what is kept holds until midnight, and no longer than signing up is open', async () => {
  const on = async (now: string, until: string) => {
    const { app, cache, changes } = await openProgram(now)
    await app.request(DATA)
    const ends = parseWallTime(until) ?? assert.fail()
    assert.ok(cache.find(DATA, ends - 1), `kept until ${until}`)
    assert.equal(cache.find(DATA, ends), undefined)
    await changes.stop()
  }
  await on('2020-01-03T12:00', '2020-01-04T00:00')
  await on('2020-01-06T09:00', '2020-01-06T10:00')
})

test('where a date is near somebody nothing is kept', async () => {
  const { app, cache } = programs[0] ?? assert.fail()
  const { entries } = cache.figures()
  for (const path of ['/api/v1/sessions?near=3484', '/aktiviteter?naer=3484']) assert.equal((await app.request(path)).status, 200)
  assert.equal(cache.figures().entries, entries)
})
