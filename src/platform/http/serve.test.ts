import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { Hono } from 'hono'
import { listen, type Served } from './serve.ts'

let served: Served
before(async () => {
  const app = new Hono().get('/', (c) => c.text('here'))
  served = await listen(app.fetch, { port: 0, host: '127.0.0.1' })
})
after(() => served.stop())

/** Writes to the server as it is and gives what came back, until the server closes. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(served.address)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

test('what is not HTTP, or too much of it, gets a refusal and no more', async () => {
  assert.match(await raw('hello\r\n\r\n'), /^HTTP\/1\.1 400/)
  assert.match(await raw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`), /^HTTP\/1\.1 431/)
  assert.match(await raw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 400/)
  assert.match(await raw('GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 400/)
})

test('a port that is taken is named', async () => {
  const { port } = new URL(served.address)
  await assert.rejects(
    listen(() => new Response(), { port: Number(port), host: '127.0.0.1' }),
    {
      message: `PORT: ${port} is already in use`,
    },
  )
})

test('stopping finishes what was asked and takes nothing new', async () => {
  const arrivals = new EventTarget()
  const begun = new Promise((resolve) => arrivals.addEventListener('arrival', resolve))
  const app = new Hono().get('/slow', async (c) => {
    arrivals.dispatchEvent(new Event('arrival'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    return c.text('done')
  })
  const other = await listen(app.fetch, { port: 0, host: '127.0.0.1' })
  const asked = fetch(`${other.address}/slow`)
  await begun
  const stopped = other.stop()
  assert.equal(await (await asked).text(), 'done')
  await stopped
  await assert.rejects(fetch(other.address))
})
