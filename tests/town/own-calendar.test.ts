import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import { z } from 'zod'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { readPage, type ReadPage } from '../../src/platform/http/testing.ts'
import { day } from '../../src/platform/time/index.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, type Resident } from '../resident.ts'

const NOON = '2020-01-02T12:00'
let workplace: Workplace
let post: PostOffice
let editor: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: NOON })
  post = await openPostOffice(workplace.town)
  editor = await workplace.as('municipality_admin', 'municipality')
})
after(() => post.close())

interface Follower {
  who: Resident
  receipt: ReadPage & { path: string }
}

async function follow(adresse: string, path: string, changes: Record<string, string | string[]> = {}): Promise<Follower> {
  const who = openResident(workplace.town)
  const waiting = await who.done(path, { adresse, ...changes })
  const { mails } = await post.until(NOON)
  const mail = mails.find(({ to }) => [to ?? []].flat().some(({ text }) => text === adresse))
  const digits = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no six digits came')
  return { who, receipt: await who.done(waiting.path, { sifre: digits }) }
}

/** The address as the page shows it, made or made anew. */
async function addressOf({ who, receipt }: Follower): Promise<string> {
  const made = await (await who.submit(`${receipt.path}/kalender`)).text()
  const address = />http:\/\/[^/<]+((?:\/en)?\/kalender\/[0-9a-z]{32}\.ics)</.exec(made)?.[1]
  return address ?? assert.fail('the page shows no address')
}

async function eventsAt(path: string, isOwn = true): Promise<{ text: string; events: ICAL.Event[] }> {
  const answer = await workplace.town.get(path)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
  if (isOwn) assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  const text = await answer.text()
  const calendar = new ICAL.Component(ICAL.parse(text))
  assert.ok(calendar.getFirstSubcomponent('vtimezone'))
  return { text, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

const titles = async (path: string) => (await eventsAt(path)).events.map(({ summary }) => summary)
const named = (events: readonly ICAL.Event[], words: string) =>
  events.find(({ summary }) => summary.includes(words)) ?? assert.fail(`nothing says ${words}`)

const publish = (title: string, fields: Record<string, string | string[]>, hub = 'heggedal') =>
  editor.done(`/arbeid/torg/${hub}/nytt/ny`, { 'title-nb': title, 'body-nb': 'Kom innom.', gjor: 'lagre', ...fields })

const close = (from: string, to: string) =>
  savedWhenRead(editor, '/arbeid/torg/heggedal/stenginger/ny', { 'reason-nb': 'Maling', from, to, gjor: 'lagre' })

test('a calendar is made on the receipt, and holds closed days, news of a day and what happens at the hub', async () => {
  const follower = await follow('kalender@example.no', '/folg/torg/heggedal')
  assert.match(follower.receipt.text, /Få det i kalenderen din/)
  const path = await addressOf(follower)
  await close('3.2.2020', '5.2.2020')
  await publish('Vinterfest', { happensOn: '8.2.2020' })
  await publish('Uten dag', {})
  await publish('Fest i Tofte', { happensOn: '8.2.2020' }, 'tofte')
  const { text, events } = await eventsAt(path)
  const closed = named(events, 'Maling')
  assert.deepEqual([closed.startDate.toString(), closed.endDate.toString()], ['2020-02-03', '2020-02-06'])
  const party = named(events, 'Vinterfest')
  assert.equal(party.startDate.toString(), '2020-02-08')
  assert.equal(party.component.getFirstPropertyValue('status'), 'CONFIRMED')
  assert.doesNotMatch(text, /Uten dag|Fest i Tofte|kalender@example/)
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, 'each thing stands there once')
})

test('what happens at the hub of a followed place is there as the public calendar has it, also when it is cancelled', async () => {
  const path = await addressOf(await follow('vollen@example.no', '/folg/sted/heggedal'))
  const { db } = workplace.town.deps
  const shown = (await eventsAt('/aktiviteter/kalender?torg=heggedal', false)).events
  assert.ok(shown.length > 0, 'something happens')
  const [first] = shown
  assert.ok(first)
  const [key = '', occurrence = ''] = first.uid.replace(/@.*$/, '').split('.')
  const activity = db.selectFrom('activity').select('id').where('key', '=', key)
  await db
    .updateTable('session')
    .set((eb) => ({ state: 'cancelled', reason: JSON.stringify({ nb: 'Syk vert' }), sequence: eb('sequence', '+', 1) }))
    .where('activityId', 'in', activity)
    .where('occurrence', '=', day(occurrence))
    .execute()
  const { events } = await eventsAt(path)
  const cancelled = events.find(({ uid }) => uid === first.uid)
  assert.equal(cancelled?.component.getFirstPropertyValue('status'), 'CANCELLED')
  assert.equal(cancelled?.sequence, first.sequence + 1)
  assert.deepEqual(
    shown.map(({ uid }) => uid).filter((uid) => !events.some((event) => event.uid === uid)),
    [],
  )
})

test('a change at the hub raises the number of its closed days, and their ids stay', async () => {
  const path = await addressOf(await follow('tider@example.no', '/folg/torg/heggedal', { om: ['hours'] }))
  await close('2.3.2020', '3.3.2020')
  const before = (await eventsAt(path)).events.find(({ startDate }) => startDate.toString() === '2020-03-02')
  const key = /-huset-stengt-(.*)@/.exec(before?.uid ?? '')?.[1] ?? assert.fail('it has no id')
  await savedWhenRead(editor, `/arbeid/torg/heggedal/stenginger/${key}`, { to: '6.3.2020', gjor: 'lagre' })
  const after = (await eventsAt(path)).events.find(({ uid }) => uid === before?.uid)
  assert.ok(before && after)
  assert.ok(after.sequence > before.sequence)
  assert.equal(after.endDate.toString(), '2020-03-07')
})

test('news stand there for whoever follows the place, the subject or the sender that they concern', async () => {
  const fields = { places: ['heggedal'], themes: ['kultur'], provider: 'innbyggerservice', happensOn: '10.2.2020' }
  await publish('Visekveld', fields)
  const has = async (adresse: string, topic: string) =>
    (await titles(await addressOf(await follow(adresse, `/folg/${topic}`)))).some((title) => title.includes('Visekveld'))
  assert.equal(await has('a@example.no', 'sted/heggedal'), true)
  assert.equal(await has('b@example.no', 'sted/vollen'), false, 'it names another place')
  assert.equal(await has('c@example.no', 'tema/kultur'), true)
  assert.equal(await has('d@example.no', 'tema/eldre'), false)
  assert.equal(await has('e@example.no', 'tilbyder/innbyggerservice'), true)
})

test('a new address ends the old one, and one that has ended is answered like one that never was', async () => {
  const follower = await follow('ny@example.no', '/folg/torg/tofte')
  const old = await addressOf(follower)
  const fresh = await addressOf(follower)
  assert.notEqual(old, fresh)
  await eventsAt(fresh)
  const never = `/kalender/${'0'.repeat(32)}.ics`
  const unknown = await refusal(never)
  assert.deepEqual(await refusal(old), unknown)
  await follower.who.send(`${follower.receipt.path}/kalender/slutt`, {})
  assert.deepEqual(await refusal(fresh), unknown)
  assert.deepEqual(await refusal('/kalender/tull'), unknown)
  const last = await addressOf(follower)
  await eventsAt(last)
  await follower.who.done(`${follower.receipt.path}/avlysning`)
  assert.deepEqual(await refusal(last), unknown)
  assert.equal((await workplace.town.get(`${follower.receipt.path}/kalender`)).status, 404)
})

test('the address is in the language of whom it is for, and only its hash is kept', async () => {
  const follower = await follow('english@example.no', '/en/folg/torg/heggedal')
  const path = await addressOf(follower)
  assert.match(path, /^\/en\/kalender\//)
  assert.match((await eventsAt(path)).text, /What I follow/)
  const secret = /([0-9a-z]{32})\.ics/.exec(path)?.[1] ?? ''
  const { rows } = await workplace.town.database.pool.query('select calendar_feed::text as row from calendar_feed')
  assert.ok(rows.length > 0)
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(secret))
})

test('whoever guesses at addresses is stopped after a while', async () => {
  const guess = async () => (await workplace.town.get(`/kalender/${'1'.repeat(32)}.ics`, { 'x-forwarded-for': '198.51.100.7' })).status
  for (let k = 0; k < 60; k += 1) assert.equal(await guess(), 404)
  assert.equal(await guess(), 429)
})

test('the page of a piece of news, and the data, say which day it happens', async () => {
  await publish('Juletrefest', { happensOn: '4.1.2020' }, 'holmen')
  const { items } = Listing.parse(await (await workplace.town.get('/api/v1/news')).json())
  const party = items.find(({ key }) => key.includes('juletrefest'))
  assert.equal(party?.happensOn, '2020-01-04')
  assert.ok(items.some(({ happensOn }) => happensOn === null))
  assert.match((await workplace.town.page(`/torg/holmen/nytt/${party.key}`)).text, /Skjer lørdag 4\. januar 2020/)
})

const Listing = z.object({ items: z.array(z.object({ key: z.string(), happensOn: z.string().nullable() })) })

/** What is answered, but for the code of the request. */
async function refusal(path: string) {
  const answer = await workplace.town.get(path)
  const { heading } = await readPage(answer)
  return { status: answer.status, heading, cache: answer.headers.get('cache-control') }
}
