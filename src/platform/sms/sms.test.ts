import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { Undelivered, type Outgoing } from '../outbox/index.ts'
import { gatewaySms, smsLength } from './index.ts'

const message: Outgoing = {
  id: '0b4f3c52-8f5e-4a53-9a51-2f9d3c1f7c12',
  channel: 'sms',
  language: 'nb',
  to: '+4740000001',
  subject: '',
  text: 'Timen din er kl. 10.',
  html: null,
  headers: {},
  calendar: null,
}

/** A gateway as they are: it charges once for each key, whatever it answers. */
let answer: (response: ServerResponse) => void = () => undefined
const seen: { headers: IncomingMessage['headers']; body: unknown }[] = []
const charged = new Set<string>()
const server = createServer((request, response) => {
  let text = ''
  request.on('data', (piece) => (text += String(piece)))
  request.on('end', () => {
    seen.push({ headers: request.headers, body: JSON.parse(text) })
    charged.add(String(request.headers['idempotency-key']))
    answer(response)
  })
})
let url = ''
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  url = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/send`
})
after(() => server.closeAllConnections())
after(() => server.close())

const gateway = (patience = 20_000) => gatewaySms({ url, token: 'a token of the gateway', sender: 'Torget', patience })
const status = (code: number, text = '') => (answer = (response) => void response.writeHead(code).end(text))
async function failure(patience?: number): Promise<{ code: string; isFinal: boolean }> {
  const error = await gateway(patience)
    .send(message)
    .catch((one: unknown) => one)
  assert.ok(error instanceof Undelivered)
  return { code: error.code, isFinal: error.isFinal }
}

describe('an SMS through the gateway', () => {
  it('is sent as JSON with token, own reference and idempotency key', async () => {
    status(202, '{"id":77}')
    assert.deepEqual(await gateway().send(message), { by: 'gateway', reference: '77' })
    const { headers, body } = seen.at(-1) ?? assert.fail()
    assert.deepEqual(body, { to: '+4740000001', text: message.text, reference: message.id, sender: 'Torget' })
    assert.equal(headers.authorization, 'Bearer a token of the gateway')
    assert.equal(headers['idempotency-key'], message.id)
  })

  it('counts as sent whatever a success says', async () => {
    status(200, '<html>not what was agreed</html>')
    assert.deepEqual(await gateway().send(message), { by: 'gateway', reference: null })
  })

  it('is given up when the message is refused, and put off when the fault is ours or passing', async () => {
    for (const code of [400, 413, 422]) {
      status(code)
      assert.deepEqual(await failure(), { code: `http ${code}`, isFinal: true })
    }
    for (const code of [302, 401, 403, 404, 408, 409, 429, 500, 503]) {
      status(code)
      assert.deepEqual(await failure(), { code: `http ${code}`, isFinal: false })
    }
  })

  it('is put off when no answer comes in time or the line drops, and charged once when it goes again', async () => {
    charged.clear()
    answer = () => undefined
    assert.deepEqual(await failure(300), { code: 'timeout', isFinal: false })
    answer = (response) => response.destroy()
    assert.deepEqual(await failure(), { code: 'no answer', isFinal: false })
    status(200)
    await gateway().send(message)
    assert.deepEqual([...charged], [message.id])
  })
})

describe('the length of an SMS', () => {
  const cases: [string, string, ReturnType<typeof smsLength>][] = [
    ['160 Norwegian letters fit in one', 'æøåÆØÅ'.padEnd(160, 'a'), { encoding: 'gsm-7', units: 160, segments: 1 }],
    ['161 take two', 'a'.repeat(161), { encoding: 'gsm-7', units: 161, segments: 2 }],
    ['307 take three', 'a'.repeat(307), { encoding: 'gsm-7', units: 307, segments: 3 }],
    ['a euro takes two places', `${'a'.repeat(159)}€`, { encoding: 'gsm-7', units: 161, segments: 2 }],
    ['an escape is not cut in two', `${'a'.repeat(152)}€${'a'.repeat(152)}`, { encoding: 'gsm-7', units: 306, segments: 3 }],
    ['a dash makes all of it wide', '–'.padEnd(70, 'a'), { encoding: 'ucs-2', units: 70, segments: 1 }],
    ['and 71 wide ones take two', 'č'.padEnd(71, 'a'), { encoding: 'ucs-2', units: 71, segments: 2 }],
    ['a sign of two units counts twice', '🙂'.repeat(35), { encoding: 'ucs-2', units: 70, segments: 1 }],
    ['nothing is one', '', { encoding: 'gsm-7', units: 0, segments: 1 }],
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(smsLength(text), expected))
})
