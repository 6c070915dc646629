import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { settleAppointments } from '../../src/appointments/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { runRetention } from '../../src/platform/privacy/index.ts'
import { parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { RETENTION } from '../../src/retention.ts'
import { formIn } from '../browser-form.ts'
import { chooses, timeIn } from '../chosen-time.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo } from '../resident.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const BUILDING = '/timer/bygge-pa-egen-tomt'
const HOUSING = '/timer/rad-til-a-bo'

let town: OpenTown
let post: PostOffice
before(async () => {
  town = await openTown({ now: '2020-03-02T08:00' })
  post = await openPostOffice(town)
})
after(() => post.close())

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
/** Chooses the first time with that clock on the page, says who, and proves the address. */
async function books(path: string, clock: string, address: string, changes: Record<string, string> = {}) {
  const who = openResident(town)
  const way = await chooses(who, path, clock)
  const waiting = await who.done(way, { navn: 'Test Byggherre', adresse: address, ...changes })
  if (waiting.heading !== 'Ett steg igjen') return { who, receipt: waiting, way }
  const [mail] = await sentTo(town, address)
  const sifre = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits')
  return { who, receipt: await who.done(waiting.path, { sifre }), way }
}

describe('choosing a time', () => {
  it('the topic card leads to what is free, the first first, at any hub', async () => {
    assert.equal((await town.page(BUILDING)).linkTo('Bestill time'), `${BUILDING}/tid`)
    const times = await town.page(`${BUILDING}/tid`)
    assert.equal(times.heading, 'Når passer det?')
    assert.match(times.text, /25 minutter\. Velg en tid\. Du trenger ingen konto/)
    const [first] = times.texts('.time-days > li')
    assert.match(first ?? '', /^tirsdag ?3\. mars, Tofte ?12\.00 ?12\.30/, first)
  })

  it('once a month at Sætre, and not on the Thursday before Easter', async () => {
    const days = (await town.page(`${BUILDING}/tid?torg=saetre`)).texts('.time-days > li')
    assert.match(days[0] ?? '', /torsdag ?12\. mars, Sætre/)
    assert.match(days[1] ?? '', /torsdag ?7\. mai, Sætre/, 'the ninth of April is a red day, and what is far ahead is there too')
    assert.equal(days.length, 2)
    const later = await town.page(`${BUILDING}/tid?torg=saetre&fra=2020-04-01`)
    assert.match(later.texts('.time-days > li')[0] ?? '', /torsdag ?7\. mai, Sætre/)
  })

  it('one that is more than two months ahead is theirs as any other', async () => {
    const { receipt } = await books(`${BUILDING}/tid?torg=saetre&fra=2020-05-01`, '14.30', 'langt-fram@example.no')
    assert.equal(receipt.heading, 'Du har time torsdag 7. mai 2020, 14.30')
  })

  it('an interpreter makes it longer, and the language is asked for', async () => {
    const asks = await town.page(`${BUILDING}/tid?tolk=1`)
    assert.match(asks.text, /Hvilket språk skal det tolkes til\?/)
    assert.deepEqual(asks.texts('.time-days > li'), [], 'how long it is depends on the language')
    const times = await town.page(asks.linkTo('tigrinja ትግርኛ'))
    assert.match(times.text, /55 minutter/)
    const { tid } = timeIn(times.html, '12.00')
    assert.match((await town.page(`${BUILDING}/bestill?tid=${tid}&behov=ti`)).text, /Med tolk: tigrinja/)
    const form = await town.page(`${BUILDING}/bestill?tid=${tid}&behov=tolk`)
    assert.equal(form.field('Hvilket språk skal tolkes?').name, 'tolk')
  })

  it('nonsense in the address is left out, and what is not booked has no such page', async () => {
    assert.equal((await town.get(`${BUILDING}/tid?torg=%22%3E&fra=i+morgen&tolk=7`)).status, 200)
    assert.equal((await town.get(`${BUILDING}/tid?fra=9999-12-31`)).status, 200)
    assert.match((await town.page(`${BUILDING}/bestill?tid=tofte_99991231T1100Z`)).errors[0]?.text ?? '', /ikke ledig/)
    assert.equal((await town.get(`${BUILDING}/bestill`)).headers.get('location'), `${BUILDING}/tid`, 'who has chosen none chooses one')
    assert.equal((await town.get('/timer/barnehageplass/tid')).status, 404)
    assert.equal((await town.get('/timer/finnes-ikke/bestill')).status, 404)
  })
})

describe('having it', () => {
  it('name and address are enough: the receipt says when, where and what to bring', async () => {
    const { receipt } = await books(`${BUILDING}/tid`, '12.30', 'byggherre@example.no')
    assert.equal(receipt.heading, 'Du har time tirsdag 3. mars 2020, 12.30')
    assert.match(receipt.text, /Hvor ?Tofte/)
    assert.match(receipt.text, /Gjelder ?Bygge, rive eller endre på egen tomt/)
    assert.match(receipt.text, /Ta med ?Gårds- og bruksnummer/)
    const left = (await town.page(`${BUILDING}/tid`)).texts('.time-days > li')[0] ?? ''
    assert.doesNotMatch(left, /12\.30/)
    assert.match(left, /12\.00 ?13\.00/)
  })

  it('a time that was taken a moment ago is said at the top, with the nearest, and all that was typed stays', async () => {
    const slow = openResident(town)
    const form = formIn((await slow.open(`${BUILDING}/bestill?tid=saetre_20200312T1100Z`)).html)
    await books(`${BUILDING}/tid?torg=saetre`, '12.00', 'rask@example.no')
    const answer = await slow.send(form.action, { ...form.fields, navn: 'Test Treg', adresse: 'treg@example.no' })
    assert.equal(answer.status, 409)
    const page = await readPage(answer)
    assert.match(page.errors[0]?.text ?? '', /Tiden er ikke ledig lenger/)
    assert.equal(page.field('Navnet ditt').value, 'Test Treg')
    assert.match(page.text, /Torsdag 12\. mars 2020, 12\.30, i Sætre/)
    const offered = page.texts('fieldset label')
    for (const hub of ['Sætre', 'Tofte'])
      assert.ok(offered.filter((text) => text.includes(hub)).length >= 2, `${hub}: ${offered.join('; ')}`)
    const again = formIn(page.html)
    const second = await slow.send(again.action, { ...again.fields, tid: 'saetre_20200312T1130Z' })
    assert.equal(second.status, 303, 'the next one is theirs with one more press')
  })

  it('a sensitive topic is named in nothing that is sent', async () => {
    const { receipt } = await books(`${HOUSING}/tid`, '10.00', 'leietaker@example.no')
    assert.match(receipt.heading, /^Du har time onsdag 4\. mars 2020, 10\.00$/)
    assert.doesNotMatch(receipt.text, /Råd til å bo|Leiekontrakten/)
    for (const { subject, text } of await sentTo(town, 'leietaker@example.no'))
      assert.doesNotMatch(`${subject} ${text}`, /Råd til å bo|bostøtte|husleie|Leiekontrakten/i)
  })

  it('what nobody proves is free again after half an hour', async () => {
    const path = `${BUILDING}/tid?torg=tofte&fra=2020-04-14`
    const who = openResident(town)
    const way = await chooses(who, path, '12.00')
    await who.done(way, { navn: 'Test Ubekreftet', adresse: 'u@example.no' })
    assert.doesNotMatch((await town.page(path)).texts('.time-days > li')[0] ?? '', /12\.00/, 'it is kept meanwhile')
    await settleAppointments.run({ ...town.deps, clock: stoppedClock(at('2020-03-02T08:31')) })
    timeIn((await town.page(path)).html, '12.00')
  })
})

describe('as data', () => {
  it('the slots are those of the page, with the clock of the hub, and never who', async () => {
    const answer = await town.get('/api/v1/services/bygge-pa-egen-tomt/slots?hub=saetre&from=2020-05-01&to=2020-05-31')
    const { items } = JSON.parse(await answer.text())
    assert.deepEqual(items[0], { start: '2020-05-07T12:00:00+02:00', end: '2020-05-07T12:25:00+02:00', hub: 'saetre', mode: 'hub' })
    assert.equal(items.length, 5)
    const tooLong = await town.get('/api/v1/services/bygge-pa-egen-tomt/slots?from=2020-05-01&to=2020-09-01')
    assert.equal(tooLong.status, 422)
    assert.equal((await town.get('/api/v1/services/barnehageplass/slots')).status, 404)
    const backwards = await town.get('/api/v1/services/bygge-pa-egen-tomt/slots?from=2020-05-02&to=2020-05-01')
    assert.deepEqual([backwards.status, /"field":"to"/.test(await backwards.text())], [422, true])
  })

  it('a hub that is not there is said to be no hub, and not to be full', async () => {
    const answer = await town.get('/api/v1/services/bygge-pa-egen-tomt/slots?hub=atlantis')
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /"field":"hub","message":"må være et av torgene: tofte, saetre/)
    assert.equal((await town.get('/api/v1/services/bygge-pa-egen-tomt/slots?hub=asker')).status, 200)
  })

  it('one that is further ahead than it is booked is refused with the last that can be had, and one that has been with the first', async () => {
    for (const [tid, near] of [
      ['tofte_20220105T1100Z', /value="tofte_202005\d\dT/],
      ['tofte_20190105T1100Z', /value="tofte_202003\d\dT/],
    ] as const)
      assert.match((await town.page(`${BUILDING}/bestill?tid=${tid}`)).html, near, tid)
  })

  it('a slot is booked with the same rules, once for the same key, and a second asker is told no', async () => {
    const asks = (key: string, name: string) =>
      town.app.request('/api/v1/appointments', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({
          service: 'bygge-pa-egen-tomt',
          hub: 'saetre',
          start: '2020-05-07T13:00:00+02:00',
          name,
          contact: 'api@example.no',
        }),
      })
    assert.equal((await asks('noekkel-nummer-en-1', 'Test Api')).status, 202)
    assert.equal((await asks('noekkel-nummer-en-1', 'Test Api')).status, 202)
    const no = await asks('noekkel-nummer-to-22', 'Test Annen')
    assert.equal(no.status, 409)
    const instead = z.object({ instead: z.array(z.object({ start: z.string(), hub: z.string(), mode: z.literal('hub') })) })
    const near = instead.parse(await no.json()).instead
    assert.ok(
      near.some(({ hub, start }) => hub === 'saetre' && start === '2020-05-07T13:30:00+02:00'),
      'the nearest there',
    )
    assert.ok(
      near.some(({ hub }) => hub !== 'saetre'),
      'and elsewhere',
    )
  })
})

describe('changing it', () => {
  it('the new time is won before the old is let go, the receipt stays, and the calendar knows', async () => {
    const { who, receipt } = await books(`${BUILDING}/tid?torg=tofte&fra=2020-03-17`, '13.00', 'flytter@example.no')
    const move = receipt.linkTo('Bytt til en annen tid')
    const page = await who.open(move)
    assert.match(page.text, /Den beholder du til du har fått en ny/)
    const to = 'tofte_20200324T1300Z'
    const later = `${move}?fra=2020-03-23`
    assert.ok((await who.open(later)).html.includes(to))
    const moved = await who.done(later, { tid: to })
    assert.equal(moved.heading, 'Du har time tirsdag 24. mars 2020, 14.00')
    assert.deepEqual(moved.texts('.words'), receipt.texts('.words'))
    const { rows } = await sql<{ live: number; sequence: number }>`select sequence,
      (select count(*)::int from claim where appointment_id = a.id and released_at is null) as live
      from appointment a where starts_at = '2020-03-24T13:00Z'`.execute(town.deps.db)
    assert.deepEqual(rows, [{ sequence: 1, live: 1 }])
  })

  it('a time that another has is refused with the nearest it can be moved to, and the one they have stays', async () => {
    const { who, receipt } = await books(`${BUILDING}/tid?torg=tofte&fra=2020-04-21`, '13.00', 'flytter-data@example.no')
    // One, for whoever asked for it above.
    const token = /kvittering\/([^/?]+)/.exec(receipt.path)?.[1] ?? assert.fail('no token')
    const moves = (start: string) =>
      town.app.request(`/api/v1/receipts/${token}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ hub: 'saetre', start }),
      })
    const page = await who.submit(receipt.linkTo('Bytt til en annen tid'), { tid: 'saetre_20200507T1100Z' })
    assert.equal(page.status, 409)
    assert.match(await page.text(), /value="saetre_20200507T1130Z"/)
    const no = await moves('2020-05-07T13:00:00+02:00')
    assert.equal(no.status, 409)
    const { instead } = z.object({ instead: z.array(z.object({ start: z.string(), hub: z.string() })) }).parse(await no.json())
    const [first] = instead.filter(({ hub }) => hub === 'saetre')
    assert.ok(instead.some(({ hub }) => hub !== 'saetre'))
    assert.match(await (await town.get(`/api/v1/receipts/${token}`)).text(), /21\. april 2020, 13\.00/)
    assert.equal((await moves(first?.start ?? '')).status, 200)
  })

  it('moved again and again it stays where it is, and whoever has it is told to ask somebody', async () => {
    const { who, receipt } = await books(`${BUILDING}/tid?torg=tofte&fra=2020-04-21`, '13.00', 'flytter-stadig@example.no')
    const token = /kvittering\/([^/?]+)/.exec(receipt.path)?.[1] ?? assert.fail('no token')
    const moves = async (start: string) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ hub: 'tofte', start })
      return town.app.request(`/api/v1/receipts/${token}`, { method: 'PATCH', headers, body })
    }
    const statuses: number[] = []
    for (let time = 0; time < 9; time += 1) statuses.push((await moves(`2020-04-21T${time % 2 === 0 ? '14' : '13'}:00:00+02:00`)).status)
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 200, 200, 200, 429])
    const page = await who.submit(receipt.linkTo('Bytt til en annen tid'), { tid: 'tofte_20200421T1200Z' })
    assert.equal(page.status, 429)
    assert.match(await page.text(), /Den du har, står\. Ring eller stikk innom/)
    assert.match(await (await town.get(`/api/v1/receipts/${token}`)).text(), /21\. april 2020, 13\.00/)
  })

  it('called off, it is free for others at once', async () => {
    const path = `${BUILDING}/tid?torg=slemmestad`
    assert.match((await town.page(path)).text, /ingen ledige tider/, 'Innbyggerservice is not there yet')
    const { who, receipt } = await books(`${BUILDING}/tid?torg=tofte&fra=2020-03-31`, '12.00', 'avlyser@example.no')
    const off = await who.done(`${receipt.path}/avlysning`)
    assert.match(off.text, /Du har avlyst timen/)
    const again = await who.open(`${receipt.path}/avlysning`)
    assert.deepEqual([again.heading, /avlyst fra før/.test(again.text)], ['Du har avlyst timen', true])
    assert.match(await (await who.get(`${receipt.path}/ny-tid`)).text(), /Timen er avlyst, eller den kan ikke flyttes lenger/)
    timeIn((await town.page(`${BUILDING}/tid?torg=tofte&fra=2020-03-31`)).html, '12.00')
  })

  it('too late to be called off there, the page says so and not that it has been', async () => {
    const { who, receipt } = await books(`${HOUSING}/tid?fra=2020-03-25`, '10.00', 'sein@example.no')
    await sql`update service set booking = booking || '{"cancelHours": 336}' where key = 'rad-til-a-bo'`.execute(town.deps.db)
    await sql`update appointment set starts_at = starts_at - interval '14 days', ends_at = ends_at - interval '14 days'
      where starts_at > '2020-03-25T00:00Z' and starts_at < '2020-03-26T00:00Z'`.execute(town.deps.db)
    const page = await who.open(`${receipt.path}/avlysning`)
    assert.match(page.text, /Det er for seint å avlyse her\. Ring Innbyggerservice/)
    assert.doesNotMatch(page.text, /avlyst fra før/)
  })

  it('the day before, they are reminded once, without what it is about', async () => {
    await books(`${BUILDING}/tid?torg=asker&fra=2020-03-16`, '09.00', 'minnes@example.no')
    const later = { ...town.deps, clock: stoppedClock(at('2020-03-15T10:00')) }
    for (let k = 0; k < 2; k += 1) await settleAppointments.run(later)
    const { rows } = await sql<{ told: number }>`select count(*)::int as told from event where kind = 'act.notice'
      and payload::text like '%Husk timen%'`.execute(town.deps.db)
    assert.equal(rows[0]?.told, 1)
  })

  it('thirty days after, nothing is left', async () => {
    const { rows: all } = await sql<{ n: number }>`select count(*)::int as n from appointment`.execute(town.deps.db)
    assert.ok((all[0]?.n ?? 0) > 3)
    await runRetention(town.deps.db, RETENTION, { town: at('2020-06-20T03:00'), machine: Date.now() })
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from appointment`.execute(town.deps.db)
    assert.equal(rows[0]?.n, 0)
  })
})
