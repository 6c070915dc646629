import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { noteMet } from '../../appointments/index.ts'
import { parseWallTime } from '../../platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const DAY = '/arbeid/timer/byggesak-1?dag=2020-03-03'
const BUILDING = '/arbeid/skranke/time?til=bygge-pa-egen-tomt'

let workplace: Workplace
let adviser: Colleague
let receipt: string
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-03T12:10' })
  adviser = await workplace.as('desk_adviser')
  const later = await adviser.submit(BUILDING, { navn: 'Test Seinere', adresse: '32 10 00 10', tid: 'tofte_20200310T1100Z' })
  receipt = later.headers.get('location') ?? assert.fail('it was not booked')
  await adviser.done('/arbeid/skranke/time?til=rad-til-a-bo', { navn: 'Test Bolig', adresse: '32 10 00 11', tid: 'holmen_20200304T0900Z' })
  const { db } = workplace.town.deps
  // What was agreed the day before, and is now.
  await sql`update appointment set starts_at = '2020-03-03T11:00Z', ends_at = '2020-03-03T11:25Z' where hub_id = (select id from hub where slug = 'tofte')`.execute(
    db,
  )
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const noted = async () => {
  const { rows } = await sql<{
    id: string
    arrived: boolean
    finished: boolean
    missed: boolean
  }>`select a.id, arrived_at is not null as arrived,
    finished_at is not null as finished, missed_at is not null as missed from appointment a join hub on hub.id = hub_id where slug = 'tofte'`.execute(
    workplace.town.deps.db,
  )
  return rows[0] ?? assert.fail('nobody is there')
}

describe('the day of somebody who takes appointments', () => {
  it('says where they are, who comes and about what', async () => {
    const page = await adviser.open(DAY)
    assert.match(page.text, /Tofte, 12\.00–15\.00/)
    assert.match(page.text, /12\.00–12\.25.*Test Seinere/)
  })

  it('they came, it is done; and what was a slip is taken back', async () => {
    await adviser.done(DAY, { gjor: 'arrived' })
    assert.match((await adviser.open(DAY)).text, /Her siden 12\.10/)
    await adviser.done(DAY, { gjor: 'finished' })
    assert.match((await adviser.open(DAY)).text, /Ferdig 12\.10/)
    await adviser.done(DAY, { gjor: 'undone' })
    await adviser.done(DAY, { gjor: 'missed' })
    const { arrived, finished, missed } = await noted()
    assert.deepEqual({ arrived, finished, missed }, { arrived: false, finished: false, missed: true })
    await adviser.done(DAY, { gjor: 'undone' })
  })

  it('nobody is missed before their time, nor by another’s position', async () => {
    const { id } = await noted()
    const { db } = workplace.town.deps
    const { rows } = await sql<{ id: number; key: string }>`select id, key from caseworker order by id`.execute(db)
    const [own, other] = rows
    await noteMet(db, { id, caseworker: own?.id ?? 0, met: 'missed', at: at('2020-03-03T11:59') })
    await noteMet(db, { id, caseworker: own?.id ?? 0, met: 'arrived', at: at('2020-03-02T23:59') })
    await noteMet(db, { id, caseworker: other?.id ?? 0, met: 'arrived', at: at('2020-03-03T12:10') })
    const { arrived, missed } = await noted()
    assert.deepEqual({ arrived, missed }, { arrived: false, missed: false })
  })

  it('a week shows its days, with the hubs and the hours', async () => {
    const week = await adviser.open('/arbeid/timer/byggesak-1/uke?dag=2020-03-05')
    assert.match(week.text, /Uke 10/)
    assert.match(week.text, /Tirsdag 3\. mars 2020.*Tofte, 12\.00–15\.00.*12\.00 Test Seinere/i)
    assert.doesNotMatch(week.text, /Søndag 8\. mars/i)
  })
})

describe('a time that somebody has booked', () => {
  it('is new until whoever meets them accepts it, and the receipt then says that it is seen and who sees to the language', async () => {
    const made = await adviser.submit('/arbeid/skranke/time?til=bygge-pa-egen-tomt&behov=ti&ved=tofte&fra=2020-03-24', {
      navn: 'Test Tolkes',
      adresse: '32 10 00 21',
      tid: 'tofte_20200324T1200Z',
    })
    const [way = ''] = (made.headers.get('location') ?? assert.fail('it was not booked')).split('?')
    assert.doesNotMatch((await adviser.open(way)).text, /har sett timen/)
    assert.match((await adviser.open('/arbeid/timer')).text, /(Én ny time|nye timer) å godta/)
    assert.match((await adviser.open('/arbeid/timer/byggesak-1/uke?dag=2020-03-24')).text, /Test Tolkes, ikke godtatt/)
    const today = await adviser.open('/arbeid/timer/byggesak-1')
    assert.match(today.text, /nye? timer? å godta.*tirsdag 24\. mars 2020.*Test Tolkes.*Tolk: tigrinja.*Godta med tolk/i)
    const { rows } = await sql<{ id: string }>`select a.id from appointment a where a.starts_at = '2020-03-24T12:00Z'`.execute(
      workplace.town.deps.db,
    )
    const accepts = (gjor: string) => adviser.send('/arbeid/timer/byggesak-1/oppmote', { time: rows[0]?.id ?? '', gjor, dag: '2020-03-02' })
    await accepts('accepted')
    assert.match((await adviser.open(way)).text, /Godtatt ?Den som møter deg, har sett timen og ordnet med tolk/)
    assert.doesNotMatch((await adviser.open('/arbeid/timer/byggesak-1')).text, /Test Tolkes/)
    await accepts('unaccepted')
    assert.doesNotMatch((await adviser.open(way)).text, /har sett timen/)
    await accepts('accepted')
    await adviser.done(`${way}/ny-tid`, { tid: 'tofte_20200331T1000Z' })
    assert.doesNotMatch((await adviser.open(way)).text, /har sett timen/, 'another time is accepted anew')
    assert.match((await adviser.open('/arbeid/timer/byggesak-1')).text, /31\. mars 2020.*Test Tolkes/)
  })

  it('is accepted by nobody but whoever meets them, and not once it has begun', async () => {
    const { db } = workplace.town.deps
    const { rows } = await sql<{ id: string; own: number; other: number }>`select a.id, a.caseworker_id as own,
      (select min(id) from caseworker where id <> a.caseworker_id) as other from appointment a where a.starts_at = '2020-03-31T10:00Z'`.execute(
      db,
    )
    const [time] = rows
    if (time === undefined) return assert.fail('not booked')
    const isAccepted = async () => {
      const read = await sql<{ is: boolean }>`select accepted_at is not null as is from appointment where id = ${time.id}`.execute(db)
      return read.rows[0]?.is
    }
    await noteMet(db, { id: time.id, caseworker: time.other, met: 'accepted', at: at('2020-03-02T10:00') })
    await noteMet(db, { id: time.id, caseworker: time.own, met: 'accepted', at: at('2020-03-31T12:00') })
    assert.equal(await isAccepted(), false)
    await noteMet(db, { id: time.id, caseworker: time.own, met: 'accepted', at: at('2020-03-31T11:59') })
    assert.equal(await isAccepted(), true)
  })
})

describe('the list of a hub’s day', () => {
  it('has everybody who comes, and names no sensitive topic', async () => {
    const list = await adviser.open('/arbeid/torg/holmen/timer?dag=2020-03-04')
    assert.match(list.text, /Test Bolig.*Følsomt tema.*bolig-1/)
    assert.doesNotMatch(list.text, /Råd til å bo/)
  })

  it('is for those who serve the hub', async () => {
    const tofte = await workplace.as('hub_manager', 'hub:tofte')
    assert.match((await tofte.open('/arbeid/torg/tofte/timer')).text, /Test Seinere/)
    assert.equal((await tofte.get('/arbeid/torg/holmen/timer')).status, 403)
  })
})

describe('somebody rings and wants another time', () => {
  it('the receipt is found, a time is chosen, and the receipt is the same', async () => {
    await sql`update appointment set starts_at = '2020-03-10T11:00Z', ends_at = '2020-03-10T11:25Z' where hub_id = (select id from hub where slug = 'tofte')`.execute(
      workplace.town.deps.db,
    )
    const slip = await adviser.open(receipt)
    const move = slip.linkTo('Bytt tid')
    const moved = await adviser.done(move, { tid: 'tofte_20200310T1300Z' })
    assert.match(moved.text, /Du har time tirsdag 10\. mars 2020, 14\.00/)
    assert.deepEqual(moved.texts('.words'), slip.texts('.words'))
    assert.equal((await adviser.submit(move, { tid: 'tofte_20200310T0300Z' })).status, 409)
  })

  it('what is no appointment has no such page', async () => {
    assert.equal((await adviser.get('/arbeid/skranke/kvittering/00000000-0000-4000-8000-000000000000/ny-tid')).status, 404)
  })
})

describe('several who come together, at the desk', () => {
  it('are counted before the time is chosen, and whoever meets them sees how many', async () => {
    const asked = await adviser.open('/arbeid/skranke/time?til=nabogrense')
    assert.match(asked.text, /Hvor mange kommer\? ?1 ?2 ?3 ?4/)
    const form = await adviser.open(asked.linkTo('3'))
    assert.match(form.html, /name="antall" value="3"/)
    const made = await adviser.submit(asked.linkTo('3'), { navn: 'Test Naboer', adresse: '32 10 00 12', tid: 'tofte_20200317T1100Z' })
    assert.match((await adviser.open(made.headers.get('location') ?? assert.fail('it was not booked'))).text, /Hvor mange ?3 kommer/)
    assert.match((await adviser.open('/arbeid/timer/byggesak-1?dag=2020-03-17')).text, /12\.00–12\.30.*Test Naboer.*3 kommer/)
    assert.match((await adviser.open('/arbeid/torg/tofte/timer?dag=2020-03-17')).text, /Test Naboer.*3 kommer/)
  })
})
