import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { subjectHash } from '../../people/residents/identity-hash.ts'
import { openResident } from '../../../tests/resident.ts'
import { keptTables, runRetention } from '../../platform/privacy/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { PRIVACY } from '../../privacy-register.ts'
import { RETENTION } from '../../retention.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let officer: Colleague
before(async () => {
  workplace = await openWorkplace()
  officer = await workplace.as('privacy_officer')
})

/** Somebody asks something; returns the receipt and the person’s page as the officer finds it. */
async function asked(name: string, address: string) {
  const receipt = await openResident(workplace.town).done('/kontakt/torg/tofte', {
    sporsmal: `Noe fra ${name}`,
    navn: name,
    adresse: address,
  })
  return { receipt, page: await pageOf(address) }
}

async function search(words: string) {
  const answer = await officer.submit('/arbeid/personvern', { hvem: words })
  return { status: answer.status, html: await answer.text() }
}

const pageOf = async (words: string) =>
  /\/arbeid\/personvern\/person\/[0-9a-f-]{36}/.exec((await search(words)).html)?.[0] ?? assert.fail(`${words} is not found`)

async function accountWith(value: string) {
  const { db } = workplace.town.deps
  const at = new Date(machineNow())
  const { id } = await db
    .insertInto('resident')
    .values({ name: null, language: 'nb', madeAt: at, signedInAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('residentContact').values({ residentId: id, kind: 'email', value, provenAt: at, preferred: true }).execute()
  return id
}

const logged = async (action: string) =>
  workplace.town.deps.db.selectFrom('auditEntry').selectAll().where('action', '=', action).orderBy('id').execute()

describe('finding what is kept of somebody', () => {
  it('takes an address, a number in any form, a part of the name, or the words of the receipt', async () => {
    const { receipt, page } = await asked('Test Wertzu', '41230001')
    const code = receipt.texts('.words')[0] ?? assert.fail()
    for (const words of ['+47 412 30 001', 'wertz', code]) assert.equal(await pageOf(words), page, words)
    const hit = (await search('wertz')).html
    assert.match(hit, /Personen har skrevet til Tofte/, 'what was asked for tells two with one name apart')
    assert.match((await search('100%')).html, /Ingen er lagret med dette/)
    assert.equal((await search('')).status, 422)
  })

  it('shows all that stands in the database, and writes who looked, by ids alone', async () => {
    const { page } = await asked('Test Innsynsen', 'innsyn@example.no')
    const views = async () => (await logged('personal-data-viewed')).length
    const earlier = await views()
    const { text } = await officer.open(page)
    for (const value of ['Test Innsynsen', 'innsyn@example.no', 'Noe fra Test Innsynsen']) assert.ok(text.includes(value), value)
    assert.equal(await views(), earlier + 1)
    const log = await officer.open('/arbeid/personvern/logg')
    const whole = page.replace('/arbeid/personvern/person/', 'person:')
    const line = log.links.find(({ href }) => href.includes(encodeURIComponent(whole)))
    assert.equal(line?.text, whole.slice(0, 'person:'.length + 8))
    assert.ok((await officer.open(line?.href ?? assert.fail())).text.includes(line.text))
    assert.doesNotMatch(log.text, /Innsynsen|innsyn@/)
  })
})

describe('erasing at somebody’s request', () => {
  it('wants a reason, tells what stays and why, and answers with a receipt', async () => {
    const { page, receipt } = await asked('Test Slettesen', 'slettes@example.no')
    const refused = await officer.send(`${page}/sletting`, {})
    assert.equal(refused.status, 422)
    const why = (table: string) => keptTables(PRIVACY).find((one) => one.table === table)?.staysBecause?.nb ?? assert.fail(table)
    const form = (await officer.open(page)).text
    const answer = await (await officer.send(`${page}/sletting`, { grunn: 'objects' })).text()
    for (const said of [form, answer]) {
      assert.ok(said.includes(why('audit_entry')), 'that somebody looked stays')
      assert.ok(!said.includes(why('seat')) && !said.includes(why('suggestion')), 'nothing is said to stay that they never had')
    }
    assert.match(answer, /Slettet[\s\S]*1 kvittering[\s\S]*1 adresse/)
    assert.doesNotMatch(answer, /Slettesen|slettes@/)
    assert.equal((await workplace.town.get(receipt.path)).status, 404)
    assert.equal((await officer.send(`${page}/sletting`, { grunn: 'objects' })).status, 404)
    const [entry] = (await logged('person-erased')).slice(-1)
    assert.match(entry?.subject ?? '', /^person:[0-9a-f-]{36} ground:objects$/)
  })

  it('takes the account of the address along, and the address out of anybody else’s', async () => {
    const { db } = workplace.town.deps
    const value = 'konto@example.no'
    const { page } = await asked('Test Kontosen', value)
    const own = await accountWith(value)
    const others = await accountWith(value)
    await db
      .insertInto('residentIdentity')
      .values({ kind: 'address', hash: subjectHash('email', value), keyId: null, residentId: own })
      .execute()
    assert.match(await (await officer.send(`${page}/sletting`, { grunn: 'asked' })).text(), /1 konto på Min side/)
    const left = await db.selectFrom('resident').select('id').where('id', 'in', [own, others]).execute()
    assert.deepEqual(left, [{ id: others }])
    assert.deepEqual(await db.selectFrom('residentContact').select('id').where('value', '=', value).execute(), [])
  })
})

describe('somebody who has asked twice', () => {
  const address = 'to.ganger@example.no'

  it('is offered whole: one card shows the other, one file holds both, and what is left is told', async () => {
    await asked('Test Togangersen', address)
    const { page } = await asked('Test Togangersen', address)
    const view = await officer.open(page)
    assert.match(view.text, /Mer på samme adresse[\s\S]*Test Togangersen · Personen har skrevet til Tofte/)
    const [one, both] = await Promise.all(['', '?alle=ja'].map(async (which) => (await officer.get(`${page}/fil${which}`)).text()))
    assert.deepEqual(
      [one, both].map((file) => file?.split('"Noe fra Test Togangersen"').length),
      [2, 3],
    )
    const half = await (await officer.send(`${page}/sletting`, { grunn: 'asked' })).text()
    assert.match(half, /Dette ligger fortsatt på samme adresse/)
    const other = /\/arbeid\/personvern\/person\/[0-9a-f-]{36}(?=">Test Togangersen)/.exec(half)?.[0] ?? assert.fail()
    assert.match((await officer.open(other)).text, /Noe fra Test Togangersen/)
  })

  it('is erased whole when the officer ticks the other card', async () => {
    await asked('Test Alltidborte', 'alltid.borte@example.no')
    const { page } = await asked('Test Alltidborte', 'alltid.borte@example.no')
    const ogsaa = /name="ogsaa" value="([0-9a-f-]{36})"/.exec((await officer.open(page)).html)?.[1] ?? assert.fail()
    const unsaid = await (await officer.send(`${page}/sletting`, { ogsaa })).text()
    assert.match(unsaid, new RegExp(`value="${ogsaa}"[^>]*checked`), 'who was ticked stays ticked when the ground is missing')
    const answer = await (await officer.send(`${page}/sletting`, { grunn: 'asked', ogsaa })).text()
    assert.match(answer, /2 kvitteringer/)
    assert.doesNotMatch(answer, /ligger fortsatt/)
    assert.match((await search('Alltidborte')).html, /Ingen er lagret med dette/)
  })

  it('is not erased by a card of somebody else that is slipped in', async () => {
    const { page: stranger } = await asked('Test Fremmedsen', 'fremmed.kort@example.no')
    const { page } = await asked('Test Egetsen', 'eget.kort@example.no')
    await officer.send(`${page}/sletting`, { grunn: 'asked', ogsaa: stranger.split('/').at(-1) ?? '' })
    assert.match((await officer.open(stranger)).text, /Test Fremmedsen/)
  })
})

describe('the log', () => {
  it('can be read in pages and by what was done, and is changed by nobody', async () => {
    const { db } = workplace.town.deps
    const actor = '00000000-0000-4000-8000-0000000000aa'
    const entry = (k: number) => ({ at: new Date(1_600_000_000_000 + k), actor, action: 'message-seen', subject: `message:nr${k}.` })
    await db
      .insertInto('auditEntry')
      .values(Array.from({ length: 51 }, (_, k) => entry(k)))
      .execute()
    const first = await officer.open('/arbeid/personvern/logg?hva=message-seen&kode=00000000-0000-4000')
    assert.equal(first.texts('tbody tr').length, 50)
    const second = await officer.open(first.linkTo('Eldre'))
    assert.deepEqual(
      second.texts('tbody code').filter((text) => text.startsWith('message')),
      ['message:nr0.'],
    )
    assert.match((await officer.open('/arbeid/personvern/logg?kode=message:nr77')).text, /Ingenting er loggført/)
    await assert.rejects(db.deleteFrom('auditEntry').execute(), /append-only/)
    await assert.rejects(db.updateTable('auditEntry').set({ id: 1 }).execute())
  })
})

describe('the record of processing', () => {
  it('has every table and every column, on the page and as a file', async () => {
    const page = await officer.open('/arbeid/personvern/protokoll')
    assert.match(
      page.text,
      /Kommunen nås på.*Personvernombud.*Mottakere.*Ut av EØS.*Sikkerhet.*Loggen kan ikke endres/,
      'art. 30 (1) a, d, e and g',
    )
    assert.doesNotMatch(page.text, /Du har bedt om det/, 'the officer is told about them')
    const file = await (await officer.get('/arbeid/personvern/protokoll/fil')).text()
    const columns = keptTables(PRIVACY).flatMap(({ table, columns: all }) => Object.keys(all).map((column) => ({ table, column })))
    assert.ok(columns.length > 80)
    for (const { table, column } of columns) {
      assert.ok(page.text.includes(column), column)
      assert.ok(file.includes(`\r\n"${table}","${column}",`), `${table}.${column}`)
    }
    assert.ok(page.headings.includes('E-post eller telefon personen oppga (contact_point)'))
  })
})

describe('retention', () => {
  it('counts what is over its time without touching it, and remembers each run', async () => {
    const { db } = workplace.town.deps
    assert.match((await officer.open('/arbeid/personvern/lagringstid')).text, /ikke ryddet ennå/)
    const receipt = (await asked('Test Gammel', 'gammel@example.no')).receipt
    await openResident(workplace.town).done(`${receipt.path}/avlysning`)
    await db
      .updateTable('act')
      .set({ cancelledAt: new Date('2020-09-01T10:00:00Z'), cancelledBy: 'person' })
      .where('cancelledAt', 'is not', null)
      .execute()
    const rows = async () => (await officer.open('/arbeid/personvern/lagringstid')).texts('tbody tr').find((row) => / act Over/.test(row))
    assert.match((await rows()) ?? '', / act Over tiden nå ?1 /)
    assert.match((await rows()) ?? '', / act Over tiden nå ?1 /)
    await runRetention(db, RETENTION, { town: workplace.town.deps.clock.now(), machine: machineNow() })
    assert.match((await rows()) ?? '', / act Over tiden nå ?0 Slettet sist ?1$/)
  })
})
