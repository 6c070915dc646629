import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../access/index.ts'
import type { Env } from '../http/context.ts'
import { Fault } from '../http/errors.ts'
import { problemOf } from '../http/problem.ts'
import { day, startOfDay } from '../time/index.ts'
import {
  cursor,
  describe,
  jsonBodyOnly,
  listing,
  listingOf,
  Moment,
  moment,
  openApiDocument,
  Paging,
  readCursor,
  tidied,
  validated,
  withETag,
} from './index.ts'

const Hub = z.object({ slug: z.string(), openedAt: Moment })
const Act = z.object({ name: z.string().min(2), born: z.iso.date() })

function api(): Hono<Env> {
  const app = new Hono<Env>()
  app.onError((error, c) => {
    const fault = error instanceof Fault ? error : new Fault('internal', { nb: String(error), nn: '', en: '' })
    return c.json(problemOf(fault, 'x'), fault.status)
  })
  app.use('/api/*', jsonBodyOnly())
  const listHubs = describe({ tag: 'Torg', summary: 'Alle torg', answer: listingOf(Hub) })
  app.get('/api/v1/hubs', open, listHubs, validated('query', Paging), (c) => {
    const { limit, after } = c.req.valid('query')
    const from = after === undefined ? 0 : readCursor(after, z.tuple([z.number()]))[0]
    const rows = [1, 2, 3].filter((n) => n > from).slice(0, limit + 1)
    const item = (n: number) => ({ slug: `hub-${n}`, openedAt: moment(startOfDay(day('2020-01-02'))) })
    return withETag(c, listing(rows, limit, { item, key: (n) => [n] }))
  })
  app.post(
    '/api/v1/acts',
    open,
    describe({ tag: 'Torg', summary: 'Gjør noe', answer: Act, status: 201, faults: ['invalid'] }),
    validated('json', Act),
    (c) => c.json(c.req.valid('json'), 201),
  )
  app.get('/torg', open, (c) => c.text('a page'))
  return app
}

let app: Hono<Env>
before(() => {
  app = api()
})

const post = (body: string, type = 'application/json') =>
  app.request('/api/v1/acts', { method: 'POST', body, headers: { 'content-type': type } })

test('the document is made from the validators and holds the API alone', async () => {
  const document = await openApiDocument(app, 'http://localhost:3000')
  assert.deepEqual(Object.keys(document.paths), ['/api/v1/hubs', '/api/v1/acts'])
  const list = document.paths['/api/v1/hubs']?.['get']
  assert.equal(list?.summary, 'Alle torg')
  assert.deepEqual(
    list?.parameters?.map((one) => one.name),
    ['limit', 'after'],
  )
  const text = JSON.stringify(document)
  assert.ok(!text.includes(String(Number.MAX_SAFE_INTEGER)))
  assert.ok(!/"pattern":"[^"]{121}/.test(text))
  assert.match(text, /problem\+json/)
})

test('noise is taken out and the rest stays', () => {
  assert.deepEqual(tidied({ a: [{ maximum: Number.MAX_SAFE_INTEGER, minimum: 0, pattern: 'x'.repeat(200) }], pattern: 'short' }), {
    a: [{ minimum: 0 }],
    pattern: 'short',
  })
})

test('what is wrong is said at its field and never quoted back', async () => {
  const answer = await post(JSON.stringify({ name: 'K', born: 'hemmelig' }))
  const text = await answer.text()
  assert.equal(answer.status, 422)
  assert.ok(!text.includes('hemmelig'))
  assert.deepEqual(JSON.parse(text).errors, [
    { field: 'name', message: 'Skriv minst 2 tegn.' },
    { field: 'born', message: 'Skriv en dato, som 21.11.2026.' },
  ])
})

test('only JSON comes in, and none that is bottomless', async () => {
  assert.equal((await post('name=x', 'application/x-www-form-urlencoded')).status, 415)
  assert.equal((await post(`${'['.repeat(40_000)}${']'.repeat(40_000)}`)).status, 400)
  assert.equal((await post('{"name":"a\\u0000b","born":"2020-01-01"}')).status, 400)
  assert.equal((await post(JSON.stringify({ name: `${'['.repeat(50)}"`, born: '2020-01-01' }))).status, 201)
})

test('a list is read to its end, page by page', async () => {
  const seen: string[] = []
  for (let after = ''; ;) {
    const { items, next } = listingOf(Hub).parse(await (await app.request(`/api/v1/hubs?limit=2${after}`)).json())
    seen.push(...items.map((item) => item.slug))
    if (next === null) break
    after = `&after=${next}`
  }
  assert.deepEqual(seen, ['hub-1', 'hub-2', 'hub-3'])
})

test("a cursor of one's own making is refused", async () => {
  for (const after of ['x', cursor(['a']), cursor([]), '%00'])
    assert.equal((await app.request(`/api/v1/hubs?after=${after}`)).status, 400, after)
})

test('an answer that has not changed is not sent again', async () => {
  const first = await app.request('/api/v1/hubs')
  const again = await app.request('/api/v1/hubs', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
})

test('a time is an instant and the clock on the wall', () => {
  assert.deepEqual(moment(startOfDay(day('2020-07-01'))), { at: '2020-07-01T00:00:00+02:00', local: '2020-07-01T00:00' })
})
