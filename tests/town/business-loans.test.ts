import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { putActivity } from '../../src/activities/activity-rows.ts'
import { Activity } from '../../src/activities/index.ts'
import { hubScope } from '../../src/hubs/items/index.ts'
import { approvedOrganisation, staffOf } from '../../src/people/organisations/testing.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

const ROOMS = '/torg/saetre/lokaler'
const FORM = `${ROOMS}/storsalen?dag=2022-03-10`
const TITLE = 'Kurs i regnskap'

let town: OpenTown
let firm: Awaited<ReturnType<typeof approvedOrganisation>>
let chair: Resident
// A Tuesday.
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
  const { db, clock } = town.deps
  const staffId = await staffOf(db)
  const named = { address: 'sjef@example.no', number: '974760673', name: 'Prøve kurs AS (eksempel)' }
  firm = await approvedOrganisation(db, { ...named, at: clock.now(), staffId })
  await db.updateTable('organisation').set({ kind: 'business' }).where('id', '=', firm.organisationId).execute()
  chair = openResident(town)
  await chair.done('/logg-inn', { adresse: 'sjef@example.no' })
  const code = (await sentTo(town, 'sjef@example.no')).find(({ subject }) => subject === 'Koden din til Min side')
  await chair.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(code?.text ?? '')?.[0] ?? assert.fail('no code') })
})

const asFirm = () => ({ antall: '12', laner: 'business', voksen: 'ja', pavegne: firm.leader.id })
const json = async (path: string) => JSON.parse(await (await town.get(path)).text())

describe('what a room costs', () => {
  it('stands by the room, one price for each sort of borrower, as words and as data, and is not announced where nobody has said', async () => {
    const page = await town.page(ROOMS)
    assert.match(page.text, /Gratis for frivillige, privatpersoner og kommunen\. 400 kr per time for næringsliv\./)
    assert.match(page.text, /Hva rommet koster, er ikke kunngjort\./)
    assert.match(page.text, /den samme for alle i gruppen/)
    const { items } = await json('/api/v1/hubs/saetre/rooms')
    const [hall, quiet] = ['storsalen', 'samtalerommet'].map((id) => items.find((one: { id: string }) => one.id === id).rent)
    assert.deepEqual(hall, { voluntary: 0, private: 0, municipal: 0, business: 400 })
    assert.deepEqual(quiet, { voluntary: null, private: null, municipal: null, business: null })
  })

  it('is said at each choice of the form, and on the receipt of whoever pays and of whoever does not', async () => {
    const form = await openResident(town).open(FORM)
    assert.match(form.text, /Ledig denne dagen: \S+ ?eksempel/i)
    assert.match(form.text, /Næringsliv ?400 kr per time\./)
    const receipt = await chair.done(FORM, { ...asFirm(), fra: '720', til: '810' })
    assert.match(receipt.text, /Pris ?600 kr \(400 kr per time\)\. Torget avtaler betalingen med deg\./)
    const choir = { fra: '900', til: '960', antall: '12', laner: 'voluntary', voksen: 'ja', navn: 'Test Kor', adresse: 'kor@example.no' }
    const waits = await openResident(town).done(FORM, choir)
    assert.equal(waits.heading, 'Ett steg igjen')
    const [mail] = await sentTo(town, 'kor@example.no')
    const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no code')
    const other = openResident(town)
    assert.match((await other.done(waits.path, { sifre: code })).text, /Pris ?Gratis/)
  })

  it('is told before a firm borrows that has ticked another sort, and the price of a loan stays as it was agreed', async () => {
    const wrong = await readPage(await chair.submit(FORM, { ...asFirm(), laner: 'voluntary', fra: '600', til: '660' }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#laner']])
    assert.match(wrong.text, /betaler som «Næringsliv»: 400 kr per time/)
    const receipt = await chair.done(FORM, { ...asFirm(), fra: '600', til: '660' })
    await town.deps.db.updateTable('room').set({ rentBusiness: 900 }).where('key', '=', 'storsalen').execute()
    assert.match((await chair.open(receipt.path)).text, /400 kr \(400 kr per time\)/)
    await town.deps.db.updateTable('room').set({ rentBusiness: 400 }).where('key', '=', 'storsalen').execute()
  })
})

describe('a firm’s course in the programme', () => {
  const open = (title: string) => ({ ...asFirm(), apent: 'ja', tittel: title })

  it('has to say what it costs, and says «kommersielt» with the sender wherever it stands, and as data', async () => {
    const unsaid = await readPage(await chair.submit(FORM, { ...open(TITLE), fra: '1080', til: '1200' }))
    assert.deepEqual([unsaid.status, unsaid.errors.map(({ href }) => href)], [422, ['#pris']])
    const absurd = await readPage(await chair.submit(FORM, { ...open(TITLE), pris: 'mye', fra: '1080', til: '1200' }))
    assert.deepEqual([absurd.status, absurd.errors.map(({ href }) => href)], [422, ['#pris']])
    assert.match(absurd.html, /value="mye"/)
    await chair.done(FORM, { ...open(TITLE), pris: '450 kr', fra: '1080', til: '1200' })

    const [course] = (await json('/api/v1/sessions?hub=saetre&from=2022-03-10&to=2022-03-10&q=regnskap')).items
    assert.deepEqual([course.price, course.commercial, course.senderIsBusiness], [450, true, true])
    assert.equal((await json(`/api/v1/activities/${course.activity}`)).commercial, true)
    const said = /Prøve kurs AS \(eksempel\) \(næringsliv\\?, kommersielt\)/
    for (const path of [
      '/torg/saetre/program?dato=2022-03-10',
      '/aktiviteter?torg=saetre&dato=2022-03-10',
      '/torg/saetre/program/plakat?dato=2022-03-10',
      `/aktiviteter/${course.activity}`,
      `/aktiviteter/${course.activity}/plakat`,
    ])
      assert.match((await town.page(path)).text, said, path)
    for (const path of [`/aktiviteter/${course.activity}/kalender`, '/aktiviteter/atom?torg=saetre&dato=2022-03-10'])
      assert.match((await (await town.get(path)).text()).replaceAll('\r\n ', ''), said, path)
    assert.match((await town.page(`/aktiviteter/${course.activity}`)).text, /Pris ?450 kr/)
    assert.doesNotMatch((await town.page('/aktiviteter?torg=saetre&dato=2022-03-10&gratis=1')).text, /regnskap/)
  })

  it('that is free is by a business and not commercial, and is among what is free', async () => {
    await chair.done(FORM, { ...open('Åpent regnskapskontor'), pris: '0', fra: '1230', til: '1260' })
    const list = await town.page('/aktiviteter?torg=saetre&dato=2022-03-10&gratis=1')
    assert.match(list.text, /Åpent regnskapskontor.*Prøve kurs AS \(eksempel\) \(næringsliv\)/)
  })

  it('cannot be every week, nor more than fourteen days ahead: those who come first keep their place', async () => {
    const { pavegne: _, ...alone } = { ...asFirm(), navn: 'Test Sjef', adresse: 'alene@example.no', fra: '840', til: '870' }
    const weekly = await readPage(await openResident(town).submit(FORM, { ...alone, uker: '2' }))
    assert.match(weekly.text, /Fast hver uke er for frivillige og kommunen/)
    const early = await readPage(await openResident(town).submit(FORM.replace('03-10', '03-16'), alone))
    assert.match(early.text, /Næringsliv kan låne inntil 14 dager fram/)
  })
})

describe('an activity of the programme', () => {
  const put = (price: number | undefined) =>
    town.deps.db.transaction().execute((tx) =>
      putActivity(
        tx,
        { scope: hubScope('borgen'), layer: 'fact' },
        Activity.parse({
          key: 'matkurs',
          kind: 'course',
          title: { nb: 'Matkurs' },
          organisers: ['kafe-kime'],
          rhythms: [{ from: '2022-03-02', at: '18:00', ends: '20:00' }],
          source: 'Prøve',
          knownFrom: '2022-03-01',
          ...(price === undefined ? {} : { price }),
        }),
      ),
    )

  it('is commercial where a business stands behind it and it costs something, and not where nobody has said what it costs', async () => {
    for (const [price, commercial] of [
      [300, true],
      [0, false],
      [undefined, false],
    ] as const) {
      await put(price)
      assert.equal((await json('/api/v1/activities/matkurs')).commercial, commercial, String(price))
      const said = commercial ? /Kafé KIME \(næringsliv, kommersielt\)/ : /Kafé KIME \(næringsliv\)/
      assert.match((await town.page('/aktiviteter/matkurs')).text, said, String(price))
    }
  })
})
