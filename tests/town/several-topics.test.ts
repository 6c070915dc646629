import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import {
  answerTime,
  appointmentOfAct,
  bookableService,
  bookTime,
  freeTimes,
  lengthOf,
  markAbsent,
  settleAppointments,
  type FreeTime,
} from '../../src/appointments/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { day, parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'

const [FIRST, MORE] = ['bygge-pa-egen-tomt', 'nabogrense']
const TODAY = day('2020-03-02')
const NOW = parseWallTime('2020-03-02T10:00') ?? 0
const Slots = z.object({ items: z.array(z.object({ start: z.string(), end: z.string(), hub: z.string() })) })

let workplace: Workplace
let adviser: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T10:00' })
  adviser = await workplace.as('desk_adviser')
})

const db = () => workplace.town.deps.db
const visit = async () => (await bookableService(db(), { key: FIRST, also: [MORE], day: TODAY })) ?? assert.fail('they do not go together')
const free = async (from: string, to: string): Promise<FreeTime[]> => {
  const { booking } = await visit()
  return freeTimes(db(), { service: FIRST, also: [MORE], booking, from: day(from), to: day(to), at: NOW, interpreter: null })
}
const books = async ({ hub, start }: Pick<FreeTime, 'hub' | 'start'>) => {
  const { rows } = await sql<{ id: string }>`select id from staff_account limit 1`.execute(db())
  const person = { name: 'Test Begge', language: 'nb', contacts: [] } as const
  const by = { channel: 'phone', registeredBy: rows[0] ?? assert.fail('nobody works here'), helper: null } as const
  return bookTime(db(), {
    service: FIRST,
    also: [MORE],
    hub,
    start,
    interpreter: null,
    person,
    ...by,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: NOW,
  })
}

describe('several topics in one visit', () => {
  it('are one time, as long as both, with somebody who takes both, at a hub that has both', async () => {
    const { booking, places } = await visit()
    assert.equal(lengthOf({ booking, interpreter: null }).minutes, 45)
    assert.ok(!places.some(({ hub }) => hub === 'asker'), 'boundaries are not met at Asker')
    const offered = await free('2020-03-03', '2020-04-30')
    assert.deepEqual(new Set(offered.map(({ hub }) => hub)), new Set(['tofte', 'saetre']))
    assert.ok(offered.every(({ start, end }) => end - start === 45 * 60_000))
    const page = await workplace.town.page(`/timer/${FIRST}/tid`)
    const way = page.linkTo('+ Nabogrense og kart')
    const both = await workplace.town.page(way)
    assert.match(both.text, /Bygge, rive eller endre på egen tomt, Nabogrense og kart, 45 minutter/)
    assert.match(both.text, /Ta bort Nabogrense og kart/)
  })

  it('are booked in the same four pages, and the receipt says all of it', async () => {
    const resident = openResident(workplace.town)
    const at = `/timer/${FIRST}/bestill?tid=tofte_20200310T1100Z&ogsa=${MORE}`
    const receipt = await resident.done(at, { navn: 'Test Begge', adresse: '66 90 55 06' })
    assert.match(receipt.text, /Gjelder ?Bygge, rive eller endre på egen tomt, Nabogrense og kart/)
    assert.match(receipt.text, /\(45 minutter\)/)
    assert.match(
      (await adviser.open('/arbeid/timer/byggesak-1?dag=2020-03-10')).text,
      /12\.00–12\.45.*Test Begge.*egen tomt, Nabogrense og kart/,
    )
    const moved = await resident.done(`${receipt.path}/ny-tid`, { tid: 'tofte_20200317T1100Z' })
    assert.match(moved.text, /17\. mars 2020, 12\.00 \(45 minutter\)/)
    assert.match((await resident.open(`${receipt.path}/ny-tid`)).text, /Si fra om en tidligere tid/)
  })

  it('at the desk the other topic is added with one link', async () => {
    const page = await adviser.open(`/arbeid/skranke/time?til=${FIRST}`)
    const both = page.linkTo('Nabogrense og kart')
    const done = await adviser.done(both, { navn: 'Test Skranke Begge', adresse: '66 90 55 07', tid: 'tofte_20200324T1100Z' })
    assert.match(done.text, /egen tomt, Nabogrense og kart/)
  })

  it('all that is offered can be had, and nothing else: a property over two months', async () => {
    const offered = await free('2020-03-30', '2020-04-30')
    assert.ok(offered.length > 8, String(offered.length))
    for (const time of offered) {
      const still = (await free('2020-03-30', '2020-04-30')).some(({ hub, start }) => hub === time.hub && start === time.start)
      if (still) await books(time)
      else await assert.rejects(books(time), Fault)
    }
    assert.deepEqual(await free('2020-03-30', '2020-04-30'), [])
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id
      and a.during && b.during where a.released_at is null and b.released_at is null`.execute(db())
    assert.deepEqual(rows, [{ n: 0 }])
  })

  it('an absence is taken over only by a colleague who takes all of it', async () => {
    const { rows } = await sql<{ id: number }>`select id from caseworker where key = 'byggesak-1'`.execute(db())
    const [time] = await free('2020-05-05', '2020-05-05')
    const { actId } = await books(time ?? assert.fail('nothing is free'))
    // A colleague is at Tofte then, and takes the one topic alone.
    await sql`insert into work_pattern (caseworker_id, hub_id, weekday, from_minutes, to_minutes, every_weeks, valid_from, valid_to)
      select c.id, h.id, 2, 720, 900, 1, '2020-05-05', '2020-05-05' from caseworker c, hub h where c.key = 'byggesak-2' and h.slug = 'tofte'`.execute(
      db(),
    )
    await sql`update caseworker set services = ${JSON.stringify([FIRST])} where key = 'byggesak-2'`.execute(db())
    const span = { start: time?.start ?? 0, end: time?.end ?? 0 }
    const marked = await markAbsent(db(), { caseworker: rows[0]?.id ?? 0, span, at: NOW })
    assert.deepEqual([marked.takenOver, marked.told], [0, [actId]])
  })

  it('whoever waits for both is asked about a time that is long enough, with somebody who takes both, and has both then', async () => {
    const resident = openResident(workplace.town)
    const [first] = await free('2020-05-12', '2020-05-12')
    const times = await resident.open(`/timer/${FIRST}/tid?torg=tofte&ogsa=${MORE}`)
    const line = times.linkTo('Si fra når det blir ledig')
    assert.match((await resident.open(line)).text, /egen tomt, Nabogrense og kart\. Vi spør dem som venter/)
    const desk = await adviser.done(`/arbeid/skranke/ventetime?til=${FIRST}&ogsa=${MORE}`, {
      navn: 'Test Venter Begge',
      adresse: '66 90 55 09',
      torg: 'tofte',
      innen: '12. mai',
    })
    assert.match(desk.text, /Gjelder ?Bygge, rive eller endre på egen tomt, Nabogrense og kart/)
    await settleAppointments.run({ ...workplace.town.deps, clock: stoppedClock(NOW) })
    const { rows } = await sql<{ act: string; minutes: number; start: Date }>`select w.act_id as act, o.starts_at as start,
      (extract(epoch from o.ends_at - o.starts_at) / 60)::int as minutes from time_offer o join time_wish w on w.id = o.wish_id where o.ended_at is null`.execute(
      db(),
    )
    const [asked] = rows
    assert.equal(asked?.minutes, 45)
    assert.ok((asked?.start.getTime() ?? 0) <= (first?.start ?? 0))
    await answerTime(db(), { actId: asked?.act ?? '', takes: true, at: NOW })
    const has = await appointmentOfAct(db(), asked?.act ?? '')
    assert.deepEqual([has?.also, (has?.end ?? 0) - (has?.start ?? 0)], [[MORE], 45 * 60_000])
  })

  it('as data; and what does not go together is not there', async () => {
    const slots = async (also: string) =>
      workplace.town.get(`/api/v1/services/${FIRST}/slots?from=2020-03-10&to=2020-03-10&hub=tofte&also=${also}`)
    const { items } = Slots.parse(await (await slots(MORE)).json())
    assert.ok(items.length > 0)
    for (const { start, end } of items) assert.equal(Date.parse(end) - Date.parse(start), 45 * 60_000)
    assert.equal((await slots('rad-til-a-bo')).status, 200)
    assert.deepEqual(Slots.parse(await (await slots('rad-til-a-bo')).json()).items, [], 'nobody takes both')
    assert.equal((await slots('finnes-ikke')).status, 404)
    const send = (also: string[]) =>
      workplace.town.app.request('/api/v1/appointments', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newActKey() },
        body: JSON.stringify({ service: FIRST, also, hub: 'tofte', start: items[0]?.start, name: 'Test Api', contact: '66 90 55 08' }),
      })
    assert.equal((await send(['rad-til-a-bo'])).status, 409)
    assert.equal((await send([MORE])).status, 201)
  })
})

describe('at the desk, whoever asks can come at one hub only, or not before a day', () => {
  it('the times of a hub, and later ones, are a press away, and what was chosen stays when something is wrong', async () => {
    const first = await adviser.open('/arbeid/skranke/time?til=rad-til-a-bo')
    const holmen = await adviser.open(first.linkTo('Holmen'))
    const times = [...holmen.html.matchAll(/name="tid"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="tid"/g)].map((m) => m[1] ?? m[2] ?? '')
    assert.ok(times.length > 0 && times.every((time) => time.startsWith('holmen_')), times.join(' '))
    const later = await adviser.open(holmen.linkTo('Seinere tider'))
    assert.ok(!times.some((time) => later.html.includes(time)))
    const wrong = await adviser.submit(holmen.linkTo('Seinere tider'), { navn: '', adresse: '66 90 77 01' })
    assert.equal(wrong.status, 422)
    assert.ok((await readPage(wrong)).linkTo('Første ledige').includes('ved=holmen'))
    const nowhere = await adviser.open('/arbeid/skranke/time?til=rad-til-a-bo&ved=saetre&fra=9999-12-31')
    assert.match(nowhere.text, /ingen ledige tider der da\. Velg et annet torg/)
  })
})
