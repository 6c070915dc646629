import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'
import { textOf } from '../../../tests/first-of-stream.ts'
import { openResident, sentTo } from '../../../tests/resident.ts'
import { protectPersons } from '../../people/index.ts'
import { declaredRoutes } from '../../platform/access/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const NAME = /Qzhemmelig|Vxyzabc/i
const HELPED = 'Er det heis hos dere?'
const QUESTION = { sporsmal: 'Når åpner dere?', navn: 'Test Qzhemmelig', adresse: 'vxyzabc@example.no' }

let workplace: Workplace
let officer: Colleague
before(async () => {
  workplace = await openWorkplace()
  officer = await workplace.as('privacy_officer')
})

/** An enquiry of whoever has this address, and the person. */
async function askedFrom(address: string) {
  const { db } = workplace.town.deps
  return db
    .selectFrom('enquiry')
    .innerJoin('contactPoint', 'contactPoint.personId', 'enquiry.personId')
    .select(['enquiry.id', 'enquiry.personId'])
    .where('contactPoint.value', '=', address)
    .where('enquiry.answeredAt', 'is', null)
    .executeTakeFirstOrThrow()
}

describe('somebody with protected address', () => {
  it('is marked at the desk, dated and with who did it, without a reason; and the mark is lifted by the privacy officer alone', async () => {
    const { db } = workplace.town.deps
    await openResident(workplace.town).done('/kontakt/torg/tofte', QUESTION)
    const { id, personId } = await askedFrom(QUESTION.adresse)
    const desk = await workplace.as('desk_adviser')
    assert.match((await desk.open(`/arbeid/sporsmal/${id}`)).text, NAME)
    assert.equal((await desk.send(`/arbeid/sporsmal/${id}/skjerming`, {})).status, 303)
    const { text } = await desk.open(`/arbeid/sporsmal/${id}`)
    assert.match(text, /Skjermet person[\s\S]*Den vises ikke/)
    assert.doesNotMatch(text, NAME)
    const mark = await db.selectFrom('personProtection').selectAll().where('personId', '=', personId).executeTakeFirstOrThrow()
    assert.ok(mark.markedBy !== null && mark.markedAt.getTime() === workplace.town.deps.clock.now())
    const way = `/arbeid/personvern/person/${personId}/skjerming/slutt`
    assert.equal((await desk.send(way, {})).status, 403)
  })

  it('is named on no page of anybody who works here, whatever address they open, but to the privacy officer who opens that person', async () => {
    const { db } = workplace.town.deps
    const receipt = await openResident(workplace.town).done('/kontakt/torg/tofte', QUESTION)
    const { id, personId } = await askedFrom(QUESTION.adresse)
    await protectPersons(db, { personIds: [personId], actor: await anyAccount(), at: workplace.town.deps.clock.now() })
    await (await workplace.as('desk_adviser')).send(`/arbeid/sporsmal/${id}`, { svar: 'Klokka ti.' })
    const message = await db.selectFrom('outboundMessage').select('id').where('toAddress', '=', QUESTION.adresse).executeTakeFirstOrThrow()
    const everybody = await Promise.all([
      workplace.as('municipality_admin'),
      workplace.as('desk_adviser'),
      workplace.as('privacy_officer'),
      workplace.as(null),
    ])
    const paths = [...new Set(declaredRoutes(workplace.town.app).flatMap(({ method, path }) => (method === 'GET' ? [path] : [])))]
    assert.ok(paths.length > 60)
    const named: string[] = []
    for (const path of paths.filter((one) => !one.startsWith('/arbeid/personvern/person/'))) {
      const address = path
        .replaceAll(/:hub(\{[^}]*\})?/g, 'tofte')
        .replace('/arbeid/sporsmal/:id', `/arbeid/sporsmal/${id}`)
        .replace('/arbeid/utboks/:id', `/arbeid/utboks/${message.id}`)
        .replaceAll(/:\w+(\{[^}]*\})?\??/g, '1')
        .replaceAll('*', 'x')
      const asking = path.startsWith('/arbeid') ? everybody : everybody.slice(-1)
      for (const who of asking) if (NAME.test(await textOf(await who.get(address)))) named.push(address)
    }
    assert.deepEqual(named, [])
    const slip = await openResident(workplace.town).open(receipt.path)
    assert.match(slip.text, /Test Qzhemmelig/, 'whoever typed it sees what was typed: to hide it would tell that the address is protected')
    assert.match((await officer.open(`/arbeid/personvern/person/${personId}`)).text, NAME)
    for (const { subject, text, headers } of await sentTo(workplace.town, QUESTION.adresse))
      assert.doesNotMatch(JSON.stringify([subject, text, headers]), NAME)
    const found = await (await officer.submit('/arbeid/personvern', { hvem: 'Qzhemmelig' })).text()
    assert.match(found, /Skjermet person/)
    assert.doesNotMatch(found.replaceAll(/value="[^"]*"/g, ''), NAME)
    const { rows } = await workplace.town.database.pool.query<{ row: string }>(
      'select a::text as row from audit_entry a union all select s::text from search_entry s union all select e::text from event e',
    )
    assert.doesNotMatch(JSON.stringify(rows), NAME)
  })

  it('stays protected in what they ask later from the same address, with a helper too, and until it is lifted', async () => {
    const { db, clock } = workplace.town.deps
    await openResident(workplace.town).done('/kontakt/torg/tofte', { ...QUESTION, adresse: 'seinere@example.no' })
    const first = await askedFrom('seinere@example.no')
    await protectPersons(db, { personIds: [first.personId], actor: await anyAccount(), at: clock.now() })
    const helped = {
      ...QUESTION,
      sporsmal: HELPED,
      navn: 'Test Hjulpen',
      hjelper: 'ja',
      hjelpernavn: 'Test Qzhemmelig',
      adresse: 'seinere@example.no',
    }
    const receipt = await openResident(workplace.town).done('/kontakt/torg/tofte', helped)
    await db.deleteFrom('person').where('id', '=', first.personId).execute()
    const { id: asked } = await db.selectFrom('enquiry').select('id').where('body', '=', HELPED).executeTakeFirstOrThrow()
    const desk = await workplace.as('desk_adviser')
    assert.doesNotMatch((await desk.open(`/arbeid/sporsmal/${asked}`)).text, /Hjulpen|Qzhemmelig/)
    const { personId: helper } = await db
      .selectFrom('contactPoint')
      .select('personId')
      .where('value', '=', 'seinere@example.no')
      .executeTakeFirstOrThrow()
    assert.equal((await officer.send(`/arbeid/personvern/person/${helper}/skjerming/slutt`, {})).status, 303)
    assert.match((await desk.open(`/arbeid/sporsmal/${asked}`)).text, /Hjulpen/)
    assert.match((await openResident(workplace.town).open(receipt.path)).text, /Hjulpen/)
  })

  it('still finds the receipt by the surname', async () => {
    const receipt = await openResident(workplace.town).done('/kontakt/torg/tofte', QUESTION)
    const code = receipt.texts('.words')[0] ?? assert.fail()
    const found = await openResident(workplace.town).done('/kvittering', { kode: code, kjennetegn: 'qzhemmelig' })
    assert.match(found.text, /Du har skrevet til Tofte/)
  })
})

it('no file outside people reads a name from the database, so that none can show one that is protected', async () => {
  const files = (await readdir('src', { recursive: true })).filter((file) => /^(?!people\/|platform\/).*(?<!\.test)\.tsx?$/.test(file))
  assert.ok(files.length > 200)
  const reading: string[] = []
  for (const file of files) {
    const text = await readFile(`src/${file}`, 'utf8')
    if (/selectFrom\('person(Protection)?'|'person\.name'|innerJoin\('person as/.test(text)) reading.push(file)
  }
  assert.deepEqual(reading, [])
})

async function anyAccount(): Promise<string> {
  return (await workplace.town.deps.db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()).id
}
