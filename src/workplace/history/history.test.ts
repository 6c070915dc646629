import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const HUB = '/arbeid/torg/tofte'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace()
  host = await workplace.as('hub_manager', 'hub:tofte')
})

const addRoom = (name: string) => host.done(`${HUB}/rom/ny`, { 'name-nb': name, ...SAVE })
const undoAt = (change: string) => host.send(`${change}/angre`, {})

describe('the history of a hub', () => {
  it('tells who changed what, before and after, in words', async () => {
    const edit = (await addRoom('Salen')).linkTo('Endre Salen')
    const page = await host.done(edit, { capacity: '80', 'name-en': 'The hall', ...SAVE })
    const change = await host.open(page.linkTo('Se endringen'))
    assert.equal(change.heading, 'Endret rom: Salen, Tofte')
    assert.match(change.text, /Hva heter rommet\? Før ?Salen Etter ?Salen · English: The hall/)
    assert.match(change.text, /Hvor mange er det plass til\? Før ?Ikke oppgitt Etter ?80/)
    assert.doesNotMatch(change.text, /Etasje/)
  })

  it('takes a change back, says so, and takes that back too', async () => {
    const added = (await addRoom('Lesekroken')).linkTo('Se endringen')
    const undone = await host.done(added)
    assert.match(undone.text, /Fjernet Angret: Fjernet rom: Lesekroken/)
    assert.doesNotMatch((await host.open(`${HUB}/rom`)).text, /Lesekroken/)
    assert.match((await host.open(added)).text, /Denne endringen er angret\./)
    assert.match((await host.open(`${HUB}/historikk`)).text, /La til rom: Lesekroken \(angret\)/)
    await host.done(undone.linkTo('Se endringen'))
    assert.match((await host.open(`${HUB}/rom`)).text, /Lesekroken/)
  })

  it('does it once when the button is pressed twice', async () => {
    const added = (await addRoom('Kroken')).linkTo('Se endringen')
    const answers = [await undoAt(added), await undoAt(added)]
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    )
    assert.equal(answers[0]?.headers.get('location'), answers[1]?.headers.get('location'))
  })

  it('refuses when the thing has been changed since, and shows the later change', async () => {
    const list = await addRoom('Verkstedet')
    await host.done(list.linkTo('Endre Verkstedet'), { capacity: '8', ...SAVE })
    const added = list.linkTo('Se endringen')
    assert.match((await host.open(added)).text, /Det er endret igjen etterpå/)
    const page = await readPage(await undoAt(added))
    assert.equal(page.status, 409)
    assert.match(page.text, /Dette kan ikke angres nå .* Endret rom: Verkstedet/)
    assert.match((await host.open(`${HUB}/rom`)).text, /Verkstedet/)
  })

  it('of one hub cannot be undone from another, nor by somebody who only sees', async () => {
    const added = (await addRoom('Loftet')).linkTo('Se endringen')
    const neighbour = await workplace.as('hub_manager', 'hub:heggedal')
    assert.equal((await neighbour.open(added.replace('tofte', 'heggedal'))).status, 404)
    assert.equal((await neighbour.send(`${added.replace('tofte', 'heggedal')}/angre`, {})).status, 404)
    assert.equal((await (await workplace.as('desk_adviser')).send(`${added}/angre`, {})).status, 403)
  })

  it('has more pages when there is much of it', async () => {
    const { db } = workplace.town.deps
    const row = {
      at: new Date(0),
      actor: crypto.randomUUID(),
      actorName: 'Før',
      kind: 'room',
      scope: 'hub:borgen',
      before: null,
      after: JSON.stringify({ key: 'x', name: { nb: 'Rom' } }),
      undoes: null,
    }
    const ofHub = {
      ...row,
      kind: 'hub',
      scope: 'municipality',
      key: 'borgen',
      after: JSON.stringify({ slug: 'borgen', names: [{ name: 'Borgen innbyggertorg', short: 'Borgen' }] }),
    }
    await db
      .insertInto('revision')
      .values([ofHub, ...Array.from({ length: 60 }, (_, k) => ({ ...row, key: `x-${k}` })), ofHub])
      .execute()
    const editor = await workplace.as('editor')
    const first = await editor.open('/arbeid/torg/borgen/historikk')
    assert.equal(first.texts('tbody tr').length, 50)
    const second = await editor.open(first.linkTo('Eldre endringer'))
    assert.equal(second.texts('tbody tr').length, 12, 'the rest, and nothing that stood on the first page')
    assert.equal(second.linkTo('De nyeste'), '/arbeid/torg/borgen/historikk')
    const oldest = second.links.findLast(({ href }) => /historikk\/\d+$/.test(href))?.href ?? ''
    assert.equal((await editor.open(oldest)).status, 200, 'the hub itself as it was made, changed again since')
  })
})
