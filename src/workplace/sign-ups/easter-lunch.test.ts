import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openWorkplace } from '../testing.ts'

it('whoever is 82 and rings gets a place at the Easter lunch at Holmen, with a name and a landline, a slip and no account', async () => {
  const workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T10:00' })
  const { db } = workplace.town.deps
  const desk = await workplace.as('desk_adviser', 'hub:holmen')
  const choose = await desk.open('/arbeid/skranke/pamelding')
  assert.match(choose.text, /Påskelunsj, torsdag 2\. april, 12\.00–14\.00, 40 plasser igjen/)
  const slip = await desk.done('/arbeid/skranke/pamelding?til=paskelunsj-holmen.2020-04-02', {
    navn: 'Test Olga Holm',
    adresse: '22 86 00 00',
    kanal: 'phone',
  })
  assert.match(slip.text, /Du er påmeldt Påskelunsj/)
  assert.match(slip.text, /på telefon, av Innbyggerservice/)
  assert.equal((await db.selectFrom('resident').selectAll().execute()).length, 0)
  const list = await workplace.town.page('/aktiviteter?torg=holmen&dato=2020-03-28')
  assert.match(list.text, /Påskelunsj.*120 kr\. Påmelding\. Videreført fra Holmen seniorsenter/)
  const host = await workplace.as('hub_manager', 'hub:holmen')
  assert.match((await host.open('/arbeid/torg/holmen/aktiviteter/paskelunsj-holmen')).text, /Torsdag 2\. april 2020 .*?1 av 40 plasser/)
})
