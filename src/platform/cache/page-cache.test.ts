import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { cacheKey } from './cache-key.ts'
import { encodingFor, isUnchanged, makeKeptPage, type KeptPage } from './kept-page.ts'
import { createPageCache } from './page-cache.ts'

const page = (bytes: number): KeptPage => {
  const variant = { body: Buffer.alloc(0), headers: {}, unchanged: {}, etag: '"x"' }
  return { variants: { identity: variant, gzip: variant, br: variant }, bytes }
}
const FOREVER = { topics: ['town'] as const, freshUntil: Infinity }

test('a page is shown until the town reaches the moment when it changes by itself', () => {
  const cache = createPageCache(1_000)
  cache.keep('/', page(10), { topics: ['town'], freshUntil: 500, mark: cache.mark() })
  assert.ok(cache.find('/', 499))
  assert.equal(cache.find('/', 500), undefined)
  assert.equal(cache.figures().entries, 0)
})

test('a change drops the pages of its topics and no others', () => {
  const cache = createPageCache(1_000)
  cache.keep('/a', page(10), { topics: ['hub:tofte'], freshUntil: Infinity, mark: cache.mark() })
  cache.keep('/b', page(10), { topics: ['hub:borgen'], freshUntil: Infinity, mark: cache.mark() })
  cache.drop(['town', 'hub:tofte'])
  assert.equal(cache.find('/a', 0), undefined)
  assert.ok(cache.find('/b', 0))
  cache.drop(null)
  assert.equal(cache.figures().bytes, 0)
})

test('a page whose making began before a change is not kept', () => {
  const cache = createPageCache(1_000)
  const mark = cache.mark()
  cache.drop(['hub:borgen'])
  cache.keep('/a', page(10), { topics: ['hub:tofte'], freshUntil: Infinity, mark })
  cache.keep('/b', page(10), { topics: ['hub:borgen'], freshUntil: Infinity, mark })
  assert.deepEqual([cache.find('/a', 0) !== undefined, cache.find('/b', 0) !== undefined], [true, false])
  cache.drop(null)
  cache.keep('/a', page(10), { topics: ['hub:tofte'], freshUntil: Infinity, mark })
  assert.equal(cache.find('/a', 0), undefined)
})

test('memory never grows past its bound, whatever is asked for, and what was asked for last stays', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.string({ maxLength: 3 }), bytes: fc.integer({ min: 1, max: 300 }) })), (asked) => {
      const cache = createPageCache(1_000)
      for (const { key, bytes } of asked) {
        cache.keep(key, page(bytes), { ...FOREVER, mark: cache.mark() })
        assert.ok(cache.figures().bytes <= 1_000)
        assert.ok(bytes > 125 || cache.find(key, 0))
      }
    }),
  )
})

test('trackers and the order of parameters make no page of their own', () => {
  assert.deepEqual(cacheKey('/en/torg/tofte?utm_source=x'), { key: '/en/torg/tofte', parameters: [], exact: false })
  assert.equal(cacheKey('/?b=2&a=1').key, cacheKey('/?a=1&b=2').key)
  assert.deepEqual(cacheKey('/?a=1&a=2').parameters, ['a'])
  for (const query of ['a=1', 'a=1&b=x.y-z_*', 'dato=2020-01-06&torg=tofte', 'a=&a=2', 'a=1&a=1&b'])
    assert.deepEqual(
      cacheKey(`/x?${query}`),
      cacheKey(`/x?%61${query.slice(1)}`.replace('%61', query.startsWith('d') ? '%64' : '%61')),
      query,
    )
  assert.deepEqual(cacheKey('/x?a=1&fbclid=y'), { key: '/x?a=1', parameters: ['a'], exact: false })
  assert.notEqual(cacheKey('/?a=1&a=2').key, cacheKey('/?a=2&a=1').key)
})

test('the same bytes come out of every encoding, and each has a name of its own', async () => {
  const body = Buffer.from('<p>Sætre</p>'.repeat(100))
  const { variants } = await makeKeptPage(body, { 'content-type': 'text/html; charset=UTF-8' })
  assert.deepEqual(variants.identity.body, body)
  assert.deepEqual(gunzipSync(variants.gzip.body), body)
  assert.deepEqual(brotliDecompressSync(variants.br.body), body)
  assert.equal(new Set(Object.values(variants).map(({ etag }) => etag)).size, 3)
  assert.equal(variants.br.headers['content-encoding'], 'br')
  assert.equal(variants.br.headers['content-length'], String(variants.br.body.length))
  assert.equal(variants.br.unchanged['content-length'], undefined)
  const changed = await makeKeptPage(Buffer.from('x'), {})
  assert.notEqual(changed.variants.identity.etag, variants.identity.etag)
})

test('a browser is sent what it takes, and what it refuses it is not sent', () => {
  assert.equal(encodingFor(undefined), 'identity')
  assert.equal(encodingFor('gzip, deflate, br, zstd'), 'br')
  assert.equal(encodingFor('gzip;q=1.0, br;q=0'), 'gzip')
  assert.equal(encodingFor('GZIP'), 'gzip')
  assert.equal(encodingFor('brotli, x-gzip'), 'identity')
})

test('what a reader has already is recognised', () => {
  assert.ok(isUnchanged('"a"', '"a"'))
  assert.ok(isUnchanged('"b", W/"a"', '"a"'))
  assert.ok(isUnchanged('*', '"a"'))
  assert.ok(!isUnchanged('"ab"', '"a"'))
  assert.ok(!isUnchanged(undefined, '"a"'))
})
