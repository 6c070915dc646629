import assert from 'node:assert/strict'
import { afterEach, before, describe, it } from 'node:test'
import { approvedOrganisation, contactOf, staffOf } from '../../src/people/organisations/testing.ts'
import { amendOrganisation, newActKey } from '../../src/people/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { day } from '../../src/platform/time/index.ts'
import { borrowRoom, giveBack, indexMissingLoans, loanKind } from '../../src/resources/index.ts'
import { hubScope } from '../../src/hubs/items/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openPostOffice } from '../post-office.ts'
import { openResident, sentTo } from '../resident.ts'

const TITLE = 'Korøvelse, alle kan synge med'
const WEEK = '/torg/saetre/program?dato=2022-03-01'

let town: OpenTown
let choir: Awaited<ReturnType<typeof approvedOrganisation>>
let actor: string
// A Tuesday.
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
  actor = await staffOf(town.deps.db)
  const given = {
    address: 'leder@example.no',
    at: town.deps.clock.now(),
    number: '974760673',
    name: 'Prøve kor (eksempel)',
    staffId: actor,
  }
  choir = await approvedOrganisation(town.deps.db, given)
})

async function borrow(changes: Partial<Parameters<typeof borrowRoom>[1]> = {}) {
  const { id } = await town.deps.db.selectFrom('hub').select('id').where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  const { actId } = await borrowRoom(town.deps.db, {
    hub: { id, slug: 'saetre' },
    room: 'storsalen',
    day: day('2022-03-01'),
    from: 1140,
    to: 1260,
    weeks: 3,
    onlyFree: false,
    size: 18,
    borrower: 'voluntary',
    hasAdult: true,
    open: { title: TITLE, price: null },
    organisation: { organisationId: choir.organisationId, membershipId: choir.leader.id },
    person: { name: 'Kari leder', language: 'nb', contacts: [contactOf('leder@example.no')] },
    proven: [contactOf('leder@example.no')],
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: town.deps.clock.now(),
    ...changes,
  })
  const rows = await town.deps.db
    .selectFrom('roomBooking')
    .select(['id', 'occurrence'])
    .where('actId', '=', actId)
    .orderBy('startsAt')
    .execute()
  const { key } = await town.deps.db.selectFrom('openLoan').select('key').where('actId', '=', actId).executeTakeFirstOrThrow()
  return { actId, key, bookings: rows.map(({ id }) => id) }
}

afterEach(() =>
  town.deps.db
    .deleteFrom('act')
    .where('id', 'in', (q) => q.selectFrom('openLoan').select('actId'))
    .execute(),
)

/** Staff move a date, or call it off. */
async function staff(booking: string, changes: Record<string, string>) {
  const at = town.deps.clock.now()
  await town.deps.db.transaction().execute(async (tx) => {
    const scope = hubScope('saetre')
    const before = (await loanKind.find(tx, scope, booking)) ?? assert.fail('no loan')
    const after = { ...before, item: { ...Object(before.item), ...changes } }
    await loanKind.written(tx, { scope, before, after }, { at, today: town.deps.clock.today(), actor: { id: actor, name: 'Test' } })
  })
}

const json = async (path: string) => JSON.parse(await (await town.get(path)).text())
const calendar = async (key: string) => (await (await town.get(`/aktiviteter/${key}/kalender`)).text()).replaceAll('\r\n ', '')

describe('a room that an association borrows for what is open to all', () => {
  it('stands in week, day list, poster, wall, feed, calendar, open data and JSON at once, by the association, typed once', async () => {
    const loan = await borrow()
    for (const path of [
      WEEK,
      '/aktiviteter?torg=saetre&dato=2022-03-01',
      '/torg/saetre/program/plakat?dato=2022-03-01',
      '/torg/saetre/program/maned?dato=2022-03-01',
      '/torg/saetre/innfelt?dato=2022-03-01',
      '/torg/saetre/skjerm',
      '/torg/saetre',
      `/aktiviteter/${loan.key}`,
      `/aktiviteter/${loan.key}/plakat`,
    ]) {
      const { text } = await town.page(path)
      assert.match(text, /Korøvelse, alle kan synge med/, path)
      if (!path.includes('maned')) assert.match(text, /Prøve kor \(eksempel\)/, path)
      assert.doesNotMatch(text, /Kari leder/, path)
    }
    const page = await town.page(`/aktiviteter/${loan.key}`)
    assert.match(page.text, /Storsalen/)
    assert.match(page.text, /1\.3\. ?tirsdag 19\.00–21\.00.*8\.3\..*15\.3\./)
    for (const path of ['/aktiviteter/atom?torg=saetre', '/aktiviteter/kalender?torg=saetre', '/apne-data/datoer/csv?torg=saetre'])
      assert.match((await (await town.get(path)).text()).replaceAll('\r\n ', ''), /alle kan synge med/, path)
    const { items } = await json(`/api/v1/sessions?hub=saetre&from=2022-03-01&to=2022-03-15&q=korøvelse&activity=${loan.key}`)
    assert.deepEqual(
      items.map((one: Record<string, unknown>) => [one['id'], one['sender'], one['status'], one['sequence']]),
      ['2022-03-01', '2022-03-08', '2022-03-15'].map((on) => [`${loan.key}.${on}`, 'Prøve kor (eksempel)', 'planned', 0]),
    )
    assert.equal((await json(`/api/v1/activities/${loan.key}`)).sender, 'Prøve kor (eksempel)')
    assert.ok((await json('/api/v1/activities?hub=saetre&limit=100')).items.some((one: { id: string }) => one.id === loan.key))
  })

  it('is found by what it is called and who is behind it, until its last date is over or given back, and is forgotten with its act', async () => {
    const found = async (q: string) => (await town.page(`/sok?q=${encodeURIComponent(q)}`)).text
    const entries = (ref: string) => town.deps.db.selectFrom('searchEntry').select('validTo').where('ref', '=', ref).execute()
    const loan = await borrow()
    for (const q of ['korøvelse', 'koroevelse synge', 'prøve kor']) assert.match(await found(q), /Korøvelse, alle kan synge med/, q)
    assert.deepEqual(await entries(loan.key), [{ validTo: '2022-03-15' }])
    assert.ok((await json('/api/v1/search?q=korøvelse')).items.some((one: { url: string }) => one.url.endsWith(loan.key)))
    await giveBack(town.deps.db, { actId: loan.actId, bookings: loan.bookings.slice(2), at: town.deps.clock.now() })
    assert.deepEqual(await entries(loan.key), [{ validTo: '2022-03-08' }])
    await giveBack(town.deps.db, { ...loan, at: town.deps.clock.now() })
    assert.doesNotMatch(await found('korøvelse'), /Korøvelse, alle/)

    const { key, actId } = await borrow()
    assert.equal((await entries(key)).length, 1)
    await town.deps.db.deleteFrom('searchEntry').where('ref', '=', key).execute()
    assert.equal(await indexMissingLoans(town.deps.db), 1, 'a loan of before is found from the next start on')
    assert.equal(await indexMissingLoans(town.deps.db), 0)
    await town.deps.db.deleteFrom('act').where('id', '=', actId).execute()
    assert.deepEqual(await entries(key), [])
  })

  it('says of a business that it is one, on the screen, on paper and in the calendar, and is a name alone where machines read names', async () => {
    const loan = await borrow({ weeks: 1 })
    await town.deps.db.updateTable('organisation').set({ kind: 'business' }).where('id', '=', choir.organisationId).execute()
    for (const path of [WEEK, '/aktiviteter?torg=saetre&dato=2022-03-01', `/aktiviteter/${loan.key}`, `/aktiviteter/${loan.key}/plakat`])
      assert.match((await town.page(path)).text, /Prøve kor \(eksempel\) \(næringsliv\)/, path)
    assert.match(await calendar(loan.key), /Avsender: Prøve kor \(eksempel\) \(næringsliv\)/)
    assert.match((await town.page(`/en/aktiviteter/${loan.key}`)).text, /Prøve kor \(eksempel\) \(business\)/)
    assert.match((await town.page(`/aktiviteter/${loan.key}`)).html, /"name":"Prøve kor \(eksempel\)"/)
    await town.deps.db.updateTable('organisation').set({ kind: 'association' }).where('id', '=', choir.organisationId).execute()
    assert.doesNotMatch((await town.page(WEEK)).text, /næringsliv/)
  })

  it('is found by what the association is called now and by what it was, also where the name came with an earlier program', async () => {
    const office = await openPostOffice(town)
    try {
      const found = async (q: string) => (await town.page(`/sok?q=${encodeURIComponent(q)}`)).text
      const loan = await borrow()
      await town.deps.db
        .updateTable('organisationName')
        .set({ validFrom: day('2021-03-01') })
        .execute()
      const named = { organisationId: choir.organisationId, provider: null, staffId: actor, at: town.deps.clock.now() }
      await amendOrganisation(town.deps.db, { ...named, name: 'Fjordsangerne (eksempel)' })
      await office.hear()
      assert.match((await town.page(WEEK)).text, /Fjordsangerne \(eksempel\)/)
      for (const q of ['fjordsangerne', 'prøve kor']) assert.match(await found(q), /Korøvelse, alle kan synge med/, q)

      await town.deps.db.updateTable('searchEntry').set({ summary: 'Prøve kor (eksempel)' }).where('ref', '=', loan.key).execute()
      assert.equal(await indexMissingLoans(town.deps.db), 1)
      assert.equal(await indexMissingLoans(town.deps.db), 0)
      await amendOrganisation(town.deps.db, { ...named, name: 'Prøve kor (eksempel)' })
      await office.hear()
      assert.match(await found('prøve kor'), /Korøvelse, alle kan synge med/)
    } finally {
      await office.close()
    }
  })

  it('is gone from the programme with what is given back, and only that', async () => {
    const loan = await borrow()
    await giveBack(town.deps.db, { actId: loan.actId, bookings: loan.bookings.slice(0, 1), at: town.deps.clock.now() })
    assert.doesNotMatch((await town.page(WEEK)).text, /Korøvelse/)
    assert.match((await town.page('/torg/saetre/program?dato=2022-03-08')).text, /Korøvelse/)
    await giveBack(town.deps.db, { ...loan, at: town.deps.clock.now() })
    assert.equal((await town.get(`/aktiviteter/${loan.key}`)).status, 404)
  })

  it('is called off there when staff call it off, without the words that were for the borrower', async () => {
    const loan = await borrow()
    await staff(loan.bookings[0] ?? '', { ended: 'Vannlekkasje, ring Kari' })
    const { text } = await town.page(WEEK)
    assert.match(text, /Korøvelse.*Avlyst/)
    assert.doesNotMatch(text, /Vannlekkasje/)
    assert.match(await calendar(loan.key), /UID:lan-[a-z0-9]+\.2022-03-01@localhost[\s\S]*?SEQUENCE:1[\s\S]*?STATUS:CANCELLED/)
  })

  it('keeps its id when staff move it, and says from which day', async () => {
    const loan = await borrow()
    await staff(loan.bookings[0] ?? '', { day: '2022-03-02', at: '18:00', ends: '20:00' })
    const [moved] = (await json('/api/v1/sessions?hub=saetre&from=2022-03-02&to=2022-03-02&q=korøvelse')).items
    assert.deepEqual([moved.id, moved.movedFrom, moved.sequence], [`${loan.key}.2022-03-01`, '2022-03-01', 1])
    assert.match((await town.page('/aktiviteter?torg=saetre&dato=2022-03-01')).text, /Korøvelse.*flyttet/i)
  })

  it('is read page by page in one order with everything else', async () => {
    const loan = await borrow()
    const all = '/api/v1/sessions?hub=saetre&from=2022-02-28&to=2022-03-16'
    const whole = (await json(`${all}&limit=100`)).items.map(({ id }: { id: string }) => id)
    const read: string[] = []
    for (let next: string | null = ''; next !== null;) {
      const page: { items: { id: string }[]; next: string | null } = await json(`${all}&limit=2${next === '' ? '' : `&after=${next}`}`)
      read.push(...page.items.map(({ id }) => id))
      next = page.next
    }
    assert.deepEqual(read, whole)
    assert.equal(whole.filter((id: string) => id.startsWith(loan.key)).length, 3)
  })

  it('needs a sender and a name: nobody stands in the programme as themselves alone', async () => {
    await assert.rejects(borrow({ organisation: null, borrower: 'voluntary' }), /avsender/)
  })
})

describe('the form', () => {
  it('asks it only of whoever can borrow for an organisation, names the field that lacks a name, and says on the receipt where it stands', async () => {
    const form = '/torg/saetre/lokaler/motet?dag=2022-03-10'
    assert.doesNotMatch((await openResident(town).open(form)).text, /Åpent for alle: vis det/)
    const who = openResident(town)
    await who.done('/logg-inn', { adresse: 'leder@example.no' })
    const code = (await sentTo(town, 'leder@example.no')).find(({ subject }) => subject === 'Koden din til Min side')
    await who.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(code?.text ?? '')?.[0] ?? assert.fail('no code') })
    const typed = { fra: '600', til: '660', antall: '5', laner: 'voluntary', voksen: 'ja', pavegne: choir.leader.id, apent: 'ja' }
    const wrong = await readPage(await who.submit(form, typed))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#tittel']])
    const receipt = await who.done(form, { ...typed, tittel: 'Åpen strikkekafé' })
    assert.match(receipt.text, /Åpent for alle ?«Åpen strikkekafé» står i programmet/)
    assert.match((await town.page('/torg/saetre/program?dato=2022-03-10')).text, /Åpen strikkekafé/)
  })
})
