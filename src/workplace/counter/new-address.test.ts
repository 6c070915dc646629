import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { approvedOrganisation } from '../../people/organisations/testing.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let desk: Colleague
before(async () => {
  workplace = await openWorkplace()
  desk = await workplace.as('desk_adviser')
  for (const [navn, om, adresse] of ASKED) await desk.done('/arbeid/skranke/folg', { navn, om, adresse })
  await workplace.town.deps.db.updateTable('contactPoint').set({ deadSince: new Date() }).where('value', '=', OLD).execute()
})

const OLD = 'gammel@example.no'
const ASKED = [
  ['Test Dora Dahl', 'hub:tofte', OLD],
  ['test dora dahl', 'hub:saetre', OLD],
  ['Test Per Dahl', 'hub:tofte', OLD],
  ['Test Dora Dahl', 'hub:tofte', 'annen@example.no'],
] as const

const addresses = async () => {
  const rows = await workplace.town.deps.db
    .selectFrom('contactPoint as c')
    .innerJoin('person as p', 'p.id', 'c.personId')
    .select(['p.name', 'c.value', 'c.deadSince'])
    .orderBy('p.name')
    .orderBy('c.value')
    .execute()
  return rows.map(({ name, value, deadSince }) => `${name?.toLowerCase()} ${value}${deadSince === null ? '' : ' dead'}`).toSorted()
}

it('whoever is found with an address that nobody is reached at gives a new one, once for all they have asked for', async () => {
  const found = await readPage(await desk.submit('/arbeid/skranke', { sok: 'dora dahl' }))
  assert.match(found.text, /gammel@example\.no \(kommer ikke fram\)/)
  const slip = found.links.find(({ href }) => href.includes('#adresse'))?.href ?? assert.fail('no way to the address')
  const page = await desk.open(slip.replace(/#.*/, ''))
  assert.match(page.text, /Det vi sender til gammel@example\.no, kommer ikke fram/)
  const { action } = formOf(page.html)
  const wrong = await readPage(await desk.send(action, { adresse: 'ny@' }))
  assert.equal(wrong.status, 422)
  assert.match(wrong.errors.map(({ text }) => text).join(), /Skriv en e-postadresse eller et telefonnummer/)
  assert.match(wrong.html, /value="ny@"/)
  for (let time = 0; time < 2; time += 1) {
    const answer = await desk.send(action, { adresse: '412 34 567' })
    assert.match((await desk.open(answer.headers.get('location') ?? '')).text, /Adressen er byttet.*412 34 567/)
  }
  assert.deepEqual(await addresses(), [
    'test dora dahl +4741234567',
    'test dora dahl +4741234567',
    'test dora dahl annen@example.no',
    'test per dahl gammel@example.no dead',
  ])
  const log = await workplace.town.deps.db.selectFrom('auditEntry').select('subject').where('action', '=', 'contact-replaced').execute()
  assert.equal(log.length, 1)
  assert.match(log[0]?.subject ?? '', /^act:[\da-f-]{36}$/)
})

it('where all arrives, whoever has another number says so: on this receipt alone, and the proven address before is told', async () => {
  const { db } = workplace.town.deps
  const found = await readPage(await desk.submit('/arbeid/skranke', { sok: 'annen@example.no' }))
  const slip = found.links.find(({ href }) => href.includes('/skranke/kvittering/'))?.href ?? ''
  const page = await desk.open(slip)
  assert.match(page.text, /Ny adresse eller nytt nummer/)
  assert.doesNotMatch(page.text, /kommer ikke fram/)
  await db.updateTable('contactPoint').set({ verifiedAt: new Date() }).where('value', '=', 'annen@example.no').execute()
  const { action } = formOf(page.html)
  const wrong = await readPage(await desk.send(action, { adresse: 'tull' }))
  assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#adresse']])
  for (let time = 0; time < 2; time += 1) {
    const answer = await desk.send(action, { adresse: '22 33 44 55' })
    assert.match((await desk.open(answer.headers.get('location') ?? '')).text, /Adressen er byttet.*22 33 44 55/)
  }
  const told = await db.selectFrom('outboundMessage').select('text').where('toAddress', '=', 'annen@example.no').execute()
  assert.equal(told.filter(({ text }) => text?.includes('byttet')).length, 1)
  assert.ok((await addresses()).includes('test dora dahl +4741234567'), 'the others are as they were')
})

it('another desk’s is not there', async () => {
  const acts = await workplace.town.deps.db.selectFrom('act').select('id').where('topic', '=', 'hub:saetre').execute()
  const tofte = await workplace.as('desk_adviser', 'hub:tofte')
  assert.equal((await tofte.send(`/arbeid/skranke/kvittering/${acts[0]?.id}/adresse`, { adresse: 'ny@example.no' })).status, 404)
})

it('where the address is how somebody is known, a name on the phone does not move it', async () => {
  const { db, clock } = workplace.town.deps
  const staffId = (await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()).id
  const { leader } = await approvedOrganisation(db, { address: 'dora@example.no', at: clock.now(), staffId })
  await desk.done('/arbeid/skranke/folg', { navn: 'Kari dora', om: 'hub:tofte', adresse: 'dora@example.no' })
  await db.updateTable('contactPoint').set({ deadSince: new Date() }).where('value', '=', 'dora@example.no').execute()
  const slip = `/arbeid/skranke/kvittering/${leader.actId}`
  assert.match((await desk.open(slip)).text, /Det vi sender til dora@example\.no, kommer ikke fram.*Adressen viser hvem de er/)
  await desk.send(`${slip}/adresse`, { adresse: 'tyv@example.no' })
  const follows = await db.selectFrom('act').select('id').where('kind', '=', 'follow').orderBy('at', 'desc').execute()
  for (const { id } of follows) await desk.send(`/arbeid/skranke/kvittering/${id}/adresse`, { adresse: 'tyv@example.no' })
  const moved = await db
    .selectFrom('contactPoint as c')
    .innerJoin('act', 'act.personId', 'c.personId')
    .select('act.kind')
    .where('c.value', '=', 'tyv@example.no')
    .execute()
  assert.ok(moved.length > 0)
  assert.ok(moved.every(({ kind }) => kind === 'follow'))
})

const formOf = (html: string) => ({
  action: /action="([^"]+\/adresse[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? assert.fail('no form'),
})
