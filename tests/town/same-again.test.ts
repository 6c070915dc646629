import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { moveTime } from '../../src/appointments/index.ts'
import { raiseVersions } from '../../src/platform/cache/index.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { formIn } from '../browser-form.ts'
import { openResident } from '../resident.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const TIMES = '/timer/bygge-pa-egen-tomt/tid'
/** A fixed line is not sent digits: the time is theirs at once. One each, so that nobody asks too often. */
let asked = 0
const who = () => ({ navn: 'Test Ringer', adresse: `22 86 00 ${String((asked += 1)).padStart(2, '0')}` })

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-03-02T08:00' })
})

const books = (time: string, query = '') => openResident(town).done(`/timer/bygge-pa-egen-tomt/bestill?tid=${time}${query}`, who())
const whoHas = async (wall: string) => {
  const { rows } = await sql<{ key: string }>`select c.key from appointment a join caseworker c on c.id = a.caseworker_id
    where a.starts_at = ${new Date(parseWallTime(wall) ?? assert.fail(wall))} and a.ended_at is null`.execute(town.deps.db)
  return rows.map(({ key }) => key)
}
/** Clocks of the first day shown. */
const firstDay = (page: { texts(selector: string): readonly string[] }) => page.texts('.time-days > li')[0] ?? ''

describe('another time with the same person', () => {
  it('shows the times of that person alone, and books no other, though it is another’s turn', async () => {
    const receipt = await books('asker_20200309T0900Z')
    assert.deepEqual(await whoHas('2020-03-09T10:00'), ['byggesak-1'])
    const everybody = await town.page(`${TIMES}?torg=asker&fra=2020-03-16`)
    assert.match(firstDay(everybody), /13\.30/, 'byggesak-2 is there until two')
    const way = await openResident(town).get(receipt.linkTo('Ny time med den samme'))
    const same = await town.page(`${way.headers.get('location') ?? ''}&torg=asker&fra=2020-03-16`)
    assert.match(same.text, /Du ser tidene til den du møtte sist/)
    assert.match(firstDay(same), /09\.00.*11\.30/)
    assert.doesNotMatch(firstDay(same), /12\.|13\./)
    assert.doesNotMatch(same.html, /byggesak/, 'who that is, is said to nobody')
    const token = /samme=([^&]+)/.exec(way.headers.get('location') ?? '')?.[1] ?? assert.fail()
    await books('asker_20200316T0900Z', `&samme=${token}`)
    assert.deepEqual(await whoHas('2020-03-16T10:00'), ['byggesak-1'])
    const other = openResident(town)
    const form = formIn((await other.open(`/timer/bygge-pa-egen-tomt/bestill?tid=asker_20200316T0830Z&samme=${token}`)).html)
    const taken = await other.send(form.action, { ...form.fields, ...who(), tid: 'asker_20200316T1230Z' })
    assert.equal(taken.status, 409, 'what only a colleague has is not theirs')
  })

  it('as data: the slots of that person alone, by the key of the receipt, and no other is booked', async () => {
    const receipt = await books('asker_20200330T0700Z')
    const token = receipt.path.split('/').at(-1) ?? ''
    const slots = async (query: string) => {
      const answer = await town.get(`/api/v1/services/bygge-pa-egen-tomt/slots?from=2020-04-20&to=2020-04-20${query}`)
      return {
        status: answer.status,
        starts: [...(await answer.text()).matchAll(/T(\d\d:\d\d):00\+02:00","end/g)].map(([, clock]) => clock),
      }
    }
    assert.ok((await slots('')).starts.includes('13:30'))
    const same = await slots(`&same=${token}`)
    assert.ok(same.starts.includes('11:30') && !same.starts.includes('13:30'), same.starts.join(' '))
    assert.equal((await slots('&same=tull')).status, 422)
    const asks = (start: string) =>
      town.app.request('/api/v1/appointments', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({
          name: 'Test Data',
          contact: who().adresse,
          service: 'bygge-pa-egen-tomt',
          hub: 'asker',
          start,
          same: token,
        }),
      })
    assert.equal((await asks('2020-04-20T13:30:00+02:00')).status, 409)
    assert.equal((await asks('2020-04-20T11:00:00+02:00')).status, 201)
    assert.deepEqual(await whoHas('2020-04-20T11:00'), ['byggesak-1'])
  })

  it('with nonsense for a receipt everybody’s times are shown', async () => {
    assert.doesNotMatch((await town.page(`${TIMES}?samme=tull`)).text, /møtte sist/)
    assert.equal((await town.get('/kvittering/tull/igjen')).status, 404)
  })
})

describe('a time that is moved by less than it is long', () => {
  it('may meet its own old time, and is claimed once', async () => {
    await town.deps.db.transaction().execute(async (tx) => {
      await sql`update service set booking = booking || '{"step": 10}' where key = 'bygge-pa-egen-tomt'`.execute(tx)
      await raiseVersions(tx, [], 'service')
    })
    const receipt = await books('tofte_20200310T1100Z')
    const way = `${receipt.linkTo('Bytt til en annen tid')}?fra=2020-03-10`
    const move = await openResident(town).open(way)
    assert.match(move.text, /Tirsdag 10\. mars 2020, 12\.10, på Tofte/)
    assert.doesNotMatch(move.text, /Tirsdag 10\. mars 2020, 12\.00, på Tofte/, 'the one they have is no choice')
    const moved = await openResident(town).done(way, { tid: 'tofte_20200310T1110Z' })
    assert.equal(moved.heading, 'Du har time tirsdag 10. mars 2020, 12.10')
    const { rows } = await sql`select count(*)::int as live from claim join appointment a on a.id = claim.appointment_id
      where a.starts_at = '2020-03-10T11:10Z' and released_at is null`.execute(town.deps.db)
    assert.deepEqual(rows, [{ live: 1 }])
    assert.equal((await town.get(`${TIMES}?torg=tofte`)).status, 200)
  })

  it('keeps what it had when the new is taken', async () => {
    const receipt = await books('tofte_20200317T1100Z')
    await books('tofte_20200317T1130Z')
    const { rows } = await sql<{ actId: string }>`select act_id from appointment where starts_at = '2020-03-17T11:00Z'`.execute(
      town.deps.db,
    )
    const [own] = rows
    const start = parseWallTime('2020-03-17T12:20') ?? assert.fail()
    await assert.rejects(
      moveTime(town.deps.db, { actId: own?.actId ?? '', hub: 'tofte', start, at: town.deps.clock.now() }),
      /conflict|ledig/,
    )
    assert.match((await openResident(town).open(receipt.path)).text, /12\.00/)
    assert.deepEqual(await whoHas('2020-03-17T12:00'), ['byggesak-1'])
  })
})

describe('somebody who is at two hubs on one day', () => {
  it('is offered nowhere before there is time to come there', async () => {
    const { db } = town.deps
    await sql`insert into work_pattern (caseworker_id, hub_id, weekday, from_minutes, to_minutes, every_weeks, valid_from)
      select c.id, h.id, 2, 900, 1020, 1, '2020-01-07' from caseworker c, hub h where c.key = 'byggesak-1' and h.slug = 'asker'`.execute(db)
    const at = async () => firstDay(await town.page(`${TIMES}?torg=asker&fra=2020-03-24`))
    assert.match(await at(), /tirsdag ?24\. mars, Asker ?15\.00/)
    await books('tofte_20200324T1330Z')
    const left = await at()
    assert.doesNotMatch(left, /15\.\d0|16\.[012]0/, 'the time at Tofte ends at five to three, and the way is long')
    assert.match(left, /16\.30/)
  })
})
