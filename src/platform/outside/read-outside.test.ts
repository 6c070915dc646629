import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { isPublicAddress } from './public-address.ts'
import { OutsideFault, readOutside } from './read-outside.ts'

const ANSWERS: Record<string, RequestListener> = {
  '/well': (_, answer) => answer.end('{"name":"Prøve vel"}'),
  '/unknown': (_, answer) => answer.writeHead(404).end(),
  '/gone': (_, answer) => answer.writeHead(410).end(),
  '/broken': (_, answer) => answer.writeHead(500).end('{"name":"nei"}'),
  '/redirect': (_, answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/slow': () => undefined,
  '/drip': (_, answer) => void answer.write('{"name":'),
  '/huge': (_, answer) => answer.end(`{"name":"${'x'.repeat(200_000)}"}`),
  '/not-json': (_, answer) => answer.end('<html>'),
  '/other': (_, answer) => answer.end('{"navn":1}'),
}

const server = createServer((asked, answer) => ANSWERS[asked.url ?? '']?.(asked, answer))
let site: string
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  site = at !== null && typeof at === 'object' ? `http://127.0.0.1:${at.port}` : assert.fail('no port')
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const asked = { schema: z.object({ name: z.string() }), patience: 300, largest: 100_000, allowPrivate: true }
const read = (path: string) => readOutside(site + path, asked)
const fails = (path: string, why: string) =>
  assert.rejects(read(path), (error) => error instanceof OutsideFault && error.why === why, `${path} should be ${why}`)

describe('a server that is not ours', () => {
  it('is believed when it answers well, does not know, or says that it is gone', async () => {
    assert.deepEqual(await read('/well'), { is: 'found', body: { name: 'Prøve vel' } })
    assert.deepEqual(await read('/unknown'), { is: 'unknown' })
    assert.deepEqual(await read('/gone'), { is: 'gone' })
  })

  it('is not waited for, not read to the end of its patience, and not followed', async () => {
    await fails('/broken', 'status')
    await fails('/redirect', 'redirect')
    await fails('/slow', 'too-slow')
    await fails('/drip', 'too-slow')
    await fails('/huge', 'too-large')
    await fails('/not-json', 'not-understood')
    await fails('/other', 'not-understood')
  })

  it('on this machine or its network is never asked, by number or by name', async () => {
    for (const address of [site, site.replace('127.0.0.1', 'localhost'), 'http://[::1]:1', 'http://169.254.169.254', 'http://10.0.0.1'])
      await assert.rejects(
        readOutside(`${address}/well`, { ...asked, allowPrivate: false }),
        (error) => error instanceof OutsideFault && error.why === 'private-address',
        address,
      )
  })

  it('has a public address, or none at all', () => {
    for (const address of ['93.184.216.34', '2a02:c0::1']) assert.ok(isPublicAddress(address), address)
    for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.1.1', '100.64.0.1', '0.0.0.0', '224.0.0.1'])
      assert.ok(!isPublicAddress(address), address)
    for (const address of ['::1', '::ffff:127.0.0.1', 'fe80::1', 'fd00::1', '2002:7f00:1::', '::', 'localhost', ''])
      assert.ok(!isPublicAddress(address), address)
  })
})
