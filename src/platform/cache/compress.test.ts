import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { openTown } from '../../../tests/open-town.ts'

const GZIP = { 'accept-encoding': 'gzip, br' }
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

test('while changes are not heard, public pages are made anew and still go out compressed', async () => {
  const town = await openTown({ now: '2020-02-03T11:00' })
  for (const path of ['/', '/torg/tofte', '/en/torg/borgen', '/torg/tofte/apningstider']) {
    const [packed, plain] = [await town.get(path, GZIP), await town.get(path)]
    assert.equal(packed.headers.get('content-encoding'), 'gzip', path)
    assert.match(packed.headers.get('vary') ?? '', /Accept-Encoding/, path)
    assert.equal(packed.headers.get('cache-control'), 'no-store', `${path} is never stale`)
    const [small, whole] = [await bytesOf(packed), await bytesOf(plain)]
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.match(gunzipSync(small).toString(), /^<!doctype html>[^]*<\/html>$/, path)
    assert.match(whole.toString(), /^<!doctype html>/, path)
    assert.ok(small.length * 3 < whole.length, `${path}: ${small.length} of ${whole.length} bytes`)
  }
})

test('so do the public pages of whoever has a cookie of ours, which no cache may answer', async () => {
  const town = await openTown({ now: '2020-02-03T11:00' })
  const answer = await town.get('/torg/tofte', { ...GZIP, cookie: 'torg=somebody' })
  assert.equal(answer.headers.get('content-encoding'), 'gzip')
  assert.match(gunzipSync(await bytesOf(answer)).toString(), /^<!doctype html>/)
})
