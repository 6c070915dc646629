import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  answerTime,
  bookTime,
  freeTimes,
  findService,
  settleAppointments,
  standInLine,
  type NewWish,
} from '../../src/appointments/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { day, parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { runRetention } from '../../src/platform/privacy/index.ts'
import { RETENTION } from '../../src/retention.ts'
import { actKinds } from '../../src/town/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo } from '../resident.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T10:00' })
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const db = () => workplace.town.deps.db
const clockAt = (wall: string) => ({ ...workplace.town.deps, clock: stoppedClock(at(wall)) })
const registered = async () => {
  const { rows } = await sql<{ id: string }>`select id from staff_account limit 1`.execute(db())
  return rows[0] ?? assert.fail('nobody works here')
}
const NOW = at('2020-03-02T10:00')
const common = async (name: string) =>
  ({
    service: SERVICE,
    interpreter: null,
    person: { name, language: 'nb', contacts: [] },
    helper: null,
    channel: 'phone',
    registeredBy: await registered(),
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: NOW,
  }) as const
const waits = async (name: string, changes: Partial<NewWish> = {}) =>
  standInLine(db(), { ...(await common(name)), hub: 'saetre', until: day('2020-03-31'), ...changes })
const books = async (hub: string, wall: string) => bookTime(db(), { ...(await common('Test Har')), hub, start: at(wall) })
const cancels = (actId: string, when = NOW) => cancelAct(db(), actKinds(workplace.town.deps), { actId, by: 'time', at: when })

interface OfferRow {
  act: string
  wall: string
  because: string | null
}
async function offers(): Promise<OfferRow[]> {
  const { rows } = await sql<OfferRow>`select w.act_id as act, to_char(o.starts_at at time zone 'Europe/Oslo', 'MM-DD HH24:MI') as wall,
    o.ended_because as because from time_offer o join time_wish w on w.id = o.wish_id order by o.offered_at, w.id, o.id`.execute(db())
  return rows
}
const open = async () => (await offers()).filter(({ because }) => because === null)

/** All of one day at Sætre, so that nothing is free there in March. */
async function fill(): Promise<string[]> {
  const service = await findService(db(), { key: SERVICE, day: day('2020-03-02'), known: day('2020-03-02') })
  const booking = service?.booking ?? assert.fail('not booked')
  const span = { from: day('2020-03-02'), to: day('2020-03-31') }
  const free = await freeTimes(db(), { service: SERVICE, booking, ...span, at: NOW, hub: 'saetre', interpreter: null })
  const acts: string[] = []
  for (const { hub, start } of free) acts.push((await bookTime(db(), { ...(await common('Test Fyller')), hub, start })).actId)
  return acts
}

describe('somebody who waits for a time', () => {
  it('is asked in the order in which they came, about what another gives back, and nobody else can have it meanwhile', async () => {
    const full = await fill()
    const [one, two] = [await waits('Test Første'), await waits('Test Andre')]
    await settleAppointments.run(clockAt('2020-03-02T10:01'))
    assert.deepEqual(await offers(), [], 'nothing is free, so nobody is asked')
    await cancels(full[0] ?? '')
    assert.deepEqual(await open(), [{ act: one.actId, wall: '03-12 12:00', because: null }])
    await assert.rejects(books('saetre', '2020-03-12T12:00'), Fault)
    await answerTime(db(), { actId: one.actId, takes: false, at: NOW })
    assert.deepEqual(await open(), [{ act: two.actId, wall: '03-12 12:00', because: null }], 'no is answered at once to the next')
    await answerTime(db(), { actId: two.actId, takes: true, at: NOW })
    const resident = openResident(workplace.town)
    assert.match((await resident.open(`/kvittering/${two.token}`)).heading, /^Du har time torsdag 12\. mars 2020, 12\.00/)
    assert.match((await resident.open(`/kvittering/${one.token}`)).heading, /Du står på venteliste/)
    await cancels(one.actId)
  })

  it('who does not answer in time is told, the time goes to the next, and never is anybody asked after it can be had', async () => {
    const { rows } = await sql<{ act: string }>`select act_id as act from appointment where ended_at is null
      and starts_at = ${new Date(at('2020-03-12T12:30'))}`.execute(db())
    const [slow, next] = [await waits('Test Treg'), await waits('Test Neste')]
    await cancels(rows[0]?.act ?? '')
    assert.deepEqual(
      (await open()).map(({ act }) => act),
      [slow.actId],
    )
    await assert.rejects(answerTime(db(), { actId: slow.actId, takes: true, at: at('2020-03-02T14:00') }), Fault)
    await settleAppointments.run(clockAt('2020-03-02T14:00'))
    assert.deepEqual(
      (await open()).map(({ act }) => act),
      [next.actId],
    )
    assert.match((await openResident(workplace.town).open(`/kvittering/${slow.token}`)).heading, /Tiden gikk til en annen/)
    await cancels(next.actId, at('2020-03-02T14:01'))
    const free = await books('saetre', '2020-03-12T12:30')
    const late = await waits('Test Seint', { until: day('2020-03-12') })
    await cancels(free.actId, at('2020-03-12T12:10'))
    assert.deepEqual(await open(), [], 'twenty minutes before it begins nobody is asked')
    await settleAppointments.run(clockAt('2020-03-13T08:00'))
    assert.match((await openResident(workplace.town).open(`/kvittering/${late.token}`)).heading, /Det ble ingen ledig tid/)
  })

  it('sixty-four say yes at once to one offered time, and others try to book it: one has it', async () => {
    const held = await books('saetre', '2020-05-07T12:00')
    const wish = await waits('Test Kappløp', { until: day('2020-05-08') })
    await fillDay()
    await cancels(held.actId)
    assert.equal((await open()).filter(({ act }) => act === wish.actId).length, 1)
    const tries = Array.from({ length: 64 }, (_, k) =>
      k % 2 === 0 ? answerTime(db(), { actId: wish.actId, takes: true, at: NOW }) : books('saetre', '2020-05-07T12:00'),
    )
    const settled = await Promise.allSettled(tries)
    for (const one of settled) if (one.status === 'rejected') assert.ok(one.reason instanceof Fault, String(one.reason))
    assert.equal(settled.filter(({ status }) => status === 'fulfilled').length, 1)
    const { rows } = await sql<{ live: number }>`select count(*)::int as live from claim c join appointment a on a.id = c.appointment_id
      where c.released_at is null and a.starts_at = ${new Date(at('2020-05-07T12:00'))}`.execute(db())
    assert.deepEqual(rows, [{ live: 1 }])
  })

  it('one who has a time and wants an earlier changes it with a yes, and what they had is asked of the next', async () => {
    const early = await books('asker', '2020-04-20T10:00')
    const mine = await books('tofte', '2020-04-28T12:00')
    const resident = openResident(workplace.town)
    const move = `/kvittering/${mine.token}/ny-tid`
    await resident.send(`/kvittering/${mine.token}/tidligere`, {})
    assert.match((await resident.open(move)).text, /Vi spør deg om det blir ledig en tidligere tid/)
    const asked = (await open()).find(({ act }) => act === mine.actId) ?? assert.fail('an earlier time is free already')
    assert.ok(asked.wall < '04-28')
    const way = `/kvittering/${mine.token}/tilbud`
    const offer = await resident.open(way)
    assert.match(offer.text, /Du har time tirsdag 28\. april 2020, 12\.00\. Sier du ja, bytter du den mot denne/)
    const done = await resident.done(way, { svar: 'ja' })
    assert.match(done.heading, /^Du har time/)
    assert.doesNotMatch(done.heading, /28\. april/)
    assert.equal((await resident.open(way)).heading, 'Tiden er ikke holdt av til deg lenger')
    await cancels(early.actId)
  })
})

/** All at Sætre in May but what is booked. */
async function fillDay(): Promise<void> {
  const service = await findService(db(), { key: SERVICE, day: day('2020-03-02'), known: day('2020-03-02') })
  const booking = service?.booking ?? assert.fail('not booked')
  const span = { from: day('2020-03-02'), to: day('2020-05-02') }
  for (const one of [span, { from: day('2020-05-03'), to: day('2020-05-10') }]) {
    const free = await freeTimes(db(), { service: SERVICE, booking, ...one, at: NOW, hub: 'saetre', interpreter: null })
    for (const { hub, start } of free) await bookTime(db(), { ...(await common('Test Fyller')), hub, start })
  }
}

describe('by every way', () => {
  it('on the web: the page of times leads to it, the address is proven, and the question comes there, without what it is about', async () => {
    const resident = openResident(workplace.town)
    const times = await resident.open(`/timer/${SERVICE}/tid?torg=saetre`)
    const line = times.linkTo('Si fra når det blir ledig')
    const waiting = await resident.done(line, { navn: 'Test Venter', adresse: 'venter@example.no', innen: '31. mars' })
    const sifre = /\d{6}/.exec((await sentTo(workplace.town, 'venter@example.no'))[0]?.text ?? '')?.[0] ?? assert.fail('no digits')
    const receipt = await resident.done(waiting.path, { sifre })
    assert.equal(receipt.heading, 'Du står på venteliste for en time')
    assert.match(receipt.text, /Hvor ?Sætre.*Seinest ?tirsdag 31\. mars 2020/)
    const { rows } = await sql<{ act: string }>`select act_id as act from appointment where ended_at is null
      and starts_at = ${new Date(at('2020-03-12T13:30'))}`.execute(db())
    await cancels(rows[0]?.act ?? '')
    await post.until('2020-03-02T10:01')
    const sent = await sentTo(workplace.town, 'venter@example.no')
    const mail = sent.find(({ subject }) => /ledig tid/.test(subject ?? '')) ?? assert.fail(sent.map(({ subject }) => subject).join(', '))
    assert.match(`${mail.text}`, /torsdag 12\. mars 2020, 13\.30, Sætre/i)
    assert.doesNotMatch(`${mail.subject} ${mail.text}`, /egen tomt|byggesak/i)
    const done = await resident.done(`${receipt.path}/tilbud`, { svar: 'nei' })
    assert.match(done.heading, /Du står på venteliste/)
  })

  it('a day that has been is refused at its field, and all that was typed stays', async () => {
    const resident = openResident(workplace.town)
    const page = await resident.open(`/timer/${SERVICE}/venteliste`)
    assert.equal(page.field('Hvor?').value, '')
    const wrong = await readPage(
      await resident.submit(`/timer/${SERVICE}/venteliste`, {
        navn: 'Test Venter',
        adresse: 'v@example.no',
        innen: '1. mars 2020',
      }),
    )
    assert.match(wrong.errors[0]?.text ?? '', /Skriv en dag som ikke har vært/)
    assert.equal(wrong.field('Navnet ditt').value, 'Test Venter')
  })

  it('at the desk for one who has neither e-mail nor mobile: they are rung, and the answer is given there', async () => {
    const desk = await workplace.as('desk_adviser', 'hub:saetre')
    const answer = await desk.submit(`/arbeid/skranke/ventetime?til=${SERVICE}`, {
      navn: 'Test Fasttelefon',
      adresse: '66 90 55 02',
      torg: 'saetre',
      innen: '31. mars',
    })
    const way = new URL(answer.headers.get('location') ?? '', 'http://localhost').pathname
    const slip = await desk.open(way)
    assert.match(slip.text, /Du står på venteliste for en time/)
    await settleAppointments.run(clockAt('2020-03-02T10:05'))
    const asked = await desk.open(way)
    assert.match(asked.text, /De er spurt om en ledig tid/)
    const { action, fields } = await desk.form(way, { svar: 'ja' })
    assert.match(action, /plass/)
    await desk.send(action, { ...fields, svar: 'ja' })
    assert.match((await desk.open(way)).text, /Du har time torsdag 12\. mars 2020, 13\.30/)
  })

  it('by phone: the page of times leads there with the way kept, and what they get is a call', async () => {
    const resident = openResident(workplace.town)
    const line = (await resident.open(`/timer/${SERVICE}/tid?mote=telefon`)).linkTo('Si fra når det blir ledig')
    assert.match(line, /mote=telefon/)
    const form = await resident.open(line)
    assert.match(form.text, /På telefon\./)
    assert.doesNotMatch(form.text, /Samme hvilket torg/, 'from afar there is none to choose')
    const mail = await readPage(await resident.submit(line, { navn: 'Test Ringes', adresse: 'ringes@example.no' }))
    assert.match(mail.errors[0]?.text ?? '', /telefonnummer/)
    const receipt = await resident.done(line, { navn: 'Test Ringes', adresse: '66 90 55 03', innen: '30. april' })
    assert.match(receipt.text, /Hvor ?På telefon/)
    await settleAppointments.run(clockAt('2020-03-02T10:06'))
    const asked = await resident.open(`${receipt.path}/tilbud`)
    assert.match(asked.text, /på telefon/i)
    const done = await resident.done(`${receipt.path}/tilbud`, { svar: 'ja' })
    assert.match(done.heading, /^Du har time/)
    assert.match(done.text, /På telefon\. Vi ringer deg/)
    const { rows } = await sql<{
      mode: string
      rooms: number
    }>`select a.mode, (select count(*)::int from claim c join resource r on r.id = c.resource_id
      where c.appointment_id = a.id and r.kind = 'room') as rooms from appointment a join person p on p.id = a.person_id where p.name = 'Test Ringes'`.execute(
      db(),
    )
    assert.deepEqual(rows, [{ mode: 'phone', rooms: 0 }])
  })

  it('about what is met by phone alone nobody waits for a hub', async () => {
    await sql`update service set booking = booking || '{"modes": ["phone"]}' where key = 'rad-til-a-bo'`.execute(db())
    const form = await openResident(workplace.town).open('/timer/rad-til-a-bo/venteliste')
    assert.match(form.text, /På telefon\./)
    await assert.rejects(waits('Test Torg', { service: 'rad-til-a-bo', hub: null }), Fault)
    await waits('Test Telefon', { service: 'rad-til-a-bo', hub: null, mode: 'phone' })
  })

  it('as data, with the same rules', async () => {
    const asks = (body: object) =>
      workplace.town.app.request(`/api/v1/services/${SERVICE}/waiting-list`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newActKey() },
        body: JSON.stringify({ name: 'Test Api', contact: 'api@example.no', ...body }),
      })
    assert.equal((await asks({ hub: 'saetre', until: '2020-03-31' })).status, 202)
    assert.equal((await asks({ until: '2020-03-01' })).status, 422)
    assert.equal((await asks({ hub: 'spikkestad' })).status, 422)
    assert.equal((await asks({ mode: 'phone', contact: '66 90 55 04' })).status, 201)
    assert.equal((await asks({ mode: 'phone' })).status, 422)
  })

  it('thirty days after, nothing is left', async () => {
    await settleAppointments.run(clockAt('2020-09-01T08:00'))
    await runRetention(db(), RETENTION, { town: at('2020-12-20T03:00'), machine: Date.now() })
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from time_wish`.execute(db())
    assert.deepEqual(rows, [{ n: 0 }])
  })
})
