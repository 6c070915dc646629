import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { DoneAnswer, WaitsAnswer } from '../../src/people/index.ts'
import { ReceiptAnswer } from '../../src/people/acts/api/shapes.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-02T12:00' })
})

const Problem = z.object({
  type: z.string(),
  status: z.number(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
})

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  town.app.request(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
let asked = 0
// Each from an address of its own: many from one are doubted.
const post = (path: string, body: unknown, key: string = randomUUID()) =>
  ask('POST', path, body, { 'idempotency-key': key, 'x-forwarded-for': `198.18.0.${(asked += 1)}` })

async function read<T>(shape: z.ZodType<T>, answer: Response, status: number): Promise<T> {
  const text = await answer.text()
  assert.equal(answer.status, status, text)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  return shape.parse(JSON.parse(text))
}

async function problem(answer: Response, status: number) {
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
  return read(Problem, answer, status)
}
const pathOf = (link: string) => new URL(link).pathname
const receiptOf = (token: string) => `/api/v1/receipts/${token}`
const digitsIn = (text: string | null | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? assert.fail('no six digits were sent')

const following = (contact: string) => ({ topic: 'hub:tofte', about: ['news'], rhythm: 'weekly', contact })
const question = { topic: 'hub:tofte', question: 'Er det heis?', name: 'Test Ødegård', contact: '' }

describe('following through the API', () => {
  it('says what to do first, begins with the six digits, and is the same receipt as the page shows', async () => {
    const waits = await read(WaitsAnswer, await post('/api/v1/subscriptions', following('api@example.no')), 202)
    assert.match(waits.next.text, /seks sifre til api@example\.no/)
    assert.equal((await read(ReceiptAnswer, await ask('GET', receiptOf(waits.receipt.token)), 200)).state, 'waits')
    const [message] = await sentTo(town, 'api@example.no')
    const wrong = digitsIn(message?.text) === '000000' ? '111111' : '000000'
    const refused = await problem(await ask('POST', pathOf(waits.next.confirmation), { code: wrong }), 422)
    assert.deepEqual(refused.errors, [{ field: 'code', message: 'Koden stemmer ikke. Se etter i meldingen.' }])
    const done = await read(ReceiptAnswer, await ask('POST', pathOf(waits.next.confirmation), { code: digitsIn(message?.text) }), 200)
    assert.deepEqual([done.state, done.heading, done.channel], ['done', 'Du følger Tofte', 'api'])
    assert.equal((await town.page(pathOf(waits.receipt.link))).heading, 'Du følger Tofte')
    const again = await ask('POST', pathOf(waits.next.confirmation), { code: digitsIn(message?.text) })
    assert.equal((await read(ReceiptAnswer, again, 200)).state, 'done')
  })

  it('is refused for the same reasons and in the same words as on the page', async () => {
    const page = await readPage(await openResident(town).submit('/folg/torg/tofte', { adresse: '22 86 00 00', om: [], hjelper: 'ja' }))
    const sent = { topic: 'hub:tofte', about: [], contact: '22 86 00 00', helper: {} }
    const { errors } = await problem(await post('/api/v1/subscriptions', sent), 422)
    assert.deepEqual(
      errors.map(({ message }) => message),
      page.errors.map(({ text }) => text),
    )
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['about', 'name', 'contact', 'helper.name'],
    )
    const unknown = await problem(await post('/api/v1/subscriptions', { ...following('a@example.no'), topic: 'hub:atlantis' }), 422)
    assert.deepEqual(
      unknown.errors.map(({ field }) => field),
      ['topic'],
    )
    const odd = await problem(await post('/api/v1/subscriptions', { ...following('a@example.no'), rhythm: 'hourly' }), 422)
    assert.deepEqual(
      odd.errors.map(({ field }) => field),
      ['rhythm'],
    )
  })

  it('sends somebody six messages an hour from one sender, and twenty from all of them together', async () => {
    const body = following('mange@example.no')
    const fromOne = () => ask('POST', '/api/v1/subscriptions', body, { 'idempotency-key': randomUUID(), 'x-forwarded-for': '203.0.113.90' })
    const statuses: number[] = []
    for (let tries = 0; tries < 8; tries += 1) statuses.push((await fromOne()).status)
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 202, 429, 429])
    assert.equal((await sentTo(town, 'mange@example.no')).length, 6)
    for (let others = 0; others < 18; others += 1) assert.equal((await post('/api/v1/subscriptions', body)).status, 202)
    assert.equal((await sentTo(town, 'mange@example.no')).length, 20)
  })
})

describe('a question through the API', () => {
  it('is done at once, found with the code, shown, and taken back', async () => {
    const { receipt } = await read(DoneAnswer, await post('/api/v1/enquiries', question), 201)
    const found = await ask('POST', '/api/v1/receipts/lookup', { code: receipt.code.toUpperCase(), second: 'ødegård' })
    const other = await read(DoneAnswer, found, 200)
    assert.notEqual(other.receipt.token, receipt.token)
    const shown = await read(ReceiptAnswer, await ask('GET', receiptOf(other.receipt.token)), 200)
    assert.deepEqual([shown.heading, shown.person.name, shown.canBeCancelled], ['Du har skrevet til Tofte', 'Test Ødegård', true])
    assert.equal((await read(ReceiptAnswer, await ask('DELETE', receiptOf(receipt.token)), 200)).state, 'cancelled')
    assert.equal((await read(ReceiptAnswer, await ask('DELETE', receiptOf(receipt.token)), 200)).state, 'cancelled')
    assert.equal((await town.page(pathOf(receipt.link))).heading, 'Spørsmålet er trukket')
  })

  it('under the same key is one, also at the same moment; other words under it are refused; without a key there is none', async () => {
    const key = randomUUID()
    const same = { ...question, question: 'Bare én gang?' }
    const answers = await Promise.all([1, 2, 3].map(() => post('/api/v1/enquiries', same, key)))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [201, 201, 201],
    )
    const rows = await town.deps.db.selectFrom('enquiry').select('id').where('body', '=', 'Bare én gang?').execute()
    assert.equal(rows.length, 1)
    await problem(await post('/api/v1/enquiries', { ...same, question: 'Noe annet' }, key), 409)
    await problem(await ask('POST', '/api/v1/enquiries', same), 400)
    await problem(await post('/api/v1/enquiries', same, 'short'), 400)
  })

  it('without words, or for somebody who is not named, is refused at the field', async () => {
    const { errors } = await problem(await post('/api/v1/enquiries', { topic: 'hub:tofte', helper: { name: 'Test Datter' } }), 422)
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['question', 'name'],
    )
  })
})

describe('a lookup tells nothing', () => {
  // What differs by chance in any two answers.
  const steady = (headers: Headers) => [...headers].filter(([name]) => !/^(x-request-id|date|content-security-policy)$/.test(name))
  const unnumbered = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')

  it('of whether the code or the second fact was wrong: same status, words and headers, as data and as a page', async () => {
    const { receipt } = await read(DoneAnswer, await post('/api/v1/enquiries', question), 201)
    const tries = [
      { code: receipt.code, second: 'Hansen' },
      { code: 'gran sjal båt', second: 'Ødegård' },
      { code: 'ikke våre ord', second: 'Ødegård' },
      { code: receipt.code, second: 'ingen@example.no' },
    ]
    const said = await Promise.all(
      tries.map(async (given) => {
        const answer = await ask('POST', '/api/v1/receipts/lookup', given)
        return { status: answer.status, headers: steady(answer.headers), text: unnumbered(await answer.text()) }
      }),
    )
    assert.equal(said[0]?.status, 422)
    for (const one of said) assert.deepEqual(one, said[0])
    const pages = await Promise.all(
      tries.map(async ({ code, second }) => {
        const answer = await openResident(town).send('/kvittering', { kode: code, kjennetegn: second })
        const html = (await answer.text()).replaceAll(code, 'CODE').replaceAll(second, 'SECOND')
        const headers = steady(answer.headers).filter(([name]) => name !== 'content-length')
        return { status: answer.status, headers, html: unnumbered(html) }
      }),
    )
    for (const one of pages) assert.deepEqual(one, pages[0])
  })

  it('is braked together with the page: ten tries an hour from one address, whichever way', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.77' }
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries += 1)
      statuses.push((await ask('POST', '/api/v1/receipts/lookup', { code: 'båt gran sjal', second: 'Hansen' }, headers)).status)
    assert.deepEqual([statuses.filter((status) => status === 422).length, statuses.at(-1)], [10, 429])
    const page = await town.app.request('/kvittering', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'kode=b%C3%A5t+gran+sjal&kjennetegn=Hansen',
    })
    assert.equal(page.status, 429)
  })

  it('and a token that is none, worn or cut says the same', async () => {
    for (const token of ['0'.repeat(20), 'x', '0'.repeat(60)])
      assert.equal((await problem(await ask('GET', receiptOf(token)), 404)).type, 'urn:problem-type:innbyggertorg:not-found')
  })
})

describe('an organisation as data', () => {
  const organisation = {
    number: '920125298',
    organisation: 'Prøve vel',
    kind: 'association',
    name: 'Kari Prøve',
    contact: 'vel-api@example.no',
  }

  it('is registered as on the page, counts when the address is proven, and tells nobody who has a role', async () => {
    const made = await read(WaitsAnswer, await post('/api/v1/organisations', organisation), 202)
    const receipt = await read(ReceiptAnswer, await ask('GET', `/api/v1/receipts/${made.receipt.token}`), 200)
    assert.deepEqual([receipt.state, receipt.heading], ['waits', 'Ett steg igjen: Prøve vel er meldt inn, med deg som leder'])
    assert.equal((await ask('GET', '/api/v1/organisations')).status, 405)
  })

  it('is told what is wrong, each at its field', async () => {
    const number = await problem(await post('/api/v1/organisations', { ...organisation, number: '920125299' }), 422)
    assert.deepEqual(
      number.errors.map(({ field }) => field),
      ['number'],
    )
    const rest = await problem(await post('/api/v1/organisations', { number: '974760673', contact: '22 86 00 00' }), 422)
    assert.deepEqual(
      rest.errors.map(({ field }) => field),
      ['organisation', 'kind', 'name', 'contact'],
    )
  })
})
