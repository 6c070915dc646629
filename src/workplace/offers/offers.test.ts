import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/kommune/tilbydere/innbyggerservice/hjelp'
const SAVE = { gjor: 'lagre' }
const GIVEN = { 'title-nb': 'Hjelp med skattemeldingen', 'title-en': 'Help with the tax return', how: 'drop_in' }

let workplace: Workplace
let editor: Colleague
before(async () => {
  workplace = await openWorkplace()
  editor = await workplace.as('editor')
})

const text = async (path: string) => (await workplace.town.page(path)).text

describe('what a provider helps with everywhere', () => {
  it('is found from the provider, and listed as it stands', async () => {
    const page = await editor.open(
      (await editor.open('/arbeid/kommune/tilbydere/innbyggerservice')).linkTo('Endre det man får hjelp til overalt'),
    )
    assert.equal(page.heading, 'Dette får man hjelp til, Innbyggerservice')
    assert.match(page.text, /Time med saksbehandler/)
  })

  it('is added once though it is sent twice, and stands at every hub where the provider is met, and in the open data', async () => {
    const { action, fields } = await editor.form(`${LIST}/ny`, { ...GIVEN, ...SAVE })
    for (const expected of [/lagret=\d+$/, /uendret=1$/]) {
      assert.match((await editor.send(action, fields)).headers.get('location') ?? '', expected)
    }
    for (const hub of ['tofte', 'borgen']) assert.match(await text(`/torg/${hub}`), /Hjelp med skattemeldingen/, hub)
    assert.match(await text('/en/torg/tofte'), /Help with the tax return/)
    assert.match(await (await workplace.town.get('/api/v1/hubs/borgen')).text(), /Hjelp med skattemeldingen/)
    assert.match(await text('/sok?q=skattemeldingen'), /skattemeldingen/)
  })

  it('is refused with the fault at its field and named above, what was typed kept', async () => {
    const page = await readPage(await editor.submit(`${LIST}/ny`, { 'body-nb': 'Ta med brevet.', to: 'snart', ...SAVE }))
    assert.deepEqual(
      [page.status, page.errors.map(({ href, text: said }) => `${href} ${said.split(/[?:]/)[0]}`)],
      [422, ['#title-nb Hva får man hjelp til', '#how Hvordan', '#to Siste dag']],
    )
    assert.equal(page.field('Mer om det (valgfritt)').value, 'Ta med brevet.')
  })

  it('is changed and taken away, and each is in the history and can be taken back', async () => {
    const edit = (await editor.open(LIST)).linkTo('Endre Hjelp med skattemeldingen')
    const mine = await editor.form(edit, { 'title-nb': 'Hjelp med skatt', ...SAVE })
    await editor.done(edit, { 'title-nb': 'Hjelp med skatten din', ...SAVE })
    assert.match(await text('/torg/tofte'), /Hjelp med skatten din/)
    const collided = await readPage(await editor.send(mine.action, mine.fields))
    assert.equal(collided.status, 409)
    assert.equal(collided.field('Hva får man hjelp til?').value, 'Hjelp med skatt')
    const removed = await editor.done(`${edit}/fjern`)
    assert.doesNotMatch(await text('/torg/tofte'), /skatten din/)
    const change = await editor.open(removed.linkTo('Se endringen'))
    assert.match(change.texts('tbody tr').join(), /Hjelper med overalt.*Hjelp med skatten din/)
    await editor.done(removed.linkTo('Se endringen'))
    assert.match(await text('/torg/tofte'), /Hjelp med skatten din/)
    assert.equal((await editor.open(`${LIST}/finnes-ikke`)).status, 404)
    assert.equal((await editor.open(`${LIST}/finnes-ikke/fjern`)).status, 404)
  })

  it('is not for the host of one hub to change', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.equal((await host.open(LIST)).status, 403)
    assert.equal((await host.send(`${LIST}/ny`, GIVEN)).status, 403)
  })
})
