import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { answerTime, appointmentOfAct, bookableService, freeTimes, settleAppointments } from '../../src/appointments/index.ts'
import { clockTime } from '../../src/platform/i18n/index.ts'
import { day, instantToWall, parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

/** Met at the hub or at home, twenty minutes and five after; the way is half an hour. */
const KEY = 'nabogrense'
const ADDRESS = 'Prøveveien 7, 3480 Filtvet'

let workplace: Workplace
let adviser: Colleague
let caseworker: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
  caseworker = await workplace.as('caseworker', 'provider:innbyggerservice')
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const addresses = async () => {
  const { rows } = await sql<{ home: string | null }>`select home_address as home from appointment order by starts_at`.execute(
    workplace.town.deps.db,
  )
  return rows.map(({ home }) => home)
}
/** When it is free at the hub and at home that day. */
async function free(mode: 'hub' | 'home'): Promise<string[]> {
  const [from, now] = [day('2020-03-10'), at('2020-03-02T08:00')]
  const service = (await bookableService(workplace.town.deps.db, { key: KEY, mode, day: from })) ?? assert.fail('not booked')
  const asked = { service: KEY, booking: service.booking, from, to: from, at: now, hub: 'tofte', interpreter: null }
  const times = await freeTimes(workplace.town.deps.db, asked)
  return times.map(({ start }) => clockTime(instantToWall(start).minutes, 'nb'))
}

describe('a visit at home', () => {
  it('is asked for on the page, and only then is it asked where', async () => {
    const { town } = workplace
    assert.match((await town.page(`/timer/${KEY}/tid`)).text, /På torget ?Hjemme hos deg/)
    const there = await town.page(`/timer/${KEY}/bestill?tid=tofte_20200310T1200Z`)
    assert.doesNotMatch(there.text, /Hvor skal vi komme/)
    const home = await town.page(`/timer/${KEY}/bestill?tid=tofte_20200310T1200Z&mote=hjemme`)
    assert.match(home.text, /hjemme hos deg.*Hvor skal vi komme\?/i)
    assert.doesNotMatch((await town.page('/timer/bygge-pa-egen-tomt/bestill?tid=tofte_20200310T1200Z&mote=hjemme')).text, /Hvor skal vi/)
  })

  it('is booked at the desk, never without an address, and the way there and back is kept free', async () => {
    const path = (await adviser.open(`/arbeid/skranke/time?til=${KEY}`)).linkTo('Hjemme hos dem')
    const given = { navn: 'Test Hjemme', adresse: '32 10 00 30', tid: 'tofte_20200310T1200Z' }
    assert.equal((await adviser.submit(path, given)).status, 422)
    assert.deepEqual(await free('hub'), ['12.00', '12.30', '13.00', '13.30', '14.00', '14.30'])
    const made = await adviser.submit(path, { ...given, hjem: ADDRESS })
    assert.equal(made.status, 303)
    // From half past twelve, when she leaves, until five to two, when she is back and has noted it.
    assert.deepEqual(await free('hub'), ['12.00', '14.00', '14.30'])
    assert.deepEqual(await free('home'), ['14.30'])
    const receipt = await adviser.open(made.headers.get('location') ?? assert.fail('no receipt'))
    assert.match(receipt.text, /Hvor ?Hjemme hos deg/)
    assert.doesNotMatch(receipt.text, /Prøveveien/)
  })

  it('the address is seen by whoever makes the visit, and on no other list', async () => {
    const own = await caseworker.open('/arbeid/timer/byggesak-1?dag=2020-03-10')
    assert.match(own.text, /13\.00–13\.20 ?Hjemme hos dem ?Prøveveien 7, 3480 Filtvet/)
    for (const path of [
      '/arbeid/timer/byggesak-1?dag=2020-03-10',
      '/arbeid/timer/byggesak-1/uke?dag=2020-03-10',
      '/arbeid/torg/tofte/timer?dag=2020-03-10',
    ])
      assert.doesNotMatch((await adviser.open(path)).text, /Prøveveien/, path)
    const { rows } = await sql<{
      found: number
    }>`select count(*)::int as found from outbound_message m where row_to_json(m)::text like '%Prøveveien%'`.execute(workplace.town.deps.db)
    assert.equal(rows[0]?.found, 0)
  })

  it('the address is forgotten when the visit is over, and at once when it is called off', async () => {
    const { deps } = workplace.town
    await settleAppointments.run({ ...deps, clock: stoppedClock(at('2020-03-10T13:19')) })
    assert.deepEqual(await addresses(), [ADDRESS])
    await settleAppointments.run({ ...deps, clock: stoppedClock(at('2020-03-10T13:20')) })
    assert.deepEqual(await addresses(), [null])
    const path = (await adviser.open(`/arbeid/skranke/time?til=${KEY}`)).linkTo('Hjemme hos dem')
    const made = await adviser.submit(path, { navn: 'Test Igjen', adresse: '32 10 00 31', tid: 'tofte_20200317T1200Z', hjem: ADDRESS })
    const receipt = made.headers.get('location') ?? assert.fail('no receipt')
    assert.deepEqual(await addresses(), [null, ADDRESS])
    await adviser.send(`${receipt.split('?')[0]}/avlysning`, {})
    assert.deepEqual(await addresses(), [null, null])
  })

  it('who finds no time waits for one: asked where, offered what leaves room for the way, and visited there on yes', async () => {
    const { deps, page } = workplace.town
    const there = (await page(`/timer/${KEY}/tid?mote=hjemme`)).linkTo('Si fra når det blir ledig')
    assert.match((await page(there)).text, /Hjemme hos deg.*Hvor skal vi komme\?/)
    const path = (await adviser.open(`/arbeid/skranke/time?til=${KEY}&mote=hjemme`)).linkTo('Sett på venteliste')
    const given = { navn: 'Test Ventehjemme', adresse: '32 10 00 32', innen: '2020-04-30' }
    assert.equal((await adviser.submit(path, given)).status, 422)
    const made = await adviser.submit(path, { ...given, hjem: ADDRESS })
    assert.equal(made.status, 303)
    await settleAppointments.run({ ...deps, clock: stoppedClock(at('2020-03-11T08:00')) })
    const { rows } = await sql<{ actId: string; claimed: number; asked: number; home: string | null }>`
      select w.act_id as "actId", (extract(epoch from upper(c.during) - lower(c.during)) / 60)::int as claimed, w.home_address as home,
        (extract(epoch from o.ends_at - o.starts_at) / 60)::int as asked
      from time_wish w join time_offer o on o.wish_id = w.id join claim c on c.offer_id = o.id`.execute(deps.db)
    const [wish] = rows
    assert.deepEqual(
      rows.map(({ claimed, asked, home }) => [claimed, asked, home]),
      [[85, 20, ADDRESS]],
    )
    await answerTime(deps.db, { actId: wish?.actId ?? '', takes: true, at: at('2020-03-11T08:01') })
    assert.ok((await addresses()).includes(ADDRESS))
    const kept = await sql<{ home: string | null }>`select home_address as home from time_wish`.execute(deps.db)
    assert.deepEqual(kept.rows, [{ home: null }])
    assert.equal((await appointmentOfAct(deps.db, wish?.actId ?? ''))?.mode, 'home')
    const refused = await workplace.town.app.request(`/api/v1/services/${KEY}/waiting-list`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'met-at-home-00003' },
      body: JSON.stringify({ mode: 'home', name: 'Test Data', contact: 'data@example.no' }),
    })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /"field":"home"/)
  })

  it('as data too: without an address it is refused, and with one it can be had', async () => {
    const asks = (key: string, more: Record<string, string>) =>
      workplace.town.app.request('/api/v1/appointments', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({
          service: KEY,
          hub: 'tofte',
          start: '2020-03-24T13:00:00+01:00',
          mode: 'home',
          name: 'Test Data',
          contact: 'data@example.no',
          ...more,
        }),
      })
    const without = await asks('met-at-home-00001', {})
    assert.equal(without.status, 422)
    assert.match(await without.text(), /"field":"home"/)
    const made = await asks('met-at-home-00002', { home: ADDRESS })
    assert.equal(made.status, 202)
    const { receipt } = JSON.parse(await made.text())
    const shown = await (await workplace.town.get(`/api/v1/receipts/${receipt.token}`)).text()
    assert.match(shown, /Hjemme hos deg/)
    assert.doesNotMatch(shown, /Prøveveien/)
    const { rows } = await sql<{ id: string }>`select act_id as id from appointment where starts_at = '2020-03-24T12:00Z'`.execute(
      workplace.town.deps.db,
    )
    assert.equal((await appointmentOfAct(workplace.town.deps.db, rows[0]?.id ?? ''))?.mode, 'home')
  })
})
