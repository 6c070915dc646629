import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { appointmentOfAct, bookTime, freeTimes, bookableService, moveTime } from '../../src/appointments/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

/** Up to four come together, and each beyond the first makes it five minutes longer. */
const KEY = 'nabogrense'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-03-02T08:00' })
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const given = (people: number, start: string) => ({
  service: KEY,
  hub: 'tofte',
  start: at(start),
  interpreter: null,
  people,
  person: { name: 'Test Nabo', language: 'nb' as const, contacts: [] },
  helper: null,
  channel: 'web' as const,
  registeredBy: null,
  key: newActKey(),
  publicUrl: 'http://localhost',
  at: at('2020-03-02T08:00'),
})
const lengthOf = async (actId: string) => {
  const { start, end } = (await appointmentOfAct(town.deps.db, actId)) ?? assert.fail('it is gone')
  return (end - start) / 60_000
}

describe('several who come together', () => {
  it('say so on the page of free times, which are then as long as they need', async () => {
    const alone = await town.page(`/timer/${KEY}/tid`)
    assert.match(alone.text, /20 minutter/)
    assert.match(alone.text, /Jeg kommer alene ?Vi er 2 ?Vi er 3 ?Vi er 4/)
    assert.match((await town.page(`/timer/${KEY}/tid?antall=3`)).text, /30 minutter/)
    assert.match((await town.page(`/timer/${KEY}/tid?antall=8`)).text, /35 minutter/, 'never more than the topic allows')
    assert.doesNotMatch((await town.page('/timer/bygge-pa-egen-tomt/tid?antall=3')).text, /Vi er/)
    const form = await town.page(`/timer/${KEY}/bestill?tid=tofte_20200310T1100Z&antall=3`)
    assert.match(form.text, /Vi er 3\./)
    assert.match(form.html, /action="[^"]*antall=3/)
    const back = /href="([^"]*\/tid[^"]*)"[^>]*>\s*Tilbake til/.exec(
      (await town.page(`/timer/${KEY}/bestill?tid=tofte_20200310T1100Z&antall=3&behov=ti`)).html,
    )?.[1]
    assert.equal(back?.replaceAll('&amp;', '&'), `/timer/${KEY}/tid?tolk=ti&antall=3`, 'the way back keeps what was chosen')
  })

  it('get a time of that length, with the number on the receipt, and keep it when they move', async () => {
    const { actId } = await bookTime(town.deps.db, { ...given(3, '2020-03-10T12:00') })
    assert.equal(await lengthOf(actId), 30)
    const { db } = town.deps
    await sql`update appointment set held_until = null where act_id = ${actId}`.execute(db)
    await moveTime(db, { actId, hub: 'tofte', start: at('2020-03-10T13:00'), at: at('2020-03-02T09:00') })
    assert.equal(await lengthOf(actId), 30)
    assert.equal((await appointmentOfAct(db, actId))?.people, 3)
  })

  it('are refused where they are too many, and nothing is booked', async () => {
    await assert.rejects(
      bookTime(town.deps.db, given(5, '2020-03-10T14:00')),
      (error) => error instanceof Fault && error.fault === 'conflict',
    )
  })

  it('all that is offered to them can be booked, and what is too short for them is not offered', async () => {
    const { db } = town.deps
    const service = (await bookableService(db, { key: KEY, people: 4, day: day('2020-03-02') })) ?? assert.fail('not booked')
    const [from, to] = [day('2020-03-17'), day('2020-03-17')]
    const asked = { service: KEY, booking: service.booking, from, to, at: at('2020-03-02T08:00'), hub: 'tofte', interpreter: null }
    const offered = await freeTimes(db, asked)
    assert.deepEqual([...new Set(offered.map(({ start, end }) => (end - start) / 60_000))], [35])
    const [first, second] = offered
    await bookTime(db, { ...given(4, '2020-03-17T12:00'), start: first?.start ?? 0 })
    await assert.rejects(
      bookTime(db, { ...given(4, '2020-03-17T12:00'), start: second?.start ?? 0 }),
      'the step is half an hour: it is too long',
    )
  })
})

describe('several who come together, as data', () => {
  it('slots are as long as they need, and too many are refused with the number that may', async () => {
    const slots = JSON.parse(await (await town.get(`/api/v1/services/${KEY}/slots?people=2`)).text())
    const [{ start, end }] = slots.items
    assert.equal((Date.parse(end) - Date.parse(start)) / 60_000, 25)
    const many = await town.get(`/api/v1/services/${KEY}/slots?people=5`)
    assert.equal(many.status, 422)
    assert.match(await many.text(), /høyst 4/)
  })

  it('a booking says how many, and the receipt and those who wait for a time say it too', async () => {
    const sends = (path: string, key: string, body: unknown) =>
      town.app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      })
    const who = { name: 'Test Familie', contact: 'familie@example.no' }
    const booked = await sends('/api/v1/appointments', 'coming-together-0001', {
      ...who,
      service: KEY,
      hub: 'tofte',
      start: '2020-03-24T12:00:00+01:00',
      people: 4,
    })
    assert.equal(booked.status, 202, await booked.clone().text())
    const { receipt } = JSON.parse(await booked.text())
    assert.match(await (await town.get(`/api/v1/receipts/${receipt.token}`)).text(), /"Hvor mange","text":"4 kommer"/)
    const waits = await sends(`/api/v1/services/${KEY}/waiting-list`, 'coming-together-0002', { ...who, people: 2 })
    assert.equal(waits.status, 202, await waits.clone().text())
    const { rows } = await sql<{ people: number }>`select people from time_wish`.execute(town.deps.db)
    assert.deepEqual(rows, [{ people: 2 }])
    const many = await sends('/api/v1/appointments', 'coming-together-0003', {
      ...who,
      service: KEY,
      hub: 'tofte',
      start: '2020-03-24T14:00:00+01:00',
      people: 5,
    })
    assert.equal(many.status, 422)
  })
})
