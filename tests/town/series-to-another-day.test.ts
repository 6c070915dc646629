import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import { z } from 'zod'
import { listCalls } from '../../src/messages/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { addDays, day, dayNumber, parseWallTime, weekdayOf, type Day } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo } from '../resident.ts'

let workplace: Workplace
let post: PostOffice
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
  post = await openPostOffice(workplace.town)
  host = await workplace.as('hub_manager', 'hub:spikkestad')
})
after(() => post.close())

const BABYSANG = '/aktiviteter/babysang-spikkestad'
const WORK = '/arbeid/torg/spikkestad/aktiviteter/babysang-spikkestad'
const Sessions = z.object({ items: z.array(z.object({ id: z.string(), seatsLeft: z.number().nullable(), status: z.string() })) })
const Dated = z.object({ items: z.array(z.object({ id: z.string(), startDate: z.string(), status: z.string() })) })
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

async function comes(address: string, path: string, more: Record<string, string> = {}) {
  const who = openResident(workplace.town)
  const waiting = await who.done(path, { navn: `Test ${address.slice(0, 5)}`, adresse: address, ...more })
  if (waiting.heading !== 'Ett steg igjen') return { who, receipt: waiting }
  const [mail] = await sentTo(workplace.town, address.includes('@') ? address : `+47${address}`)
  return { who, receipt: await who.done(waiting.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '' }) }
}
const tidings = async (wall: string) => {
  const { mails, texts } = await post.until(wall)
  return [
    ...mails.map(({ subject, to, text }) => `${[to ?? []].flat()[0]?.text}: ${subject}: ${text}`),
    ...texts.map(({ to, text }) => `${to}: ${text}`),
  ].filter((line) => !/Kvittering|koden din|Kode:|Koden din til/.test(line))
}
const toRing = async (wall: string, hub: string) =>
  (await listCalls(workplace.town.deps.db, { topics: [`hub:${hub}`], at: at(wall), limit: 20 })).flatMap(({ name, words }) =>
    words.kind === 'notice' ? [`${name}: ${words.title.nb}: ${words.text.nb}`] : [],
  )
const toTuesdays = { extent: 'following', days: ['2'], from: '6.1.2020' }

describe('a series that gets another weekday', () => {
  it('says before it is saved which day goes to which, and that the places are kept', async () => {
    await comes('mailto@example.no', `${BABYSANG}/pamelding/2020-01-06`)
    await comes('41234567', `${BABYSANG}/pamelding/2020-01-06`)
    await comes('22860000', `${BABYSANG}/pamelding/2020-01-06`)
    await post.until('2020-01-03T12:05')
    const preview = await readPage(await host.submit(`${WORK}/nar/1`, { ...toTuesdays, gjor: 'vis' }))
    assert.match(preview.text, /Flyttes til en annen dag: 6\. januar til 7\. januar, 13\. januar til 14\. januar.*beholder plassen/)
    assert.match(preview.text, /3 har meldt seg på\. Alle får beskjed/)
    assert.doesNotMatch(preview.text, /Faller bort/)
  })

  it('moves those who have a place to its new day, and tells each in their own channel', async () => {
    await host.done(`${WORK}/nar/1`, { ...toTuesdays, gjor: 'lagre' })
    const told = await tidings('2020-01-03T12:10')
    assert.equal(told.length, 2, told.join('\n'))
    const moved =
      /som skulle vært mandag 6\. januar 2020, 10\.00[–-]11\.00, er flyttet til tirsdag 7\. januar 2020, 10\.00[–-]11\.00\. Passer det ikke, meld av/
    assert.match(told.find((line) => line.includes('@')) ?? '', moved)
    assert.match(told.find((line) => line.startsWith('+47')) ?? '', /Flyttet til tirsdag 7\. januar, 10\.00[–-]11\.00: Babysang/)
    const [call, ...others] = await toRing('2020-01-03T12:10', 'spikkestad')
    assert.deepEqual(others, [])
    assert.match(call ?? '', /^Test 22860: Flyttet til tirsdag 7\. januar, 10\.00–11\.00: Babysang: /)
    assert.match(call ?? '', moved)
    const seats = Sessions.parse(
      await (await workplace.town.get('/api/v1/sessions?activity=babysang-spikkestad&from=2020-01-06&to=2020-01-12')).json(),
    )
    assert.deepEqual(
      seats.items.map(({ id, seatsLeft, status }) => [id, seatsLeft, status]),
      [['babysang-spikkestad.2020-01-06', 12, 'planned']],
    )
  })

  it('leads from the address of the old day to the new one', async () => {
    const page = await workplace.town.page(`${BABYSANG}/pamelding/2020-01-06`)
    assert.match(
      page.text,
      /Mandag 6\. januar 2020 er flyttet til tirsdag 7\. januar 2020, 10\.00–11\.00\. Har du plass, er den din som før/,
    )
    assert.match(page.html, /href="\/aktiviteter\/babysang-spikkestad\/pamelding\/2020-01-07"/)
  })

  it('lets whoever was moved say no also after the last day for calling off', async () => {
    const { db } = workplace.town.deps
    const { who, receipt } = await comes('22861111', `${BABYSANG}/pamelding/2020-01-14`)
    assert.match(receipt.text, /Meld av/)
    await host.done(`${WORK}/pamelding`, { how: 'needed', per: 'date', seats: '15', cancelHours: '720' })
    assert.match((await who.open(receipt.path)).text, /Fristen for å melde av selv er ute/)
    await host.done(`${WORK}/nar/1`, { extent: 'following', days: ['3'], from: '14.1.2020', gjor: 'lagre' })
    await post.until('2020-01-03T12:20')
    const moved = await who.open(receipt.path)
    assert.match(moved.text, /Onsdag 15\. januar 2020/i)
    assert.doesNotMatch(moved.text, /Fristen for å melde av/)
    assert.match((await who.done(moved.linkTo('Meld av'))).heading, /Du er ikke lenger påmeldt/)
    assert.equal((await db.selectFrom('signUp').select('id').where('endedBecause', '=', 'cancelled').execute()).length, 1)
  })

  it('keeps the id that the date has in data and calendars, and a new date on the old day has another', async () => {
    const event = async () => {
      const calendar = new ICAL.Component(ICAL.parse(await (await workplace.town.get(`${BABYSANG}/kalender`)).text()))
      return calendar
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one))
        .map(
          ({ uid, startDate, sequence }) => `${uid.split('@')[0]} ${startDate.toString().slice(0, 10)} ${sequence > 0 ? 'again' : 'new'}`,
        )
    }
    assert.ok((await event()).includes('babysang-spikkestad.2020-01-06 2020-01-07 again'), (await event()).slice(0, 4).join())
    await host.done(`${WORK}/nar/ny`, { every: 'once', from: '6.1.2020', clock: '18', ends: '19', gjor: 'lagre' })
    const all = (await event()).map((line) => line.split(' ')[0])
    assert.equal(new Set(all).size, all.length)
    const days = async (path: string) => Dated.parse(await (await workplace.town.get(`/api/v1/sessions${path}`)).json()).items
    const inData = await days('?activity=babysang-spikkestad&from=2020-01-06&to=2020-01-12')
    assert.deepEqual(
      inData.map(({ id, startDate }) => [id.slice(0, 31), startDate]),
      [
        ['babysang-spikkestad.2020-01-06-', '2020-01-06'],
        ['babysang-spikkestad.2020-01-06', '2020-01-07'],
      ],
    )
    for (const { id } of inData) assert.equal((await workplace.town.get(`/api/v1/sessions/${id}/similar`)).status, 200, id)
  })
})

it('whoever has signed up for a whole series is told once of all its new days, and a later edit moves them on', async () => {
  const borgen = await workplace.as('hub_manager', 'hub:borgen')
  await comes('22862222', '/aktiviteter/teaterskole-borgen/pamelding', { 'barn-1': 'Ada', 'alder-1': '9' })
  const work = '/arbeid/torg/borgen/aktiviteter/teaterskole-borgen'
  const from = { extent: 'following', from: '8.1.2020', gjor: 'lagre' }
  await borgen.done(`${work}/nar/1`, { ...from, days: ['5'] })
  await post.until('2020-01-03T12:40')
  const calls = await toRing('2020-01-03T12:40', 'borgen')
  assert.equal(calls.length, 1, calls.join('\n'))
  assert.match(
    calls[0] ?? '',
    /^Test 22862: Nye tider: Teaterskole: .*Flyttet: lørdag 11\. januar, .*, blir fredag 10\. januar, .*og \d+ til\. .*meld av/,
  )
})

it('whoever helps at a date of the series goes along to its new day, also when that was the day of a date that is gone', async () => {
  const { db } = workplace.town.deps
  const borgen = await workplace.as('hub_manager', 'hub:borgen')
  const work = '/arbeid/torg/borgen/aktiviteter/sprakkafe-borgen'
  const dates = await db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select('occurrence')
    .where('key', '=', 'sprakkafe-borgen')
    .where('state', '=', 'planned')
    .where('occurrence', '>=', day('2020-01-06'))
    .orderBy('occurrence')
    .limit(2)
    .execute()
  const [first, second] = dates.map(({ occurrence }) => occurrence)
  assert.ok(first && second)
  await comes('22863333', '/frivillig/vert-sprakkafe-borgen/pamelding', { vakter: second })
  const slots = async () =>
    (
      await db
        .selectFrom('volunteerShift')
        .innerJoin('session', 'session.id', 'volunteerShift.sessionId')
        .select(['slot', 'session.day', 'session.state'])
        .execute()
    ).map(({ slot, day: on, state }) => `${slot} ${on} ${state}`)
  assert.deepEqual(await slots(), [`${second} ${second} planned`])
  const other = addDays(second, 1)
  const weekday = (on: Day) => String(weekdayOf(dayNumber(on)))
  const move = (to: Day, nr: number) =>
    borgen.done(`${work}/nar/${nr}`, { extent: 'following', from: writtenDay(first), days: [weekday(to)], gjor: 'lagre' })
  await move(other, 1)
  assert.deepEqual(await slots(), [`${other} ${other} planned`])
  await post.until('2020-01-03T12:50')
  const calls = (await toRing('2020-01-03T12:50', 'borgen')).filter((line) => line.startsWith('Test 22863'))
  assert.match(calls.join(), /er flyttet til/)
  await move(second, 2)
  assert.deepEqual(await slots(), [`${second} ${second} planned`])
})

it('a date that has begun today stays as it was when the series gets another weekday', async () => {
  const heggedal = await workplace.as('hub_manager', 'hub:heggedal')
  const thisWeek = async () => {
    const path = '/api/v1/sessions?activity=fredagsfrokost-heggedal&from=2020-01-03&to=2020-01-09'
    return Dated.parse(await (await workplace.town.get(path)).json()).items.map(({ startDate, status }) => `${startDate} ${status}`)
  }
  assert.deepEqual(await thisWeek(), ['2020-01-03 planned'])
  await heggedal.done('/arbeid/torg/heggedal/aktiviteter/fredagsfrokost-heggedal/nar/1', { extent: 'all', days: ['4'], gjor: 'lagre' })
  assert.deepEqual(await thisWeek(), ['2020-01-03 planned', '2020-01-09 planned'])
})

const writtenDay = (on: Day) => `${Number(on.slice(8))}.${Number(on.slice(5, 7))}.${on.slice(0, 4)}`
