import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import pg from 'pg'
import { pino } from 'pino'
import {
  answerFromCache,
  createPageCache,
  followChanges,
  raiseVersions,
  showActsEverywhere,
  type Changes,
  type PageCache,
} from '../../src/platform/cache/index.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { begin, type Env } from '../../src/platform/http/index.ts'
import { testDeps } from '../../src/platform/http/testing.ts'

/** Two programs on one database: each keeps pages of its own, either may change what they show. */
interface Program {
  app: Hono<Env>
  cache: PageCache
  changes: Changes
  /** How many times the page was rendered. */
  rendered: () => number
  get: (path?: string, headers?: Record<string, string>) => Promise<Response>
  write: (value: number) => Promise<Response>
}

let database: TestDatabase
const programs: Program[] = []
const log = pino({ level: 'silent' })
/** Widened by a test to let a change happen while a page is being made. */
let renderPause = 0

function openProgram(): Program {
  const deps = { ...testDeps(database.db), log }
  const cache = createPageCache(1_000_000)
  const changes = followChanges({ connection: database.connection, onChange: cache.drop, log })
  const app = new Hono<Env>()
  let rendered = 0
  app.use(answerFromCache({ cache, changes, clock: deps.clock }))
  app.use(begin(deps))
  app.use(showActsEverywhere())
  app.get('/', async (c) => {
    rendered += 1
    const { rows } = await database.pool.query<{ value: number }>('select value from shown')
    if (renderPause > 0) await wait(renderPause)
    c.set('cacheable', { topics: ['town', 'hub:tofte'], freshUntil: deps.clock.now() + 60_000, query: ['dato'] })
    return c.html(`<p>${rows[0]?.value ?? 'nothing'}</p>`)
  })
  app.post('/:value', async (c) => {
    await database.db.transaction().execute(async (tx) => {
      await tx
        .updateTable('shown')
        .set({ value: Number(c.req.param('value')) })
        .execute()
      await raiseVersions(tx, ['hub:tofte'])
    })
    return c.body(null, 204)
  })
  const get: Program['get'] = async (path = '/', headers = {}) => app.request(path, { headers })
  return { app, cache, changes, rendered: () => rendered, get, write: async (value) => app.request(`/${value}`, { method: 'POST' }) }
}

declare module '../../src/platform/database/tables.ts' {
  interface Tables {
    shown: { value: number }
  }
}

async function untilHeard(...all: Program[]): Promise<void> {
  for (const until = performance.now() + 10_000; !all.every(({ changes }) => changes.areHeard()); await wait(5)) {
    assert.ok(performance.now() < until, 'changes are not heard')
  }
}

const text = async (answer: Response | Promise<Response>) => (await answer).text()

before(async () => {
  database = await freshDatabase('empty')
  await database.pool.query('create table shown (value int not null); insert into shown values (0)')
  programs.push(openProgram(), openProgram())
  await untilHeard(...programs)
})
after(() => Promise.all(programs.map(({ changes }) => changes.stop())))

function two(): [Program, Program] {
  const [one, other] = programs
  assert.ok(one && other)
  return [one, other]
}

test('a page is rendered once and then sent as it lies there', async () => {
  const [one] = two()
  const before = one.rendered()
  const answers = [await one.get(), await one.get(), await one.get('/?fbclid=abc&utm_source=x')]
  assert.equal(one.rendered() - before, 1)
  for (const answer of answers) assert.equal(answer.headers.get('cache-control'), 'public, no-cache')
})

test('a change on one program shows at the next request on the other, two hundred times in a row', async () => {
  const pair = two()
  for (let value = 1; value <= 200; value += 1) {
    const [writer, reader] = value % 2 === 0 ? pair : [pair[1], pair[0]]
    await Promise.all([writer.get(), reader.get()])
    const hits = reader.cache.figures().hits
    await reader.get()
    assert.equal(reader.cache.figures().hits, hits + 1, 'the page was not kept: the test would prove nothing')
    assert.equal((await writer.write(value)).status, 204)
    assert.deepEqual([await text(reader.get()), await text(writer.get())], [`<p>${value}</p>`, `<p>${value}</p>`])
  }
})

test('a page that was being made while it changed is not kept', async () => {
  const [one, other] = two()
  await one.write(1000)
  renderPause = 60
  const slow = text(one.get())
  await wait(20)
  await other.write(1001)
  renderPause = 0
  assert.equal(await slow, '<p>1000</p>')
  assert.equal(await text(one.get()), '<p>1001</p>')
})

test('many who ask at once wait for one rendering, but nobody for one that began before a change', async () => {
  const [one, other] = two()
  await one.write(1500)
  renderPause = 60
  const before = one.rendered()
  const first = Promise.all(Array.from({ length: 20 }, () => text(one.get())))
  await wait(20)
  assert.equal(one.rendered() - before, 1)
  await other.write(1501)
  renderPause = 0
  assert.equal(await text(one.get()), '<p>1501</p>')
  assert.deepEqual(new Set(await first), new Set(['<p>1500</p>']))
})

test('while changes cannot be heard nothing is kept, and afterwards nothing old is shown', async () => {
  const [one, other] = two()
  await one.get()
  const cutOff = await database.pool.query(`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'torg-heard%'`)
  assert.equal(cutOff.rowCount, 2)
  await database.pool.query('update shown set value = 2000')
  for (const until = performance.now() + 1_000; one.changes.areHeard() && performance.now() < until;) await wait(1)
  assert.equal(await text(one.get()), '<p>2000</p>')
  await untilHeard(one, other)
  assert.deepEqual([await text(one.get()), await text(other.get())], ['<p>2000</p>', '<p>2000</p>'])
})

test('a program that died delays nobody', async () => {
  const third = openProgram()
  await untilHeard(third)
  await third.changes.stop()
  const [one] = two()
  const began = performance.now()
  await one.write(3000)
  assert.ok(performance.now() - began < 250)
})

test('a program that does not answer delays a write for a moment only, and others still show the change', async () => {
  const silent = new pg.Client({ ...database.connection, application_name: 'torg-heard 1' })
  await silent.connect()
  const [one, other] = two()
  const began = performance.now()
  assert.equal((await one.write(4000)).status, 204)
  const took = performance.now() - began
  assert.ok(took >= 300 && took < 2_000, `${took} ms`)
  assert.equal(await text(other.get()), '<p>4000</p>')
  await silent.end()
})

test('a signed-in reader is never shown a kept page, and gives none away', async () => {
  const [one] = two()
  await one.get()
  const before = one.rendered()
  const own = await one.get('/', { cookie: 'a=b; __Host-torg=secret' })
  assert.equal(one.rendered() - before, 1)
  assert.equal(own.headers.get('cache-control'), 'no-store')
  await one.get('/', { authorization: 'Bearer x' })
  assert.equal(one.rendered() - before, 2)
  await one.get('/', { cookie: 'somebody=elses' })
  assert.equal(one.rendered() - before, 2)
})
