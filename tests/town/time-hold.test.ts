import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { bookTime, holdTime, markAbsent, settleAppointments } from '../../src/appointments/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { runRetention } from '../../src/platform/privacy/index.ts'
import { parseWallTime, stoppedClock, type Instant } from '../../src/platform/time/index.ts'
import { RETENTION } from '../../src/retention.ts'
import { formIn } from '../browser-form.ts'
import { chooses, timeIn } from '../chosen-time.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, type Resident } from '../resident.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const SAETRE = `/timer/${SERVICE}/tid?torg=saetre`
const Held = z.object({ hold: z.uuid(), until: z.string() })

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-03-02T08:00' })
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const NOW = at('2020-03-02T08:00')
const holds = (start: Instant, browser: string | null, when = NOW) =>
  holdTime(town.deps.db, { service: SERVICE, also: [], hub: 'saetre', start, mode: 'hub', interpreter: null, browser, at: when })
const books = (start: Instant, mine: readonly string[] = []) =>
  bookTime(town.deps.db, {
    service: SERVICE,
    hub: 'saetre',
    start,
    mine,
    interpreter: null,
    person: { name: 'Test Byggherre', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: NOW,
  })
const clocks = async (who: Resident, path = SAETRE) => (await who.open(path)).texts('.time-days > li')[0] ?? ''
async function kept(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from time_hold`.execute(town.deps.db)
  return rows[0]?.n ?? -1
}
const forget = () => sql`delete from time_hold`.execute(town.deps.db)
const isNo = (error: unknown) => error instanceof Fault && error.fault === 'conflict'

describe('a time that somebody has chosen', () => {
  it('is kept for ten minutes while they write who they are: nobody else sees it or can have it, and it becomes theirs', async () => {
    const [who, other] = [openResident(town), openResident(town)]
    const way = await chooses(who, SAETRE, '12.30')
    const form = await who.open(way)
    assert.match(form.text, /Ingen andre kan ta tiden før klokka 08\.10/)
    assert.doesNotMatch(await clocks(other), /12\.30/)
    await assert.rejects(books(at('2020-03-12T12:30')), isNo)
    const receipt = await who.done(way, { navn: 'Test Holdt', adresse: '66 90 12 30' })
    assert.equal(receipt.heading, 'Du har time torsdag 12. mars 2020, 12.30')
    assert.equal(await kept(), 0)
    assert.equal((await clocks(other)).includes('12.30'), false)
  })

  it('is there for whoever goes back, and choosing another lets the first go', async () => {
    const [who, other] = [openResident(town), openResident(town)]
    await chooses(who, SAETRE, '13.00')
    assert.match(await clocks(who), /13\.00/, 'it is theirs, so that they may choose it again')
    await chooses(who, SAETRE, '13.00')
    await chooses(who, SAETRE, '13.30')
    assert.equal(await kept(), 1)
    assert.match(await clocks(other), /13\.00/)
    assert.doesNotMatch(await clocks(other), /13\.30/)
    await forget()
  })

  it('in two tabs only the last is kept, and the first can still be had while nobody takes it', async () => {
    const who = openResident(town)
    const first = await chooses(who, SAETRE, '13.00')
    const form = formIn((await who.open(first)).html)
    await chooses(who, SAETRE, '13.30')
    const answer = await who.send(form.action, { ...form.fields, navn: 'Test To Faner', adresse: '66 90 13 00' })
    assert.equal(answer.status, 303)
    assert.equal(await kept(), 0, 'one who has a time keeps no other')
  })

  it('works for a browser that keeps no cookie, by the address of the form', async () => {
    const [page, bare] = [await town.page(SAETRE), openResident(town)]
    const { action, tid } = timeIn(page.html, '13.30')
    const way = (await bare.send(action, { tid })).headers.get('location') ?? assert.fail()
    const form = await openResident(town).open(way)
    assert.match(form.text, /Ingen andre kan ta tiden/)
    await forget()
  })

  it('is free again when the minutes are over, and who was quicker has it: all that was typed stays', async () => {
    const who = openResident(town)
    const way = await chooses(who, SAETRE, '13.30')
    await sql`update time_hold set held_until = ${new Date(NOW)}`.execute(town.deps.db)
    assert.match(await clocks(openResident(town)), /13\.30/)
    const form = await who.open(way)
    assert.doesNotMatch(form.text, /Ingen andre kan ta tiden/)
    const quick = await books(at('2020-03-12T13:30'))
    assert.ok(quick.actId)
    assert.equal(await kept(), 0, 'who books it takes away what is old')
    const late = await who.send(formIn(form.html).action, { ...formIn(form.html).fields, navn: 'Test Sein', adresse: '66 90 13 31' })
    assert.equal(late.status, 409)
    const page = await readPage(late)
    assert.equal(page.field('Navnet ditt').value, 'Test Sein')
  })

  it('each minute, what is old goes; what holds stays', async () => {
    await holds(at('2020-05-07T12:00'), null, at('2020-03-02T07:49'))
    await holds(at('2020-05-07T12:30'), null)
    await settleAppointments.run({ ...town.deps, clock: stoppedClock(NOW) })
    assert.equal(await kept(), 1)
    await runRetention(town.deps.db, RETENTION, { town: NOW + 11 * 60_000, machine: Date.now() })
    assert.equal(await kept(), 0)
  })

  it('of sixty-four who choose it at once one has it, and of those who book meanwhile none', async () => {
    const start = at('2020-05-07T12:00')
    const all = Array.from({ length: 64 }, (_, k) => (k % 2 === 0 ? holds(start, `nettleser ${k}`) : books(start)))
    const settled = await Promise.allSettled(all)
    for (const one of settled) if (one.status === 'rejected') assert.ok(isNo(one.reason), String(one.reason))
    assert.equal(settled.filter(({ status }) => status === 'fulfilled').length, 1)
    await forget()
  })

  it('is lost when whoever was to receive them is away, as all else', async () => {
    const start = at('2020-05-07T13:00')
    const { id } = await holds(start, 'nettleser')
    const { rows } = await sql<{ caseworkerId: number }>`select caseworker_id from time_hold`.execute(town.deps.db)
    const span = { start: at('2020-05-07T08:00'), end: at('2020-05-07T18:00') }
    await markAbsent(town.deps.db, { caseworker: rows[0]?.caseworkerId ?? 0, span, at: NOW })
    assert.equal(await kept(), 0)
    await assert.rejects(books(start, [id]), isNo)
  })

  it('cannot be used to take all there is: beyond a dozen from one address the form comes without, and works', async () => {
    const from = '198.18.77.7'
    for (let k = 0; k < 14; k += 1) await chooses(openResident(town, { from }), `/timer/${SERVICE}/tid?torg=asker`)
    assert.equal(await kept(), 12)
    const who = openResident(town, { from })
    const way = await chooses(who, `/timer/${SERVICE}/tid?torg=asker`)
    const receipt = await who.done(way, { navn: 'Test Bibliotek', adresse: '66 90 14 14' })
    assert.match(receipt.heading, /^Du har time/)
    await forget()
  })

  it('as data: kept, booked with its id, given back, and refused where it is another’s', async () => {
    const send = (path: string, body: object, method = 'POST') =>
      town.app.request(path, {
        method,
        headers: { 'content-type': 'application/json', 'idempotency-key': newActKey(), 'x-forwarded-for': '198.18.88.8' },
        ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
      })
    const asks = () => send(`/api/v1/services/${SERVICE}/holds`, { hub: 'tofte', start: '2020-03-17T12:00:00+01:00' })
    const { hold, until } = Held.parse(await (await asks()).json())
    assert.equal(until, '2020-03-02T08:10:00+01:00')
    assert.equal((await asks()).status, 409)
    const person = { service: SERVICE, hub: 'tofte', start: '2020-03-17T12:00:00+01:00', name: 'Test Api', contact: '66 90 15 15' }
    assert.equal((await send('/api/v1/appointments', person)).status, 409)
    assert.equal((await send(`/api/v1/holds/${hold}`, {}, 'DELETE')).status, 200)
    const again = Held.parse(await (await asks()).json())
    assert.equal((await send('/api/v1/appointments', { ...person, hold: again.hold })).status, 201)
    assert.equal(await kept(), 0)
    for (const id of ['nei', again.hold]) assert.equal((await send(`/api/v1/holds/${id}`, {}, 'DELETE')).status, 404)
  })
})
