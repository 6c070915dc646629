import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { openMovingTown, type MovingTown } from '../moving-town.ts'
import { leadsOn, openOwner, type Owner } from '../own-things.ts'
import { sentTo } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

const Asked = z.object({ answer: z.string(), about: z.string().nullable(), text: z.string() })
const Receipt = z.object({ kind: z.string(), heading: z.string(), waitsFor: z.object({ about: z.string().nullable() }).nullable() })
const Shifts = z.object({ shifts: z.array(z.object({ id: z.string(), mine: z.boolean() })) })
const Dates = z.object({ dates: z.array(z.object({ id: z.string(), ended: z.string().nullable(), canBeGivenBack: z.boolean() })) })
const Problem = z.object({ detail: z.string().optional(), errors: z.array(z.object({ field: z.string() })).optional() })

let town: MovingTown
let owner: Owner
before(async () => {
  town = await openMovingTown('2020-03-02T08:00')
  const staff = await staffAccount(town)
  const number = await shownSuggestion(town, staff, { title: 'Gatelys på brua' })
  owner = await openOwner(town, { staff, nth: 1 })
  await leadsOn(town, number)
})

/** Of the receipt of a kind, when its pages are asked. */
async function of(kind: string, part: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}): Promise<Response> {
  const receipt = owner.receipts.get(kind) ?? assert.fail(kind)
  town.goTo(receipt.now)
  const headers = { 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  return town.app.request(`/api/v1/receipts/${receipt.token}${part}`, { method, headers, ...sent })
}
const post = (kind: string, part: string, body: unknown = {}) => of(kind, part, { method: 'POST', body })

describe('a receipt, as data', () => {
  it('tells what its owner is asked in full, and takes the reply in their own words, once and for that question alone', async () => {
    const asked = Asked.parse(await (await of('suggestion', '/answer')).json())
    assert.deepEqual(asked, { answer: 'text', about: owner.question, text: 'Hvor omtrent?' })
    assert.equal((await post('suggestion', '/answer', { answer: 'yes' })).status, 422)
    assert.equal((await post('suggestion', '/answer', { text: 'x'.repeat(9000) })).status, 422)
    assert.equal((await post('suggestion', '/answer', { text: 'Ved brua.', about: '987654' })).status, 409)
    const replied = await post('suggestion', '/answer', { text: 'Ved brua.', about: owner.question })
    assert.deepEqual([replied.status, Receipt.parse(await replied.json()).waitsFor], [200, null])
    const kept = await town.deps.db.selectFrom('suggestionReply').select('text').execute()
    assert.deepEqual(kept, [{ text: 'Ved brua.' }])
    assert.equal((await post('suggestion', '/answer', { text: 'Igjen.' })).status, 409)
    assert.equal((await of('suggestion', '/answer')).status, 409)
  })

  it('takes a yes or a no to help that was offered, and a change of mind', async () => {
    assert.match(Asked.parse(await (await of('suggestion-support', '/answer')).json()).text, /^Vil du hjelpe med /)
    assert.equal((await post('suggestion-support', '/answer', {})).status, 422)
    for (const answer of ['yes', 'no'] as const) {
      assert.equal((await post('suggestion-support', '/answer', { answer })).status, 200)
      const row = await town.deps.db
        .selectFrom('suggestionSupport')
        .select('answeredHelp')
        .where('canHelp', 'is not', null)
        .executeTakeFirst()
      assert.equal(row?.answeredHelp, answer)
    }
  })

  it('takes a no, and then a yes, to a nominating committee', async () => {
    for (const [answer, said] of [
      ['no', 'saidNoAt'],
      ['yes', 'saidYesAt'],
    ] as const) {
      assert.equal((await post('committee-interest', '/answer', { answer })).status, 200)
      const row = await town.deps.db.selectFrom('committeeInterest').selectAll().executeTakeFirstOrThrow()
      assert.notEqual(row[said], null)
    }
  })

  it('takes a no to a seat in a committee', async () => {
    const answer = await post('candidate', '/answer', { answer: 'no' })
    assert.equal(answer.status, 200)
    const steps = await town.deps.db.selectFrom('candidateStep').select('state').orderBy('id').execute()
    assert.equal(steps.at(-1)?.state, 'declined')
  })

  it('takes a yes to a role that was offered on paper, and answers with the receipt of the role, once', async () => {
    for (let time = 0; time < 2; time += 1) {
      const taken = await post('invitation', '/answer', { answer: 'yes' })
      assert.deepEqual([taken.status, Receipt.parse(await taken.json()).kind], [200, 'membership'])
    }
    const roles = await town.deps.db.selectFrom('act').select('id').where('kind', '=', 'membership').where('channel', '=', 'api').execute()
    assert.equal(roles.length, 1)
  })

  it('says to what is asked nothing that it is so', async () => {
    for (const kind of ['follow', 'enquiry', 'room', 'volunteer', 'queue-ticket', 'sign-up', 'appointment']) {
      assert.equal((await of(kind, '/answer')).status, 409, kind)
      assert.equal((await post(kind, '/answer', { answer: 'yes', text: 'Ja' })).status, 409, kind)
    }
  })

  it('changes the shifts of a volunteer, and none when they all go', async () => {
    const before = Shifts.parse(await (await of('volunteer', '/shifts')).json()).shifts
    const [mine, other] = [before.find((one) => one.mine), before.find((one) => !one.mine)]
    assert.ok(mine && other)
    assert.equal((await of('volunteer', '/shifts', { method: 'PATCH', body: { shifts: [] } })).status, 422)
    assert.equal((await of('volunteer', '/shifts', { method: 'PATCH', body: { shifts: ['2001-01-01'] } })).status, 409)
    const after = await of('volunteer', '/shifts', { method: 'PATCH', body: { shifts: [other.id] } })
    const now = Shifts.parse(await after.json()).shifts
    assert.deepEqual(
      now.flatMap((one) => (one.mine ? [one.id] : [])),
      [other.id],
    )
    assert.equal((await of('follow', '/shifts')).status, 404)
  })

  it('gives dates of a loan back, names no others, and says again what is back already', async () => {
    const [date] = Dates.parse(await (await of('room', '/dates')).json()).dates
    assert.ok(date?.canBeGivenBack)
    const others = await of('room', '/dates', { method: 'PATCH', body: { giveBack: ['0'] } })
    assert.deepEqual([others.status, Problem.parse(await others.json()).errors], [422, [{ field: 'giveBack' }]])
    for (let time = 0; time < 2; time += 1) {
      const answer = await of('room', '/dates', { method: 'PATCH', body: { giveBack: [date.id] } })
      assert.deepEqual(Dates.parse(await answer.json()).dates, [{ id: date.id, ended: 'given_back', canBeGivenBack: false }])
    }
  })

  it('is told elsewhere when its owner has another address, once the digits are written', async () => {
    for (const contact of ['', 'ikke noe', '22 00 00 00'])
      assert.equal((await post('enquiry', '/contact', { contact })).status, 422, contact)
    assert.equal((await post('enquiry', '/contact', { contact: 'x@example.no', replaces: 'andre@example.no' })).status, 422)
    const asked = await post('enquiry', '/contact', { contact: 'ny-api@example.no', replaces: 'eier-1@example.no' })
    assert.equal(asked.status, 202)
    assert.equal((await post('enquiry', '/confirmation-code')).status, 202)
    const [mail] = await sentTo(town, 'ny-api@example.no')
    const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits')
    const read = await post('enquiry', '/confirmation', { code })
    assert.match(await read.text(), /"value":"ny-api@example\.no","verified":true/)
    assert.equal((await post('enquiry', '/confirmation-code')).status, 409, 'nothing waits any more')
  })

  it('has a calendar whose address is told once, and ends', async () => {
    const made = await post('follow', '/calendar')
    const { address } = z.object({ address: z.url() }).parse(await made.json())
    const feed = () => town.app.request(new URL(address).pathname)
    assert.equal((await feed()).status, 200)
    assert.deepEqual(await (await of('follow', '/calendar')).json(), { exists: true })
    assert.equal((await of('follow', '/calendar', { method: 'DELETE' })).status, 200)
    assert.equal((await feed()).status, 404)
    assert.equal((await of('enquiry', '/calendar')).status, 404)
  })

  it('asks for an earlier time, and ends all that is followed by one address', async () => {
    assert.equal((await post('appointment', '/earlier')).status, 200)
    assert.equal((await post('follow', '/earlier')).status, 404)
    const stopped = await of('follow', '/subscriptions', { method: 'DELETE' })
    assert.deepEqual([stopped.status, await stopped.json()], [200, { receipts: 1 }])
    assert.equal((await of('follow', '/subscriptions')).status, 404)
  })

  it('gives out all that is kept with it, and forgets it: then it is not there', async () => {
    const kept = z.record(z.string(), z.array(z.unknown())).parse(await (await of('suggestion', '/data')).json())
    assert.ok(kept['person']?.length === 1 && kept['act']?.length === 1)
    const gone = await of('suggestion', '/data', { method: 'DELETE' })
    assert.deepEqual([gone.status, z.object({ acts: z.int() }).parse(await gone.json()).acts], [200, 1])
    assert.equal((await of('suggestion', '')).status, 404)
    assert.equal((await of('suggestion', '/data', { method: 'DELETE' })).status, 404)
  })
})
