import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createApp } from '../../src/app.ts'
import { answerKept, createPageCache, followChanges, type Changes, type PageCache } from '../../src/platform/cache/index.ts'
import { appliedMigrations } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { listen, type Served } from '../../src/platform/http/index.ts'
import { testDeps } from '../../src/platform/http/testing.ts'

let served: Served
let changes: Changes
let cache: PageCache

before(async () => {
  const database = await freshDatabase('town')
  const deps = testDeps(database.db)
  cache = createPageCache(10_000_000)
  changes = followChanges({ connection: database.connection, onChange: cache.drop, log: deps.log })
  const { fetch } = createApp(deps, { cache, changes, migrations: await appliedMigrations(database.pool) })
  served = await listen(fetch, { port: 0, host: '127.0.0.1' }, answerKept({ cache, changes, clock: deps.clock }))
  while (!changes.areHeard()) await wait(5)
})
after(async () => {
  await served.stop()
  await changes.stop()
})

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

// Not fetch: it unpacks what it is sent, and adds headers of its own.
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(served.address + path, { method, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
    })
    asking.on('error', reject)
    asking.end()
  })
}

const PATH = '/torg/tofte'

test('the same page comes out of every encoding, rendered or kept', async () => {
  const made = await ask(PATH, { 'accept-encoding': 'br' })
  const hits = cache.figures().hits
  const [br, gz, plain] = [await ask(PATH, { 'accept-encoding': 'br' }), await ask(PATH, { 'accept-encoding': 'gzip' }), await ask(PATH)]
  assert.equal(cache.figures().hits, hits + 3)
  assert.deepEqual(br.body, made.body)
  assert.deepEqual([brotliDecompressSync(br.body), gunzipSync(gz.body)], [plain.body, plain.body])
  assert.match(plain.body.toString(), /^<!doctype html>/)
  for (const answer of [br, gz, plain]) {
    assert.equal(answer.headers['content-length'], String(answer.body.length))
    assert.equal(answer.headers['vary'], 'Accept-Encoding')
    assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'/)
  }
  const { date: _a, ...first } = made.headers
  const { date: _b, ...second } = br.headers
  assert.deepEqual(second, first)
})

test('HEAD has the headers of GET and no body', async () => {
  const [get, head] = [await ask(PATH), await ask(PATH, {}, 'HEAD')]
  assert.equal(head.body.length, 0)
  assert.equal(head.headers['content-length'], get.headers['content-length'])
  assert.equal(head.headers['etag'], get.headers['etag'])
})

test('a reader who has the page is told so, and only for the encoding he has', async () => {
  const { headers } = await ask(PATH, { 'accept-encoding': 'gzip' })
  const etag = String(headers['etag'])
  const same = await ask(PATH, { 'accept-encoding': 'gzip', 'if-none-match': etag })
  assert.deepEqual([same.status, same.body.length, same.headers['etag']], [304, 0, etag])
  assert.equal((await ask(PATH, { 'accept-encoding': 'br', 'if-none-match': etag })).status, 200)
  const rendered = await ask('/torg/borgen', { 'accept-encoding': 'gzip' })
  assert.equal((await ask('/torg/borgen', { 'accept-encoding': 'gzip', 'if-none-match': String(rendered.headers['etag']) })).status, 304)
})

test('a parameter that a page does not know fills no memory', async () => {
  const { entries } = cache.figures()
  for (let i = 0; i < 20; i += 1) assert.equal((await ask(`${PATH}?made-up=${i}`)).status, 200)
  assert.equal(cache.figures().entries, entries)
})

test('what is not found, not read or not anonymous is not kept', async () => {
  const { entries } = cache.figures()
  for (const path of ['/torg/finnes-ikke', '/%', '/torg/tofte/']) await ask(path)
  await ask('/torg/heggedal', { cookie: 'torg=x' })
  await ask('/torg/heggedal', { authorization: 'Bearer x' })
  assert.equal(cache.figures().entries, entries)
})

test('a page in another language is another page', async () => {
  const [nb, en] = [await ask(PATH), await ask(`/en${PATH}`)]
  await ask(`/en${PATH}`)
  assert.match(nb.body.toString(), /<html lang="nb"/)
  assert.match(en.body.toString(), /<html lang="en"/)
  assert.match((await ask(`/en${PATH}`)).body.toString(), /<html lang="en"/)
})

test('the stylesheet that a page names holds the colours of the hubs, and may be kept for good', async () => {
  const { body } = await ask(PATH)
  const address = /href="(\/assets\/torg-[A-Za-z0-9]+\.css)"/.exec(body.toString())?.[1]
  assert.ok(address)
  const css = await ask(address)
  assert.match(css.body.toString(), /\[data-hub="tofte"\]\{--b:#[0-9a-f]{6}/)
  assert.match(String(css.headers['cache-control']), /immutable/)
  const former = await ask('/assets/torg-abcdef123456.css')
  assert.deepEqual([former.status, former.headers['cache-control']], [200, 'no-cache'])
  assert.deepEqual(former.body, css.body)
})

// A packet carries 1 460 bytes; ten are sent before the first is acknowledged (RFC 6928).
test('the head of a stylesheet is short, for it comes with the rules in the first ten packets of a connection', async () => {
  const address = /href="(\/assets\/torg-[A-Za-z0-9]+\.css)"/.exec((await ask(PATH)).body.toString())?.[1] ?? ''
  const { headers } = await ask(address, { 'accept-encoding': 'br' })
  const head = Object.entries(headers).reduce((sum, [name, value]) => sum + `${name}: ${String(value)}\r\n`.length, 0)
  assert.ok(head < 450, `${head} bytes`)
  assert.equal(headers['x-content-type-options'], 'nosniff')
})

test('each hub has its mark as an icon, and the site has its own', async () => {
  for (const path of ['/merke/tofte.svg', '/merke/torg.svg', '/favicon.ico']) {
    const icon = await ask(path)
    assert.deepEqual([icon.status, icon.headers['content-type']], [200, 'image/svg+xml'], path)
    assert.match(icon.body.toString(), /^<svg xmlns/)
  }
  assert.equal((await ask('/merke/nowhere.svg')).status, 404)
})
