import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { z } from 'zod'
import { readPage } from '../src/platform/http/testing.ts'
import { openTown, type OpenTown } from './open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ kind: 'empty' })
})

const Problem = z.object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string(), requestId: z.string() })
const send = (path: string, init: RequestInit) => town.app.request(path, init)
const statusOf = async (path: string, init: RequestInit = {}) => (await send(path, init)).status

test('every answer carries the headers that keep a reader safe', async () => {
  for (const path of ['/api', '/helse', '/finnes-ikke', '/merke/torg.svg', '/api/v1/finnes-ikke']) {
    const { headers } = await town.get(path)
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'none'; style-src 'self';/, path)
    assert.ok(!headers.get('content-security-policy')?.includes('unsafe'))
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin')
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
    assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/)
    assert.equal(headers.get('strict-transport-security'), null)
  }
})

test('only https promises https', async () => {
  const { get } = await openTown({ kind: 'empty', env: { PUBLIC_URL: 'https://torg.example.no' } })
  assert.match((await get('/helse')).headers.get('strict-transport-security') ?? '', /^max-age=63072000/)
})

test('an address that nobody has is a page that helps', async () => {
  const page = await town.page('/torg-som-ikke-finnes')
  assert.equal(page.status, 404)
  assert.ok(page.links.some((link) => link.href === '/'))
})

test('when the database is gone the page says so, with the code that is in the log', async () => {
  const { get, database } = await openTown({ kind: 'empty' })
  await database.close()
  const answer = await get('/')
  const id = answer.headers.get('x-request-id') ?? 'none'
  const page = await readPage(answer)
  assert.ok(page.status >= 500)
  assert.ok(page.text.includes(id))
})

test('under /api a failure is a problem document with a type that never changes', async () => {
  const answer = await town.get('/api/v1/finnes-ikke')
  assert.equal(answer.status, 404)
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  const problem = Problem.parse(await answer.json())
  assert.equal(problem.type, 'urn:problem-type:innbyggertorg:not-found')
  assert.equal(problem.requestId, answer.headers.get('x-request-id'))
})

test('addresses that cannot be read are refused, and never an error of ours', async () => {
  const nasty = ['/%', '/%E0%A4%A', '/%ff', '/x%00y', '/x?q=%', '/x?q=%00', '/x?q=%c0%80', '/%f0%9f']
  for (const path of nasty) assert.equal(await statusOf(path), 400, path)
  for (const path of [`/${'x'.repeat(3000)}`, `/?q=${'x'.repeat(9000)}`]) assert.equal(await statusOf(path), 414)
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/torg/%5c..%5c',
    '/torg/🙂',
    '/__proto__',
    '/constructor',
    '/a'.repeat(500),
    '/?__proto__=1&a[b]=c',
  ]) {
    const status = await statusOf(path)
    assert.ok(status === 404 || status === 200, `${path} ${status}`)
  }
})

test('a slash at the end leads to the address without it, and never to another site', async () => {
  for (const [from, to] of [
    ['/torg/', '/torg'],
    ['/en/torg/?dato=2020-01-02', '/en/torg?dato=2020-01-02'],
    ['//example.org/', '/example.org'],
    ['///example.org//', '/example.org'],
  ] as const) {
    const answer = await town.app.fetch(new Request(`http://localhost${from}`))
    assert.equal(answer.status, 301)
    assert.equal(answer.headers.get('location'), to)
  }
})

test('an address says which methods it takes', async () => {
  const answer = await send('/helse', { method: 'PUT' })
  assert.equal(answer.status, 405)
  assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS')
  assert.equal(await statusOf('/finnes-ikke', { method: 'DELETE' }), 404)
  const options = await send('/helse', { method: 'OPTIONS' })
  assert.equal(options.status, 204)
  assert.equal(options.headers.get('allow'), 'GET, HEAD, OPTIONS')
})

test('HEAD answers as GET does, without the body', async () => {
  const [get, head] = [await send('/api', {}), await send('/api', { method: 'HEAD' })]
  assert.equal(head.status, get.status)
  assert.equal(head.headers.get('content-type'), get.headers.get('content-type'))
  assert.equal(await head.text(), '')
})

test('a form sent from another site is refused', async () => {
  const post = (headers: Record<string, string>) => statusOf('/arbeid/logg-ut', { method: 'POST', headers })
  assert.equal(await post({ origin: 'https://example.org' }), 403)
  assert.equal(await post({ origin: 'null' }), 403)
  assert.equal(await post({ 'sec-fetch-site': 'cross-site' }), 403)
  assert.equal(await post({ 'sec-fetch-site': 'same-site', origin: 'http://localhost' }), 403)
  assert.equal(await post({ cookie: 'torg=x' }), 403)
  assert.equal(await post({ origin: 'http://localhost:81', host: 'localhost:80' }), 403)
  assert.notEqual(await post({ origin: 'http://localhost' }), 403)
  assert.notEqual(await post({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }), 403)
})

test('a body over the limit is refused, said or unsaid', async () => {
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' }
  const large = 'x'.repeat(100_001)
  assert.equal(
    await statusOf('/arbeid/logg-ut', { method: 'POST', body: large, headers: { ...type, 'content-length': String(large.length) } }),
    413,
  )
  const body = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 11; i += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(10_000)))
      controller.close()
    },
  })
  const streamed = new Request('http://localhost/arbeid/logg-ut', { method: 'POST', body, headers: type, duplex: 'half' })
  assert.equal((await town.app.fetch(streamed)).status, 413)
})

test('the API says which methods it takes before it says which format', async () => {
  const answer = await town.app.request('/api/v1/hubs', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } })
  assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD, OPTIONS'])
})

test('the address of a hub leads to it in capitals too', async () => {
  const { get } = await openTown()
  const answer = await get('/torg/TOFTE/apningstider?dato=2020-06-01')
  assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/torg/tofte/apningstider?dato=2020-06-01'])
})

test('health says what is missing', async () => {
  const ready = await town.get('/helse/klar')
  assert.equal(ready.status, 503)
  assert.deepEqual(await ready.json(), {
    status: 'not ready',
    checks: { database: true, migrations: true, changes: false },
    outbox: { due: 0, givenUp: 0, oldestDueSeconds: 0 },
  })
  assert.equal((await town.get('/helse')).status, 200)
})

test('measurements are for this machine, or for whoever has the token', async () => {
  assert.equal((await town.get('/metrics')).status, 403)
  const { get } = await openTown({ kind: 'empty', env: { METRICS_TOKEN: 'a-token-long-enough' } })
  assert.equal((await get('/metrics', { authorization: 'Bearer wrong' })).status, 403)
  const answer = await get('/metrics', { authorization: 'Bearer a-token-long-enough' })
  assert.match(await answer.text(), /torg_page_cache_pages 0/)
  const from = async (remoteAddress: string, headers: Record<string, string> = {}) =>
    (await town.app.request('/metrics', { headers }, { incoming: { socket: { remoteAddress } } })).status
  assert.equal(await from('127.0.0.1'), 200)
  assert.equal(await from('::1'), 200)
  assert.equal(await from('10.0.0.7'), 403)
  assert.equal(await from('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }), 403, 'a proxy on this machine calls for somebody else')
})

test('security.txt is valid for less than a year, and names itself', async () => {
  const text = await (await town.get('/.well-known/security.txt')).text()
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  assert.ok(expires > Date.now() + 100 * 86_400_000 && expires < Date.now() + 365 * 86_400_000)
  assert.match(text, /^Canonical: http:\/\/localhost\/\.well-known\/security\.txt$/m)
  assert.match(text, /^Contact: /m)
})

test('the API can be read by people, and by programs', async () => {
  const page = await town.page('/api')
  assert.equal(page.heading, 'API')
  assert.equal(page.linkTo('OpenAPI 3.1'), '/api/openapi.json')
  const document = await town.get('/api/openapi.json')
  const again = await town.get('/api/openapi.json', { 'if-none-match': document.headers.get('etag') ?? '' })
  assert.equal(again.status, 304)
})
