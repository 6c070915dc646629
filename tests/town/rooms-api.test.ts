import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
// A Tuesday.
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
})

const Span = z.object({ start: z.object({ at: z.string(), local: z.string() }), end: z.object({ local: z.string() }) })
const Rooms = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      capacity: z.number().nullable(),
      layer: z.string(),
      days: z.array(z.object({ date: z.string(), house: z.string(), free: z.array(Span), taken: z.array(Span) })),
    }),
  ),
  next: z.null(),
})
const Made = z.object({ receipt: z.object({ token: z.string(), code: z.string() }) })
const Problem = z.object({ type: z.string(), detail: z.string().optional(), errors: z.array(z.object({ field: z.string() })).optional() })

const ROOMS = '/api/v1/hubs/saetre/rooms'
const LOAN = {
  name: 'Test Korleder',
  contact: '22 86 00 00',
  date: '2022-03-08',
  from: '19:00',
  to: '21:00',
  weeks: 2,
  size: 18,
  borrower: 'voluntary',
  hasAdult: true,
}

let asked = 0
const borrow = (body: object, { key = randomUUID(), room = 'storsalen' }: { key?: string; room?: string } = {}) =>
  town.app.request(`${ROOMS}/${room}/loans`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': `198.19.1.${(asked += 1)}` },
    body: JSON.stringify(body),
  })
const hall = async (on: string) => {
  const { items } = Rooms.parse(await (await town.get(`${ROOMS}?from=${on}&to=${on}`)).json())
  const room = items.find(({ id }) => id === 'storsalen') ?? assert.fail('no hall')
  return { ...room, on: room.days[0] ?? assert.fail('no day') }
}

describe('rooms as data', () => {
  it('say what each holds, day by day what is free and what is taken, and that they are examples', async () => {
    const { capacity, layer, on } = await hall('2022-03-08')
    assert.deepEqual([capacity, layer, on.date, on.house, on.taken], [60, 'example', '2022-03-08', 'open', []])
    assert.ok(on.free.some(({ start, end }) => start.local <= '2022-03-08T19:00' && end.local >= '2022-03-08T21:00'))
    assert.match(on.free[0]?.start.at ?? '', /\+01:00$/)
  })

  it('are borrowed week after week with a receipt, under the same key once, and given back by it', async () => {
    const key = randomUUID()
    const [one, again] = [await borrow(LOAN, { key }), await borrow(LOAN, { key })]
    assert.deepEqual([one.status, again.status], [201, 201])
    const { receipt } = Made.parse(await one.json())
    assert.equal(Made.parse(await again.json()).receipt.code, receipt.code)
    for (const on of ['2022-03-08', '2022-03-15'])
      assert.deepEqual(
        (await hall(on)).on.taken.map(({ start, end }) => [start.local, end.local]),
        [[`${on}T19:00`, `${on}T21:00`]],
      )
    assert.doesNotMatch(await (await town.get(ROOMS)).text(), /Korleder|22860000/)
    assert.match(await (await town.get(`/api/v1/receipts/${receipt.token}`)).text(), /"kind":"room".*Du har lånt Storsalen/)
    const late = await borrow({ ...LOAN, name: 'Test Sen' })
    assert.equal(late.status, 409)
    assert.equal((await town.app.request(`/api/v1/receipts/${receipt.token}`, { method: 'DELETE' })).status, 200)
    assert.deepEqual((await hall('2022-03-08')).on.taken, [])
  })

  it('hold a room half an hour for an address to be proven', async () => {
    const answer = await borrow({ ...LOAN, weeks: 1, contact: 'api-kor@example.no' }, { room: 'motet' })
    assert.equal(answer.status, 202)
  })

  it('say as a problem what is wrong, named as it was sent', async () => {
    const wrong = async (changes: object) => {
      const answer = await borrow({ ...LOAN, ...changes })
      const { errors = [] } = Problem.parse(await answer.json())
      return [answer.status, ...errors.map(({ field }) => field)]
    }
    assert.deepEqual(await wrong({ hasAdult: false }), [422, 'hasAdult'])
    assert.deepEqual(await wrong({ size: 61 }), [422, 'size'])
    assert.deepEqual(await wrong({ borrower: 'private' }), [422, 'weeks'])
    assert.deepEqual(await wrong({ weeks: 1, date: '2022-02-01' }), [422, 'date'])
    assert.equal((await borrow({ ...LOAN, contact: '22 86 00 77' }, { room: 'badstua' })).status, 404)
    assert.equal((await town.get('/api/v1/hubs/ingensteds/rooms')).status, 404)
    assert.equal((await town.get(`${ROOMS}?from=2022-03-08&to=2022-12-01`)).status, 400)
  })
})
