import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { answerTime, markAbsent, proposeTime, settleAppointments } from '../../src/appointments/index.ts'
import { cancelAct } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, type Resident } from '../resident.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

let workplace: Workplace
let adviser: Colleague
let resident: Resident
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T10:00' })
  adviser = await workplace.as('desk_adviser')
  resident = openResident(workplace.town)
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const db = () => workplace.town.deps.db
const NOW = at('2020-03-02T10:00')

/** What somebody has, whom staff booked it for, and where a caseworker asks about another. */
async function books(tid: string, adresse: string): Promise<{ actId: string; slip: string; ask: string; caseworker: number }> {
  const sent = await adviser.submit(`/arbeid/skranke/time?til=${SERVICE}`, { navn: 'Test Byggherre', adresse, tid })
  const slip = new URL(sent.headers.get('location') ?? assert.fail(String(sent.status)), 'http://localhost').pathname
  const actId = /kvittering\/([0-9a-f-]+)/.exec(slip)?.[1] ?? assert.fail(slip)
  const { rows } = await sql<{ id: string; key: string; caseworker: number }>`select a.id, c.key, c.id as caseworker from appointment a
    join caseworker c on c.id = a.caseworker_id where a.act_id = ${actId}`.execute(db())
  const [row] = rows
  return { actId, slip, ask: `/arbeid/timer/${row?.key}/time/${row?.id}`, caseworker: row?.caseworker ?? 0 }
}

/** The link in the only mail that came. */
async function mailed(wall = '2020-03-02T10:00'): Promise<{ subject: string; text: string; link: string }> {
  const { mails } = await post.until(wall)
  assert.equal(mails.length, 1, mails.map(({ subject }) => subject).join(' · '))
  const text = mails[0]?.text ?? ''
  return {
    subject: mails[0]?.subject ?? '',
    text,
    link: /http:\/\/localhost(?::\d+)?(\/kvittering\/\S+)/.exec(text)?.[1] ?? assert.fail(text),
  }
}

const has = async (actId: string) => {
  const { rows } = await sql<{ wall: string; live: number; open: number }>`
    select to_char(a.starts_at at time zone 'Europe/Oslo', 'MM-DD HH24:MI') as wall,
      (select count(*)::int from claim c where c.appointment_id = a.id and c.released_at is null) as live,
      (select count(*)::int from claim c join time_offer o on o.id = c.offer_id where o.appointment_id = a.id and c.released_at is null) as open
    from appointment a where a.act_id = ${actId}`.execute(db())
  return rows[0]
}

describe('another time in place of the one somebody has', () => {
  it('is asked about from the day of the one who is to meet them, by mail without the topic, and taken with a link', async () => {
    const { actId, ask } = await books('tofte_20200310T1100Z', 'bytter@example.no')
    await post.until('2020-03-02T10:00')
    const day = await adviser.open('/arbeid/timer/byggesak-1?dag=2020-03-10')
    assert.equal(day.linkTo('Spør om en annen tid, Test Byggherre'), ask)
    const page = await adviser.done(ask, { tid: 'tofte_20200317T1200Z' })
    assert.match(page.text, /De er spurt.*Spurt om tirsdag 17\. mars 2020, 13\.00/)
    assert.deepEqual(await has(actId), { wall: '03-10 12:00', live: 1, open: 1 }, 'both are kept')
    const mail = await mailed()
    assert.match(
      mail.text,
      /Du har time tirsdag 10\. mars 2020, 12\.00\. Vi spør om du heller kan komme tirsdag 17\. mars 2020, 13\.00, Tofte/,
    )
    assert.doesNotMatch(`${mail.subject} ${mail.text}`, /egen tomt|byggesak/i)
    const question = await resident.open(mail.link)
    assert.equal(question.heading, 'Passer det heller tirsdag 17. mars 2020, 13.00?')
    assert.match(question.text, /Den beholder du om du sier nei eller ikke svarer/)
    const receipt = await resident.done(mail.link, { svar: 'ja' })
    assert.equal(receipt.heading, 'Du har time tirsdag 17. mars 2020, 13.00')
    assert.deepEqual(await has(actId), { wall: '03-17 13:00', live: 1, open: 0 })
    assert.equal((await resident.open(mail.link)).heading, 'Tiden er ikke holdt av til deg lenger')
    assert.match((await mailed()).subject, /flyttet/, 'the calendar in the mail follows')
  })

  it('with a no, or with silence, the old one stands, and the hours are free for others', async () => {
    const { actId, ask } = await books('tofte_20200310T1100Z', 'sier-nei@example.no')
    await post.until('2020-03-02T10:00')
    await adviser.done(ask, { tid: 'tofte_20200310T1300Z' })
    const { link } = await mailed()
    const kept = await resident.done(link, { svar: 'nei' })
    assert.equal(kept.heading, 'Du har time tirsdag 10. mars 2020, 12.00')
    assert.deepEqual(await has(actId), { wall: '03-10 12:00', live: 1, open: 0 })
    assert.match((await adviser.open('/arbeid/timer/byggesak-1?dag=2020-03-10')).text, /Sa nei til tirsdag 10\. mars 2020, 14\.00/)
    await adviser.done(ask, { tid: 'tofte_20200310T1300Z' })
    await settleAppointments.run({ ...workplace.town.deps, clock: stoppedClock(at('2020-03-04T10:00')) })
    assert.deepEqual(await has(actId), { wall: '03-10 12:00', live: 1, open: 0 })
    const { mails } = await post.until('2020-03-04T10:00')
    assert.match(
      mails.map(({ text }) => text).join(),
      /Vi hørte ikke fra deg om en annen tid\. Timen din er tirsdag 10\. mars 2020, 12\.00/,
    )
    await assert.rejects(answerTime(db(), { actId, takes: true, at: at('2020-03-04T10:01') }), Fault)
  })

  it('whoever has a landline alone is rung, and the answer is given at the desk', async () => {
    const { actId, slip, ask } = await books('saetre_20200312T1100Z', '32 79 00 12')
    await adviser.done(ask, { tid: 'tofte_20200324T1200Z' })
    await post.hear()
    assert.match((await adviser.open('/arbeid/ringeliste')).text, /Passer en annen tid\?/)
    const { action, fields } = await adviser.form(slip, { svar: 'ja' })
    assert.match(action, /plass/)
    await adviser.send(action, { ...fields, svar: 'ja' })
    assert.match((await adviser.open(slip)).text, /Du har time tirsdag 24\. mars 2020, 13\.00/)
    assert.deepEqual(await has(actId), { wall: '03-24 13:00', live: 1, open: 0 })
  })

  it('goes to a mobile too, and a question that was taken back is answered by nobody', async () => {
    const { actId, ask } = await books('tofte_20200331T1100Z', '412 34 567')
    await post.until('2020-03-02T10:00')
    await adviser.done(ask, { tid: 'tofte_20200331T1200Z' })
    const asked = (await post.until('2020-03-02T10:00')).texts
    assert.match(asked.map(({ text }) => text).join(), /Passer en annen tid\?.*\/kvittering\/\S+\/tilbud/)
    const form = (await adviser.open(ask)).html
    assert.match(form, /Trekk spørsmålet/)
    await adviser.send(`${ask}/slutt`, {})
    assert.deepEqual(await has(actId), { wall: '03-31 13:00', live: 1, open: 0 })
    await assert.rejects(answerTime(db(), { actId, takes: true, at: NOW }), Fault)
    assert.match((await post.until('2020-03-02T10:00')).texts.map(({ text }) => text).join(), /Du beholder timen du har/)
  })

  it('a yes on a page that is old is no yes to what is asked now', async () => {
    const { actId, ask } = await books('tofte_20200407T1000Z', 'gammel-side@example.no')
    await post.until('2020-03-02T10:00')
    await adviser.done(ask, { tid: 'tofte_20200407T1200Z' })
    const { link } = await mailed()
    await adviser.send(`${ask}/slutt`, {})
    await adviser.done(ask, { tid: 'tofte_20200421T1200Z' })
    const stale = await resident.send(link, { svar: 'ja', tid: 'tofte_20200407T1200Z' })
    assert.equal(stale.status, 409)
    assert.deepEqual(await has(actId), { wall: '04-07 12:00', live: 1, open: 1 })
  })

  it('what is called off or away takes the question with it, and is asked about no more than once at a time', async () => {
    const { actId, caseworker } = await books('tofte_20200428T1000Z', 'avlyser@example.no')
    const asks = (wall: string) => proposeTime(db(), { actId, caseworker, hub: 'tofte', start: at(wall), actor: '', at: NOW })
    await assert.rejects(asks('2020-04-28T12:10'), Fault, 'off the step')
    const { rows } = await sql<{ id: string }>`select id from staff_account limit 1`.execute(db())
    const actor = rows[0]?.id ?? ''
    const other = { actId, caseworker, hub: 'tofte', start: at('2020-04-28T13:00'), actor, at: NOW }
    await proposeTime(db(), other)
    await assert.rejects(proposeTime(db(), { ...other, start: at('2020-04-28T14:00') }), Fault)
    const span = { start: at('2020-04-28T12:45'), end: at('2020-04-28T14:00') }
    await markAbsent(db(), { caseworker, span, at: NOW })
    assert.deepEqual(await has(actId), { wall: '04-28 12:00', live: 1, open: 0 })
    await proposeTime(db(), { ...other, start: at('2020-04-28T14:00') })
    await cancelAct(db(), actKinds(workplace.town.deps), { actId, by: 'person', at: NOW })
    assert.deepEqual(await has(actId), { wall: '04-28 12:00', live: 0, open: 0 })
  })

  it('sixty-four yeses at once, and as many who want the same hours, leave one with it', async () => {
    const { actId, caseworker } = await books('tofte_20200505T1000Z', 'kapplop@example.no')
    const { rows } = await sql<{ id: string }>`select id from staff_account limit 1`.execute(db())
    await proposeTime(db(), { actId, caseworker, hub: 'tofte', start: at('2020-05-05T14:00'), actor: rows[0]?.id ?? '', at: NOW })
    const all = await Promise.allSettled(Array.from({ length: 64 }, (_, k) => answerTime(db(), { actId, takes: k % 2 === 0, at: NOW })))
    for (const one of all) if (one.status === 'rejected') assert.ok(one.reason instanceof Fault, String(one.reason))
    assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 1)
    const now = await has(actId)
    assert.deepEqual([now?.live, now?.open], [1, 0])
  })
})

const Receipt = z.object({ heading: z.string(), waitsFor: z.object({ text: z.string(), about: z.string().nullable() }).nullable() })

describe('as data', () => {
  const asks = async (path: string, method: string, body?: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await workplace.town.app.request(`/api/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return { status: answer.status, body: answer.ok ? Receipt.parse(await answer.json()) : null }
  }

  it('the receipt tells what it waits for, and is answered and moved', async () => {
    const { ask } = await books('tofte_20200512T1000Z', 'data@example.no')
    await post.until('2020-03-02T10:00')
    await adviser.done(ask, { tid: 'tofte_20200512T1200Z' })
    const { link } = await mailed()
    const receipt = `/receipts/${/kvittering\/([^/]+)/.exec(link)?.[1] ?? assert.fail(link)}`
    const about = (await asks(receipt, 'GET')).body?.waitsFor?.about
    assert.equal(about, 'tofte_20200512T1200Z')
    assert.equal((await asks(`${receipt}/answer`, 'POST', { answer: 'yes', about: 'tofte_20200512T0900Z' })).status, 409)
    assert.equal((await asks(`${receipt}/answer`, 'POST', { answer: 'kanskje' })).status, 422)
    const yes = await asks(`${receipt}/answer`, 'POST', { answer: 'yes', about })
    assert.match(yes.body?.heading ?? '', /12\. mai 2020, 14\.00/)
    assert.equal(yes.body?.waitsFor, null)
    assert.equal((await asks(`${receipt}/answer`, 'POST', { answer: 'yes' })).status, 409)
    const moved = await asks(receipt, 'PATCH', { hub: 'tofte', start: '2020-05-19T12:00:00+02:00' })
    assert.match(moved.body?.heading ?? '', /19\. mai 2020, 12\.00/)
    assert.equal((await asks(receipt, 'PATCH', { hub: 'tofte', start: '2020-05-19T03:00:00+02:00' })).status, 409)
    assert.equal((await asks('/receipts/finnes-ikke/answer', 'POST', { answer: 'yes' })).status, 404)
  })

  it('nobody but the position that is to meet them can ask, nor about what has begun', async () => {
    const { ask } = await books('tofte_20200526T1000Z', 'andre@example.no')
    const other = ask.replace('byggesak-1', 'bolig-1')
    assert.equal((await adviser.get(other)).status, 404)
    assert.equal((await adviser.get(`${ask.slice(0, -1)}x`)).status, 404)
    const wrong = await adviser.submit(ask, { tid: 'tofte_20200526T0300Z' })
    assert.equal(wrong.status, 409)
    assert.match((await readPage(wrong)).errors[0]?.text ?? '', /ikke ledig lenger/)
  })
})
