import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-03T12:00' })
})

const Made = z.object({ receipt: z.object({ token: z.string(), code: z.string() }) })
const Problem = z.object({ type: z.string(), errors: z.array(z.object({ field: z.string() })).optional() })
const Sessions = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      signUp: z.string().nullable(),
      capacity: z.number().nullable(),
      seatsLeft: z.number().nullable(),
      waiting: z.number(),
    }),
  ),
})

let asked = 0
const send = (path: string, body: object, key: string = randomUUID()) =>
  town.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': `198.19.0.${(asked += 1)}` },
    body: JSON.stringify(body),
  })
const DATE = '/api/v1/sessions/babysang-spikkestad.2020-01-06/sign-ups'
const PERSON = { name: 'Test Person', contact: '22 86 00 00' }
const seats = async () => {
  const answer = await town.get('/api/v1/sessions?from=2020-01-06&to=2020-01-06&activity=babysang-spikkestad')
  return Sessions.parse(await answer.json()).items[0]
}

describe('signing up as data', () => {
  it('answers with a receipt, is the same act under the same key, and is read and called off by it', async () => {
    assert.deepEqual(await seats(), { id: 'babysang-spikkestad.2020-01-06', signUp: 'open', capacity: 15, seatsLeft: 15, waiting: 0 })
    const key = randomUUID()
    const [one, again] = [await send(DATE, { ...PERSON, size: 2 }, key), await send(DATE, { ...PERSON, size: 2 }, key)]
    assert.deepEqual([one.status, again.status], [201, 201])
    const made = Made.parse(await one.json())
    assert.equal(Made.parse(await again.json()).receipt.code, made.receipt.code)
    assert.equal((await seats())?.seatsLeft, 13)
    const receipt = await (await town.get(`/api/v1/receipts/${made.receipt.token}`)).text()
    assert.match(receipt, /"kind":"sign-up".*Du er påmeldt Babysang.*"canBeCancelled":true/)
    const off = await town.app.request(`/api/v1/receipts/${made.receipt.token}`, { method: 'DELETE' })
    assert.equal(off.status, 200)
    assert.equal((await seats())?.seatsLeft, 15)
  })

  it('waits for an address to be proven, and keeps the place meanwhile', async () => {
    const answer = await send(DATE, { name: 'Test Person', contact: 'api@example.no' })
    assert.equal(answer.status, 202)
    assert.equal((await seats())?.seatsLeft, 14)
  })

  it('says a number of those who wait, and nobody’s name', async () => {
    for (let k = 0; k < 4; k += 1) await send(DATE, { ...PERSON, size: 4 })
    const found = await seats()
    assert.deepEqual([found?.signUp, found?.seatsLeft, found?.waiting], ['full', 0, 2])
    const body = await (await town.get('/api/v1/sessions?from=2020-01-06&to=2020-01-06')).text()
    assert.doesNotMatch(body, /Test Person|22860000/)
  })

  it('says as a problem what is wrong, at its field', async () => {
    const wrong = await send(DATE, { name: '', contact: 'ingenting', size: 40 })
    assert.equal(wrong.status, 422)
    const { errors = [] } = Problem.parse(await wrong.json())
    assert.deepEqual(errors.map(({ field }) => field).join(), 'size,name,contact')
    const child = await send('/api/v1/activities/teaterskole-borgen/sign-ups', { ...PERSON, children: [{ firstName: 'Ada', age: 3 }] })
    assert.deepEqual(
      Problem.parse(await child.json()).errors?.map(({ field }) => field),
      ['children.0.age'],
    )
    assert.equal((await send('/api/v1/sessions/babysang-spikkestad.2020-01-07/sign-ups', PERSON)).status, 404)
    assert.equal(
      (await send('/api/v1/sessions/babysang-spikkestad.2020-03-02/sign-ups', { ...PERSON, contact: '22 86 00 77' })).status,
      409,
    )
  })
})
