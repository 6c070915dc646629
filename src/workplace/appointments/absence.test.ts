import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openPostOffice, type PostOffice } from '../../../tests/post-office.ts'
import { moveTime } from '../../appointments/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const DESK = '/arbeid/skranke/time?til=bygge-pa-egen-tomt'
const AWAY = '/arbeid/timer/byggesak-1/fravaer'

let workplace: Workplace
let adviser: Colleague
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

/** Three who have time with byggesak-1: one by mail and one by phone at Sætre, and one at Asker where byggesak-2 is too. */
async function threeBooked(): Promise<void> {
  await adviser.done(DESK, { navn: 'Test Asker', adresse: 'asker@example.no', tid: 'asker_20200309T0900Z' })
  await adviser.done(DESK, { navn: 'Test Medmail', adresse: 'medmail@example.no', tid: 'saetre_20200312T1100Z' })
  await adviser.done(DESK, { navn: 'Test Utenmail', adresse: '32 10 00 03', tid: 'saetre_20200312T1130Z' })
}

describe('somebody who takes appointments is away', () => {
  it('whoever sees to the hours sees whom it concerns before anything is done', async () => {
    await threeBooked()
    const { rows } = await sql<{ key: string }>`select c.key from appointment a join caseworker c on c.id = a.caseworker_id
      where a.starts_at = '2020-03-09T09:00Z'`.execute(workplace.town.deps.db)
    assert.deepEqual(rows, [{ key: 'byggesak-1' }])
    const seen = await adviser.open(`${AWAY}?dag=9.3&siste=12.3`)
    assert.match(seen.text, /3 har time da/)
    assert.match(seen.text, /Test Asker.*Beholder tiden: en kollega er ledig/)
    assert.match(seen.text, /Test Medmail.*Får beskjed og velger en ny tid/)
    assert.match(seen.text, /Test Utenmail.*Kommer på ringelista/)
    const day = await adviser.open('/arbeid/timer/byggesak-1?dag=2020-03-12')
    assert.match(day.text, /Sætre, 12\.00–15\.00/)
    assert.match(day.text, /12\.00–12\.25.*Test Medmail.*Bygge, rive/)
  })

  it('hours that are over or turned about are refused at their field', async () => {
    assert.match((await adviser.open(`${AWAY}?dag=1.3.2020`)).errors[0]?.text ?? '', /Dette er over/)
    assert.equal((await adviser.get(`${AWAY}?dag=9.3&fra=12&til=10`)).status, 422)
    assert.equal((await adviser.get(`${AWAY}?dag=tull`)).status, 422)
  })

  it('all are told: who can be written to by mail, the other stands on the call list, and one keeps the time', async () => {
    await post.until('2020-03-02T08:00')
    const done = await adviser.done(`${AWAY}?dag=9.3&siste=12.3`)
    assert.match(done.text, /1 beholder tiden hos en kollega\. 2 må velge en ny tid/)
    assert.match(done.text, /Én må ringes/)
    assert.match(done.text, /Mandag 9\. mars 2020 ?(Til)? ?Torsdag 12\. mars 2020 /, 'whole days are said as they were typed')
    const { mails } = await post.until('2020-03-02T08:00')
    const [told] = mails
    assert.deepEqual(
      mails.map(({ subject }) => subject),
      ['Timen din må få en ny tid'],
    )
    assert.match(told?.text ?? '', /Sætre/)
    assert.match(told?.text ?? '', /Først ledig nå er tirsdag 3\. mars 2020, 12\.00, Tofte/, 'nothing is free at Sætre for two months')
    assert.doesNotMatch(told?.text ?? '', /Bygge, rive/)
    assert.match((await adviser.open('/arbeid/ringeliste')).text, /Test Utenmail/)
    const link = /https?:\/\/\S+\/ny-tid/.exec(told?.text ?? '')?.[0] ?? assert.fail('no way on')
    const choose = await workplace.town.page(new URL(link).pathname)
    assert.match(choose.text, /Du hadde time torsdag 12\. mars 2020, 12\.00\. Velg en ny/)
    assert.match(choose.text, /Torsdag 7\. mai|Tirsdag 3\. mars/)
  })

  it('nobody books those hours meanwhile, and what lies around them is free', async () => {
    assert.match((await workplace.town.page('/timer/bygge-pa-egen-tomt/tid?torg=tofte')).texts('.time-days > li')[0] ?? '', /3\. mars/)
    assert.doesNotMatch((await workplace.town.page('/timer/bygge-pa-egen-tomt/tid?torg=saetre')).text, /12\. mars/)
    const late = await adviser.submit(DESK, { navn: 'Test Sen', adresse: '32 10 00 04', tid: 'saetre_20200312T1200Z' })
    assert.equal(late.status, 409)
  })

  it('the same receipt chooses a new time, and then nobody waits for one', async () => {
    const receipt = (await adviser.open(AWAY)).linkTo('Test Utenmail')
    assert.match((await adviser.open(receipt)).text, /Timen din kan ikke holdes/)
    const { db, clock } = workplace.town.deps
    const { id: actId } = { id: receipt.split('/').at(-1)?.split('?')[0] ?? '' }
    await moveTime(db, { actId, hub: 'tofte', start: Date.parse('2020-03-03T11:00Z'), at: clock.now() })
    assert.match((await adviser.open(receipt)).text, /Du har time tirsdag 3\. mars 2020, 12\.00/)
    assert.doesNotMatch((await adviser.open(AWAY)).text, /Test Utenmail/)
    const { rows } = await sql<{ live: number }>`select count(*)::int as live from claim c join appointment a on a.id = c.appointment_id
      where a.act_id = ${actId} and c.released_at is null`.execute(db)
    assert.deepEqual(rows, [{ live: 1 }])
  })

  it('noted twice it is said, and back again the hours can be had', async () => {
    const twice = await adviser.submit(`${AWAY}?dag=10.3`)
    assert.equal(twice.status, 409)
    const [end = ''] = /\/arbeid\/timer\/byggesak-1\/fravaer\/[^/]+\/slutt/.exec((await adviser.open(AWAY)).html) ?? []
    const back = await adviser.send(end, {})
    assert.match((await adviser.open(back.headers.get('location') ?? '')).text, /Fraværet er avsluttet/)
    assert.match((await workplace.town.page('/timer/bygge-pa-egen-tomt/tid?torg=saetre')).text, /12\. mars/)
  })

  it('another’s position is as if it were not there', async () => {
    const foreign = await workplace.as('caseworker', 'provider:asker-bibliotekene')
    assert.equal((await foreign.get('/arbeid/timer/byggesak-1')).status, 404)
    assert.equal((await foreign.get(AWAY)).status, 404)
    assert.equal((await (await workplace.as('municipality_admin')).get('/arbeid/timer')).status, 403)
    const own = await workplace.as('caseworker', 'provider:innbyggerservice')
    assert.match((await own.open('/arbeid/timer')).text, /byggesak-1/)
    const ofService = await workplace.as('caseworker', 'service:rad-til-a-bo')
    assert.doesNotMatch((await ofService.open('/arbeid/timer')).text, /byggesak-1/)
  })
})
