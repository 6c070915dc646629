import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { nominationRetention } from '../../src/bodies/index.ts'
import { peopleRetention } from '../../src/people/index.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'

const ROOM = '/arbeid/utvalg/lsu-slemmestad/kandidater'
const LIST = '/arbeid/utvalg/lsu-slemmestad/innstilling'
const SEATS = '/arbeid/utvalg/lsu-slemmestad/verv'
const STEPS = '/arbeid/utvalg/lsu-slemmestad/trinn'
const WILLING = [
  { navn: 'Test Anne Åsgard', bor: 'slemmestad', alder: 'older', kjonn: 'woman' },
  { navn: 'Test Berit Bøvik', bor: 'slemmestad', alder: 'older', kjonn: 'woman' },
  { navn: 'Test Carl Dahlby', bor: 'vollen', alder: 'under_22', kjonn: 'man' },
  { navn: 'Test Dina Engset', bor: 'vollen', alder: 'older', kjonn: 'woman' },
  { navn: 'Test Erik Fossnes', bor: 'vollen', alder: 'older', kjonn: 'man' },
]

let workplace: Workplace
let secretary: Colleague
const codes: string[] = []
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-03-20T12:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
  const desk = await workplace.as('desk_adviser')
  for (const one of WILLING) {
    const slip = await desk.done('/arbeid/skranke/utvalg?organ=lsu-slemmestad', { ...one, adresse: '32 79 00 00', kanal: 'paper' })
    codes.push(slip.texts('.words')[0] ?? '')
  }
  const rows = await workplace.town.deps.db.selectFrom('candidate').select('id').orderBy('number').execute()
  for (const { id } of rows) await secretary.send(ROOM, { hvem: id, til: 'eligible' })
  const [anne, berit, carl, dina] = rows.map(({ id }) => `plass-${id}`)
  const list = { [anne ?? '']: '0', [berit ?? '']: '1', [carl ?? '']: '0', [dina ?? '']: '0' }
  const sent = await secretary.send(LIST, { plasser: '3', vara: '1', ...list, begrunnelse: 'Begge steder er med.', gjor: 'lever' })
  assert.equal(sent.status, 303)
})

test('a residents’ meeting can only propose: nobody sits before the council has decided', async () => {
  assert.match((await secretary.open(SEATS)).text, /Ingen sitter ennå/)
  assert.equal((await secretary.send(`${SEATS}/oppnevning`, {})).status, 409)
  for (const dato of ['27.11.2019', '10.1.2020', '10.2.2020', '1.3.2020']) await secretary.done(STEPS, { dato })
  await secretary.done(STEPS, { dato: '10.3.2020', sak: '14/20' })
  const page = await secretary.done(SEATS)
  assert.match(page.text, /Test Anne Åsgard.*Medlem.*10\. mars 2020.*Test Berit Bøvik.*Vara nr\. 1/)
  assert.equal((await secretary.send(`${SEATS}/oppnevning`, {})).status, 409, 'once')
})

test('those who sit are named on the page, without an address, and nobody else is', async () => {
  const { text } = await workplace.town.page('/organ/lsu-slemmestad')
  assert.match(text, /Hvem sitter.*Test Anne Åsgard.*Test Carl Dahlby.*Test Dina Engset.*Test Berit Bøvik/)
  assert.doesNotMatch(text, /Fossnes|32 79/)
  assert.doesNotMatch((await workplace.town.page('/organ/lsu-slemmestad?dato=2020-03-09')).text, /Anne Åsgard/)
  assert.match((await workplace.town.page('/organ/lsu-slemmestad/sitte')).text, /Plassene er fordelt/)
  const lost = await openResident(workplace.town).done('/kvittering', { kode: codes[4] ?? '', kjennetegn: 'Fossnes' })
  assert.match(lost.text, /Du ble ikke valgt til Lokalsamfunnsutvalg Slemmestad denne gangen/)
})

test('whoever sits reads on her receipt as what, and that her name is public; she leaves the seat through the secretary alone', async () => {
  const { db } = workplace.town.deps
  const who = openResident(workplace.town)
  const receipt = await who.done('/kvittering', { kode: codes[0] ?? '', kjennetegn: 'Åsgard' })
  assert.match(receipt.text, /Du er valgt\. Navnet ditt står på siden til utvalget\. Du er valgt til Lokalsamfunnsutvalg Slemmestad/)
  assert.match(receipt.text, /Du er valgt som ?Medlem Fra ?10\. mars 2020.*Alle ser navnet ditt.*Slettes ?19\. april 2020/)
  assert.doesNotMatch(receipt.text, /vises ikke for andre|Trekk deg|Bare valgkomiteen/)
  assert.equal(receipt.linkTo('Se utvalget'), '/organ/lsu-slemmestad')
  for (const [way, fields] of [
    ['avlysning', {}],
    ['utvalg', { svar: 'nei' }],
  ] as const)
    assert.equal((await who.send(`${receipt.path}/${way}`, fields)).status, 409, way)
  const second = await openResident(workplace.town).done('/kvittering', { kode: codes[1] ?? '', kjennetegn: 'Bøvik' })
  assert.match(second.text, /Du er valgt som ?Vara nr\. 1/)
  const { id } = await db.selectFrom('seat').select('id').where('name', '=', 'Test Anne Åsgard').executeTakeFirstOrThrow()
  for (const [gjor, said] of [
    ['skjul', /Navnet ditt står ingen steder.*uten navnet ditt/],
    ['vis', /Alle ser navnet ditt/],
  ] as const) {
    assert.equal((await secretary.send(SEATS, { verv: String(id), gjor })).status, 303)
    assert.match((await who.open(receipt.path)).text, said)
  }
  const told = await db.selectFrom('event').select('payload').where('kind', '=', 'act.notice').execute()
  assert.equal(told.filter(({ payload }) => JSON.stringify(payload).includes('Det er valgt til')).length, 5, 'each who stood is told once')
})

test('one leader at a time; who leaves leaves an empty seat, and the first substitute fills it', async () => {
  const seats = await workplace.town.deps.db.selectFrom('seat').select(['id', 'name']).orderBy('id').execute()
  const idOf = (name: string) => String(seats.find((one) => one.name?.includes(name))?.id ?? assert.fail(name))
  assert.equal((await secretary.send(SEATS, { verv: idOf('Anne'), gjor: 'som', som: 'leader' })).status, 303)
  assert.equal((await secretary.send(SEATS, { verv: idOf('Carl'), gjor: 'som', som: 'leader' })).status, 409)
  assert.equal((await secretary.send(SEATS, { verv: idOf('Berit'), gjor: 'inn' })).status, 409, 'no seat is empty')
  assert.equal((await secretary.send(SEATS, { verv: idOf('Dina'), gjor: 'slutt', hvorfor: 'moved' })).status, 303)
  assert.match((await secretary.open(SEATS)).text, /Én plass er ledig.*Har sittet.*Test Dina Engset.*Flyttet/)
  assert.equal((await secretary.send(SEATS, { verv: idOf('Berit'), gjor: 'inn' })).status, 303)
  const page = await secretary.open(SEATS)
  assert.doesNotMatch(page.text, /ledig/)
  assert.match(page.text, /Test Anne Åsgard ?.*Leder.*Test Berit Bøvik ?.*Medlem.*Rykket inn som medlem/)
  assert.match((await workplace.town.page('/organ/lsu-slemmestad')).text, /Leder ?Test Anne Åsgard/)
})

/** Every column of every table whose rows hold one of the words, but not the rows of those who sit. */
async function columnsHolding(word: string): Promise<string[]> {
  const { db } = workplace.town.deps
  const { rows } = await sql<{ tableName: string; columnName: string }>`
    select table_name as "tableName", column_name as "columnName" from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying')`.execute(db)
  assert.ok(rows.length > 100, 'the scan saw too little')
  const found: string[] = []
  for (const { tableName, columnName } of rows) {
    const column = sql.ref(columnName)
    const { rows: hits } = await sql`select 1 from ${sql.table(tableName)} where ${column}::text like ${`%${word}%`} limit 1`.execute(db)
    if (hits.length > 0) found.push(`${tableName}.${columnName}`)
  }
  return found
}

test('whoever sits and is erased is told before and after that the seat stays, and why; of the rest nothing is left', async () => {
  const { db } = workplace.town.deps
  const who = openResident(workplace.town)
  const receipt = await who.done('/kvittering', { kode: codes[2] ?? '', kjennetegn: 'Dahlby' })
  const own = await who.open(`${receipt.path}/opplysninger`)
  assert.match(own.text, /hvor du bor.*Lagret ?Vollen ?18 til 21 år/)
  const stays = /Dette blir stående.*Navnet ditt, vervet og tiden du satt.*Hvem som er valgt til et offentlig utvalg, er arkivverdig/
  assert.match(own.text, stays)
  const answer = await who.send(`${receipt.path}/opplysninger`, {})
  assert.match((await readPage(answer)).text, stays)
  assert.deepEqual(await columnsHolding('Dahlby'), ['seat.name'])
  assert.equal(
    await db
      .selectFrom('seat')
      .select('personId')
      .where('name', 'like', '%Dahlby')
      .executeTakeFirst()
      .then((row) => row?.personId),
    null,
  )
})

test('on the day that was set the names of those who were not elected are gone from the whole database; those who sit stay', async () => {
  const { db } = workplace.town.deps
  assert.match((await secretary.open(SEATS)).text, /slettes 19\. april 2020/)
  assert.deepEqual(await columnsHolding('Fossnes'), ['person.name'])
  const forget = (moment: string) =>
    db.transaction().execute(async (tx) => {
      const town = parseWallTime(moment) ?? assert.fail(moment)
      for (const rule of [...nominationRetention, ...peopleRetention]) await rule.forget(tx, { town, machine: town })
    })
  await forget('2020-04-18T03:00')
  assert.deepEqual(await columnsHolding('Fossnes'), ['person.name'], 'not a day too early')
  await forget('2020-04-19T03:00')
  assert.deepEqual(await columnsHolding('Fossnes'), [])
  assert.deepEqual(await columnsHolding('Åsgard'), ['seat.name'])
  assert.deepEqual(await db.selectFrom('candidate').select('id').execute(), [])
})

test('for whom somebody sits stands beside the name, and who sits in two bodies is said and not refused', async () => {
  const { db } = workplace.town.deps
  const seat = await db
    .selectFrom('seat')
    .select('id')
    .where('body', '=', 'lsu-slemmestad')
    .where('until', 'is', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const { name } = await db.selectFrom('seat').select('name').where('id', '=', seat.id).executeTakeFirstOrThrow()
  const behalf = { verv: String(seat.id), gjor: 'vegne', for: 'Prøvestranda vel' }
  const long = 'Prøvestranda vel og velforening '.repeat(5).trim()
  const tooLong = await secretary.send(SEATS, { ...behalf, for: long })
  const html = await tooLong.text()
  assert.equal(tooLong.status, 422)
  assert.match(html, /Skriv høyst 120 tegn/)
  assert.ok(html.includes(long), 'what was written is kept')
  assert.equal((await secretary.send(SEATS, behalf)).status, 303)
  assert.match((await workplace.town.page('/organ/lsu-slemmestad')).text, new RegExp(`${name}, på vegne av Prøvestranda vel`))
  assert.doesNotMatch((await secretary.open(SEATS)).text, /sitter også i/)
  await db
    .insertInto('seat')
    .values({ body: 'lsu-tofte', name, substitute: 0, since: day('2020-03-10') })
    .execute()
  assert.match((await secretary.open(SEATS)).text, /sitter også i Lokalsamfunnsutvalg Tofte\. Det er lov.*kommuneloven § 8-1/)
  assert.equal((await secretary.send(SEATS, { verv: String(seat.id), gjor: 'slutt', hvorfor: 'moved' })).status, 303)
  assert.match(
    (await workplace.town.page('/organ/lsu-slemmestad')).text,
    new RegExp(`Har sittet.*${name}, på vegne av Prøvestranda vel.*10\\. mars 2020 til 20\\. mars 2020`),
  )
})
