import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { settleVolunteers } from '../../src/activities/index.ts'
import { listCalls } from '../../src/messages/index.ts'
import { cancelAct, ownDataOf } from '../../src/people/index.ts'
import { runRetention } from '../../src/platform/privacy/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { PRIVACY } from '../../src/privacy-register.ts'
import { RETENTION } from '../../src/retention.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo } from '../resident.ts'
import type { OpenTown } from '../open-town.ts'

let workplace: Workplace
let town: OpenTown
let post: PostOffice
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-06T12:00' })
  town = workplace.town
  post = await openPostOffice(town)
  host = await workplace.as('volunteer_centre_leader', 'provider:naermiljosentralen-heggedal')
})
after(() => post.close())

const CAFE = '/frivillig/vert-sprakkafe-borgen'
const COFFEE = '/frivillig/kaffekoker-heggedal'
const HOMEWORK = '/frivillig/leksehjelp-heggedal'
const AT_PROVIDER = '/arbeid/tilbyder/naermiljosentralen-heggedal/torg/heggedal/frivillige'
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

/** Says yes and proves the address; the receipt. */
async function joins(path: string, address: string, changes: Record<string, string | string[]> = {}) {
  const who = openResident(town)
  const waiting = await who.done(`${path}/pamelding`, { navn: 'Test Frivillig', adresse: address, ...changes })
  if (waiting.heading !== 'Ett steg igjen') return { who, receipt: waiting }
  const [mail] = await sentTo(town, address)
  const sifre = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits')
  return { who, receipt: await who.done(waiting.path, { sifre }) }
}

const idOf = async (receipt: { texts(selector: string): readonly string[] }) => {
  const { id } = await town.deps.db
    .selectFrom('act')
    .select('id')
    .where('spokenCode', '=', receipt.texts('.words')[0]?.trim() ?? '')
    .executeTakeFirstOrThrow()
  return id
}

describe('an open need', () => {
  it('stands on the list, with who asks and how many are missing, and the choices narrow it', async () => {
    const all = await town.page('/frivillig')
    assert.match(all.text, /Vert på språkkafé/)
    assert.match(all.text, /Borgen\. Mangler 4\./)
    assert.match(all.text, /Du hjelper Borgen nærmiljøsentral/)
    const heggedal = await town.page('/frivillig?torg=heggedal')
    assert.doesNotMatch(heggedal.text, /Vert på språkkafé/)
    const free = await town.page('/frivillig?uten-attest=1&torg=heggedal')
    assert.match(free.text, /Kaffekoker/)
    assert.doesNotMatch(free.text, /Leksehjelper/)
    const ongoing = await town.page('/frivillig?nar=lopende')
    assert.match(ongoing.text, /Besøksvenn/)
    assert.doesNotMatch(ongoing.text, /Kaffekoker/)
    assert.equal((await town.get('/frivillig?torg=%22%3E&nar=tull')).status, 200)
  })

  it('stands at its activity, on its poster and that of the week and in the search, and goes when it is full', async () => {
    assert.match((await town.page('/aktiviteter/sprakkafe-borgen')).text, /Vi trenger frivillige Vert på språkkafé.*Mangler 4/s)
    for (const at of ['', 'program/']) assert.match((await town.page(`/torg/borgen/${at}plakat`)).text, /llige:? ?Vert på språkkafé \(4\)/)
    assert.match((await town.page('/sok?q=frivillig')).text, /Vert på språkkafé/)
    for (const k of [1, 2]) await joins(CAFE, `vert${k}@example.no`, { vakter: ['2020-01-07'] })
    assert.match((await town.page('/aktiviteter/sprakkafe-borgen/plakat')).text, /Vert på språkkafé \(2\)/)
    assert.match((await town.page('/torg/borgen/program/plakat')).text, /Vert på språkkafé \(2\)/, 'two of four have said yes')
    for (const k of [3, 4]) await joins(CAFE, `vert${k}@example.no`, { vakter: ['2020-01-07'] })
    assert.doesNotMatch((await town.page('/torg/borgen/program/plakat')).text, /Vert på språkkafé/)
    assert.match((await town.page(CAFE)).text, /Tirsdag 7\. januar, 17\.00–19\.00\. Fullt/)
    assert.match((await town.page('/frivillig')).text, /Vert på språkkafé/, 'the next dates are open')
  })

  it('is an example where it is made up, and is not shown where none are', async () => {
    assert.match((await town.page(CAFE)).html, /class="example"/)
    assert.equal((await town.get('/frivillig/finnes-ikke')).status, 404)
  })
})

describe('saying yes', () => {
  it('asks for a shift, an age and a certificate where they are required, keeps what was typed and saves nothing', async () => {
    const answer = await openResident(town).submit(`${HOMEWORK}/pamelding`, { navn: 'Test Ung', adresse: '' })
    const page = await readPage(answer)
    assert.equal(page.status, 422)
    const said = page.errors.map(({ text }) => text).join(' ')
    assert.match(said, /Velg når du kan være med.*fylt 18 år.*politiattest/)
    assert.match(page.html, /value="Test Ung"/)
    assert.equal((await town.deps.db.selectFrom('volunteer').selectAll().where('endedAt', 'is', null).execute()).length, 4)
  })

  it('gives a receipt with the shifts, which can be changed and called off, and what is left is open at once', async () => {
    const { who, receipt } = await joins(COFFEE, 'kaffe@example.no', { vakter: ['2020-01-10T0900', '2020-01-17T0900'] })
    assert.equal(receipt.heading, 'Takk! Du er frivillig: Kaffekoker på fredagsfrokosten')
    assert.match(receipt.text, /Fredag 10\. januar 2020, 09\.00–12\.00; fredag 17\. januar 2020/)
    const changed = await who.done(`${receipt.path}/vakter`, { vakter: ['2020-01-17T0900', '2020-01-24T0900'] })
    assert.doesNotMatch(changed.text, /10\. januar 2020, 09/)
    assert.match(changed.text, /24\. januar/)
    const none = await who.submit(`${receipt.path}/vakter`, { vakter: [] })
    assert.equal(none.status, 422)
    await who.done(receipt.linkTo('Meld av'))
    assert.equal((await who.open(receipt.path)).heading, 'Du er ikke lenger frivillig: Kaffekoker på fredagsfrokosten')
    assert.match((await town.page(COFFEE)).text, /Fredag 17\. januar, 09\.00–12\.00\. Mangler 3/)
  })

  it('is all or none, and whoever comes too late is told which is full', async () => {
    for (const k of [1, 2, 3]) await joins(COFFEE, `full${k}@example.no`, { vakter: ['2020-01-10T0900'] })
    const { action, fields } = { action: `${COFFEE}/pamelding`, fields: { nokkel: randomUUID(), navn: 'Test Sen', adresse: '22860001' } }
    const answer = await openResident(town).send(action, { ...fields, vakter: ['2020-01-10T0900', '2020-01-24T0900'] })
    const page = await readPage(answer)
    assert.equal(page.status, 422)
    assert.match(page.errors.map(({ text }) => text).join(), /Det er fullt fredag 10\. januar 2020/)
    assert.match((await town.page(COFFEE)).text, /24\. januar, 09\.00–12\.00\. Mangler 3/)
  })

  it('keeps the shift half an hour for an address to be proven, and not longer', async () => {
    await openResident(town).done(`${COFFEE}/pamelding`, { navn: 'Test Treg', adresse: 'treg@example.no', vakter: ['2020-01-24T0900'] })
    assert.match((await town.page(COFFEE)).text, /24\. januar, 09\.00–12\.00\. Mangler 2/)
    await settleVolunteers.run({ ...town.deps, clock: stoppedClock(at('2020-01-06T12:31')) })
    assert.match((await town.page(COFFEE)).text, /24\. januar, 09\.00–12\.00\. Mangler 3/)
  })
})

describe('through the API', () => {
  const send = (path: string, body: object, key: string = randomUUID()) =>
    town.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': '198.19.7.1' },
      body: JSON.stringify(body),
    })

  it('the same needs are read, and the same key is the same act', async () => {
    const needs = await (await town.get('/api/v1/volunteer-needs?hub=borgen')).text()
    assert.match(needs, /"start":\{"at":"2020-01-07T17:00:00\+01:00","local":"2020-01-07T17:00"\}.*besoksvenn-borgen/)
    const path = '/api/v1/volunteer-needs/besoksvenn-borgen/volunteers'
    const wrong = await send(path, { name: 'Test Venn', contact: '22860002' })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /"field":"oldEnough"/)
    const key = randomUUID()
    const [one, again] = [
      await send(path, { name: 'Test Venn', contact: '22860002', oldEnough: true }, key),
      await send(path, { name: 'Test Venn', contact: '22860002', oldEnough: true }, key),
    ]
    assert.deepEqual([one.status, again.status], [201, 201])
    const { length } = await town.deps.db
      .selectFrom('volunteer')
      .innerJoin('volunteerNeed', 'volunteerNeed.id', 'needId')
      .select('volunteer.id')
      .where('key', '=', 'besoksvenn-borgen')
      .execute()
    assert.equal(length, 1)
    assert.equal((await send('/api/v1/volunteer-needs/nei/volunteers', { name: 'Test', contact: '22860002' })).status, 404)
  })
})

describe('whoever finds it full', () => {
  const WAITING = 'venter@example.no'
  const heard = async (wall: string) => (await post.until(wall)).mails.filter(({ to }) => JSON.stringify(to).includes(WAITING))

  it('asks to be told, and is when somebody drops out, once, with which shift and the way there', async () => {
    const joined = await Promise.all([5, 6, 7, 8].map((k) => joins(CAFE, `vert${k}@example.no`, { vakter: ['2020-01-14'] })))
    const link = (await town.page(CAFE)).linkTo('Si fra når det trengs flere')
    assert.equal(link, '/folg/frivillig/vert-sprakkafe-borgen')
    const who = openResident(town)
    const waiting = await who.done(link, { adresse: WAITING })
    await post.until('2020-01-06T12:32')
    const [mail] = await sentTo(town, WAITING)
    const receipt = await who.done(waiting.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
    assert.equal(receipt.heading, 'Du følger Frivillig: Vert på språkkafé')
    await post.until('2020-01-06T12:33')
    const [{ who: first, receipt: own } = assert.fail()] = joined
    await first.done(own.linkTo('Meld av'))
    const [told, ...more] = await heard('2020-01-06T12:34')
    assert.equal(told?.subject, 'Frivillig: Vert på språkkafé: Det er bruk for deg')
    assert.match(told?.text ?? '', /Det mangler noen tirsdag 14\. januar, 17\.00–19\.00\. Den som melder seg først, får plassen/)
    assert.match(told?.text ?? '', /\/frivillig\/vert-sprakkafe-borgen/)
    assert.deepEqual(more, [])
  })

  it('is told when a host asks for more, and not when somebody leaves a shift that was not full, nor when a shift is taken', async () => {
    const { who, receipt } = await joins(CAFE, 'vert9@example.no', { vakter: ['2020-01-21'] })
    await who.done(receipt.linkTo('Meld av'))
    await joins(CAFE, 'vert10@example.no', { vakter: ['2020-01-14'] })
    assert.deepEqual(await heard('2020-01-06T12:35'), [])
    const leader = await workplace.as('volunteer_centre_leader', 'provider:naermiljosentralen-borgen')
    await leader.done('/arbeid/tilbyder/naermiljosentralen-borgen/torg/borgen/frivillige/vert-sprakkafe-borgen/om', { wanted: '5' })
    const [told, ...more] = await heard('2020-01-06T12:36')
    assert.match(told?.text ?? '', /Det mangler noen tirsdag 7\. januar, 17\.00–19\.00, og én gang til\./)
    assert.deepEqual(more, [])
  })

  it('is told of a shift that was kept for an address nobody proved', async () => {
    const path = `${CAFE}/pamelding`
    await openResident(town).done(path, { navn: 'Test Treg', adresse: 'sen@example.no', vakter: ['2020-01-14'] })
    assert.deepEqual(await heard('2020-01-06T12:37'), [])
    await settleVolunteers.run({ ...town.deps, clock: stoppedClock(at('2020-01-06T12:38')) })
    const [told] = await heard('2020-01-06T12:39')
    assert.match(told?.text ?? '', /tirsdag 14\. januar/)
  })
})

describe('the host', () => {
  it('sees names and not addresses, is logged, and another provider sees nothing', async () => {
    const list = `${AT_PROVIDER}/kaffekoker-heggedal/folk`
    const page = await host.open(list)
    assert.match(page.text, /Test Frivillig/)
    assert.doesNotMatch(page.text, /full1@example\.no|22860/)
    const { subject } = await town.deps.db
      .selectFrom('volunteer')
      .innerJoin('volunteerNeed', 'volunteerNeed.id', 'needId')
      .select(sql<string>`'act:' || act_id`.as('subject'))
      .where('key', '=', 'kaffekoker-heggedal')
      .where('volunteer.endedAt', 'is', null)
      .executeTakeFirstOrThrow()
    const views = town.deps.db
      .selectFrom('auditEntry')
      .select('id')
      .where('action', '=', 'personal-data-viewed')
      .where('subject', '=', subject)
    assert.equal((await views.execute()).length, 1)
    const other = await workplace.as('volunteer_centre_leader', 'provider:royken-frivilligsentral')
    assert.equal((await other.get(list)).status, 403)
    assert.equal(
      (await other.get('/arbeid/tilbyder/royken-frivilligsentral/torg/heggedal/frivillige/kaffekoker-heggedal/folk')).status,
      404,
    )
    const editor = await workplace.as('editor')
    assert.equal((await editor.get('/arbeid/torg/heggedal/frivillige/kaffekoker-heggedal/folk')).status, 403)
  })

  it('notes the day a certificate was seen and nothing else, and confirms no hours before', async () => {
    const changes = { vakter: ['2020-01-14T1600'], alder: 'ja', attest: 'ja' }
    const { receipt, who } = await joins(HOMEWORK, 'lekser@example.no', { navn: 'Test Leksehjelper', ...changes })
    assert.match(receipt.text, /Politiattest Vis den til verten før første vakt/)
    const list = `${AT_PROVIDER}/leksehjelp-heggedal/folk`
    const hvem = /name="hvem" value="([^"]+)"/.exec((await host.open(list)).html)?.[1] ?? assert.fail('nobody')
    assert.match((await host.open(list)).text, /Når vakta har begynt/)
    const early = await host.send(list, { hvem, gjor: 'timer', [`timer-${hvem.slice(0, 8)}-${hvem.split(':')[1]}`]: '2' })
    assert.equal(early.status, 422)
    assert.equal((await host.send(list, { hvem, gjor: 'attest' })).status, 303)
    assert.match((await who.open(receipt.path)).text, /Politiattest Sett 6\. januar 2020/)
    assert.match((await host.open(list)).text, /Sett 6\. januar 2020/)
  })

  it('calls a shift off with a reason, and those who said yes are told, by mail or by a line of the call list', async () => {
    await joins(COFFEE, '22 86 00 77', { navn: 'Test Fasttelefon', vakter: ['2020-01-17T0900'] })
    await joins(COFFEE, 'avlyst@example.no', { vakter: ['2020-01-17T0900'] })
    await post.until('2020-01-06T12:40')
    const path = `${AT_PROVIDER}/kaffekoker-heggedal/avlys?vakt=2020-01-17T0900`
    assert.match((await host.open(path)).text, /2 har sagt ja, og får beskjed/)
    assert.equal((await host.submit(path, { hvorfor: '' })).status, 422)
    assert.match((await host.done(path, { hvorfor: 'Kjøkkenet pusses opp' })).text, /Avlyst: Kjøkkenet pusses opp/)
    const { mails } = await post.until('2020-01-06T12:45')
    const told = mails.find(({ subject }) => subject === 'Avlyst vakt: Kaffekoker på fredagsfrokosten') ?? assert.fail('nobody was told')
    assert.match(told.text ?? '', /17\. januar 2020, 09\.00–12\.00, er avlyst: Kjøkkenet pusses opp/)
    const calls = await listCalls(town.deps.db, { topics: ['hub:heggedal'], at: at('2020-01-06T12:45'), limit: 20 })
    assert.ok(calls.some(({ name, words }) => name === 'Test Fasttelefon' && words.kind === 'notice'))
    assert.match((await town.page(COFFEE)).text, /17\. januar, 09\.00–12\.00\. Avlyst: Kjøkkenet pusses opp/)
    const back = await host.done(path)
    assert.match(back.text, /Kaffekoker/)
  })

  it('may not take away what somebody has said yes to, nor ask for fewer than have', async () => {
    const about = `${AT_PROVIDER}/kaffekoker-heggedal/om`
    const fewer = await readPage(await host.submit(about, { wanted: '2' }))
    assert.equal(fewer.status, 422)
    assert.match(fewer.errors.map(({ text }) => text).join(), /Så mange har allerede sagt ja/)
    const gone = await host.submit(`${AT_PROVIDER}/kaffekoker-heggedal/fjern`, { gjor: 'fjern' })
    assert.equal(gone.status, 409)
    assert.match((await readPage(gone)).text, /Slutt heller å spørre/)
  })

  it('makes a need of its own, with a row of weeks, and another than the provider is not its sender', async () => {
    const made = await host.done(`${AT_PROVIDER}/ny`, { 'title-nb': 'Strikkekafévert', wanted: '2', aktivitet: null })
    assert.match(made.text, /Strikkekafévert/)
    const { key } = await town.deps.db.selectFrom('volunteerNeed').select('key').orderBy('id', 'desc').executeTakeFirstOrThrow()
    const page = await host.done(`${AT_PROVIDER}/${key}`, { dag: '20.1.2020', fra: '18', til: '20', uker: '3' })
    assert.match(page.text, /Mandag 20\. januar, 18\.00–20\.00.*27\. januar.*3\. februar/s)
    assert.match((await town.page(`/frivillig/${key}`)).text, /Du hjelper Heggedal nærmiljøsentral/)
    assert.equal((await host.submit(`${AT_PROVIDER}/${key}`, { dag: '20.1.2020', fra: '18', til: '20', uker: '1' })).status, 422)
    assert.equal((await host.submit(`${AT_PROVIDER}/${key}`, { dag: '', fra: '25', til: '', uker: '99' })).status, 422)
  })
})

describe('afterwards', () => {
  it('reminds each shift once, the day before', async () => {
    const { receipt } = await joins(COFFEE, 'husk@example.no', { vakter: ['2020-01-24T0900'] })
    await post.until('2020-01-06T14:00')
    const clock = stoppedClock(at('2020-01-23T09:01'))
    await settleVolunteers.run({ ...town.deps, clock })
    await settleVolunteers.run({ ...town.deps, clock })
    const { mails } = await post.until('2020-01-23T09:05')
    assert.equal(
      mails.filter(({ subject, to }) => subject?.startsWith('Snart: Kaffekoker') && JSON.stringify(to).includes('husk@')).length,
      1,
    )
    await cancelAct(town.deps.db, actKinds(town.deps), { actId: await idOf(receipt), by: 'person', at: at('2020-01-23T10:00') })
  })

  it('the host confirms the hours, the volunteer is thanked and prints the confirmation', async () => {
    const { who, receipt } = await joins(COFFEE, 'takk@example.no', { navn: 'Test Takknemlig', vakter: ['2020-01-24T0900'] })
    await post.until('2020-01-06T13:00')
    const later = await openWorkplaceAt('2020-01-24T13:00')
    const list = `${AT_PROVIDER}/kaffekoker-heggedal/folk`
    const id = await idOf(receipt)
    const { volunteerId, shiftId } = await town.deps.db
      .selectFrom('volunteerPlace')
      .innerJoin('volunteer', 'volunteer.id', 'volunteerId')
      .select(['volunteerId', 'shiftId'])
      .where('actId', '=', id)
      .executeTakeFirstOrThrow()
    const sent = { hvem: `${volunteerId}:${shiftId}`, gjor: 'timer' }
    const field = `timer-${volunteerId.slice(0, 8)}-${shiftId}`
    assert.equal((await later.send(list, { ...sent, [field]: 'mange' })).status, 422)
    assert.equal((await later.send(list, { ...sent, [field]: '2,5' })).status, 303)
    assert.equal((await later.send(list, { ...sent, [field]: '2,5' })).status, 303)
    const { mails } = await post.until('2020-01-24T13:10')
    const thanks = mails.filter(({ subject }) => subject === 'Takk for innsatsen: Kaffekoker på fredagsfrokosten')
    assert.equal(thanks.length, 1, 'thanked once')
    assert.match(thanks[0]?.text ?? '', /Verten har bekreftet 2 timer og 30 minutter/)
    const attest = await who.open(`${receipt.path}/bekreftelse-frivillig`)
    assert.equal(attest.heading, 'Bekreftelse på frivillig innsats')
    assert.match(attest.text, /Test Takknemlig har vært frivillig/)
    assert.match(attest.text, /2 timer og 30 minutter/)
    assert.match((await later.open(AT_PROVIDER)).text, /Færre enn 5 vakter/, 'so few are not told of')
  })

  it('hours that are changed stand with what was said before, by whom and when, also in what is kept of the person', async () => {
    const later = await openWorkplaceAt('2020-01-25T10:00')
    const list = `${AT_PROVIDER}/kaffekoker-heggedal/folk`
    const { volunteerId, shiftId, personId } = await town.deps.db
      .selectFrom('volunteerPlace')
      .innerJoin('volunteer', 'volunteer.id', 'volunteerId')
      .select(['volunteerId', 'shiftId', 'personId'])
      .where('minutes', '=', 150)
      .executeTakeFirstOrThrow()
    assert.doesNotMatch((await later.open(list)).text, /Hva som er notert/, 'said once, there is nothing more to tell')
    const hvem = `${volunteerId}:${shiftId}`
    const field = `timer-${volunteerId.slice(0, 8)}-${shiftId}`
    assert.equal((await later.send(list, { hvem, gjor: 'angre' })).status, 303)
    const [one, other] = await Promise.all([
      later.send(list, { hvem, gjor: 'timer', [field]: '2,5' }),
      later.send(list, { hvem, gjor: 'timer', [field]: '2,5' }),
    ])
    assert.deepEqual([one.status, other.status], [303, 303])
    assert.match(
      (await later.open(list)).text,
      /24\. januar 2020: 2 timer og 30 minutter, av .* 25\. januar 2020: tatt tilbake, av .* 25\. januar 2020: 2 timer og 30 minutter/,
    )
    const notes = await town.deps.db.selectFrom('volunteerHoursNote').select('minutes').where('volunteerId', '=', volunteerId).execute()
    assert.deepEqual(
      notes.map(({ minutes }) => minutes),
      [150, null, 150],
      'two presses at once are one note',
    )
    const own = await ownDataOf(town.deps.db, PRIVACY, { persons: [personId] })
    assert.equal(own.find(({ table }) => table === 'volunteer_hours_note')?.rows.length, 3)
  })

  it('forgets names by the rule of keeping, confirmed hours after a year, and keeps the figures', async () => {
    const forget = (wall: string) => runRetention(town.deps.db, RETENTION, { town: at(wall), machine: Date.now() })
    await forget('2020-03-15T02:00')
    const left = await town.deps.db
      .selectFrom('volunteer')
      .innerJoin('act', 'act.id', 'actId')
      .innerJoin('person', 'person.id', 'volunteer.personId')
      .select(['name', 'checkSeenOn'])
      .execute()
    assert.deepEqual(
      left.map(({ name }) => name).toSorted((one, other) => String(one).localeCompare(String(other))),
      ['Test Takknemlig', 'Test Venn'],
      'hours are confirmed, and one goes on',
    )
    assert.ok(left.every(({ checkSeenOn }) => checkSeenOn === null))
    await forget('2021-03-15T02:00')
    const { stood, minutes } = await town.deps.db
      .selectFrom('volunteerShift')
      .select(['stood', 'minutes'])
      .where('stood', '>', 0)
      .executeTakeFirstOrThrow()
    assert.deepEqual([stood, minutes], [1, 150])
  })
})

/** The host, on another day. */
async function openWorkplaceAt(wall: string): Promise<Colleague> {
  Object.assign(town.deps.clock, stoppedClock(at(wall)))
  return host
}
