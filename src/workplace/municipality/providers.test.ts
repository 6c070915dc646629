import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/kommune/tilbydere'
const SAVE = { gjor: 'lagre' }
const GIVEN = {
  municipal: 'nei',
  name: 'Repareringskafeen',
  kind: 'association',
  'description-nb': 'Vi reparerer det du har med.',
}

let workplace: Workplace
let editor: Colleague
before(async () => {
  workplace = await openWorkplace()
  editor = await workplace.as('editor')
})

const text = async (path: string) => (await workplace.town.page(path)).text

describe('a new provider', () => {
  it('is refused with all faults at once, and nothing typed is lost', async () => {
    const page = await readPage(await editor.submit(`${LIST}/ny`, { slug: 'Æ!', email: 'ikke en adresse', phone: '66 70', to: 'snart' }))
    assert.deepEqual(
      [page.status, page.errors.map(({ href }) => href)],
      [422, ['#name', '#slug', '#kind', '#description-nb', '#email', '#to']],
    )
    assert.deepEqual(
      page.errors.map(({ text: said }) => said.split(/[:?]/)[0]),
      ['Navn', 'Adresse på nettet', 'Hva slags tilbyder', 'Hvem er de, og hva gjør de', 'E-post', 'Siste dag'],
    )
    assert.equal(page.field('Telefon (valgfritt)').value, '66 70')
    const taken = await readPage(await editor.submit(`${LIST}/ny`, { ...GIVEN, slug: 'servicetorget' }))
    assert.match(taken.errors[0]?.text ?? '', /Adressen er i bruk, eller har vært det/)
    assert.deepEqual(
      (await readPage(await editor.submit(`${LIST}/ny`, { ...GIVEN, name: 'Ny' }))).errors.map(({ href }) => href),
      ['#slug'],
    )
  })

  it('has a page at once, is found, is in the open data, and can be chosen by the hubs', async () => {
    const page = await editor.done(`${LIST}/ny`, GIVEN)
    assert.match(page.text, /Lagret La til tilbyder: Repareringskafeen/)
    assert.match(await text('/tilbyder/repareringskafeen'), /Vi reparerer det du har med\. .*drives ikke av kommunen/)
    assert.match(await text('/sok?q=repareringskafeen'), /Repareringskafeen/)
    assert.match(await (await workplace.town.get('/api/v1/providers/repareringskafeen')).text(), /"kind":"association"/)
    const host = await workplace.as('hub_manager', 'hub:tofte')
    await host.done('/arbeid/torg/tofte/her/ny', { provider: 'repareringskafeen', from: '1.11.2020', ...SAVE })
    assert.match(await text('/torg/tofte'), /Repareringskafeen/)
  })

  it('is one provider when the form is sent twice', async () => {
    const { action, fields } = await editor.form(`${LIST}/ny`, { ...GIVEN, name: 'Sykurs' })
    const answers = await Promise.all([editor.send(action, fields), editor.send(action, fields)])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    )
    assert.equal((await editor.open(LIST)).links.filter(({ text: label }) => label === 'Endre Sykurs').length, 1)
  })

  it('is taken back by undoing, but not while it is met somewhere', async () => {
    const added = (await editor.done(`${LIST}/ny`, { ...GIVEN, name: 'Angret lag' })).linkTo('Se endringen')
    await editor.done(added)
    assert.equal((await workplace.town.get('/tilbyder/angret-lag')).status, 404)
    const removal = await readPage(await editor.submit(`${LIST}/repareringskafeen/fjern`))
    assert.equal(removal.status, 409)
    assert.match(removal.text, /Dette kan ikke fjernes nå Noe annet viser fortsatt til dette/)
  })

  it('is for those who answer for the municipality', async () => {
    for (const path of [LIST, `${LIST}/ny`, `${LIST}/innbyggerservice`, `${LIST}/innbyggerservice/navn`]) {
      assert.equal((await (await workplace.as('hub_manager', 'hub:tofte')).open(path)).status, 403, path)
      assert.equal((await (await workplace.as('municipality_admin')).open(path)).status, 200, path)
    }
    assert.equal((await editor.open(`${LIST}/finnes-ikke/navn`)).status, 404)
  })
})

describe('what is said of a provider', () => {
  it('is changed in one form, told in the history, and taken back', async () => {
    const page = await editor.done(`${LIST}/repareringskafeen`, { municipal: 'ja', phone: '66 70 00 00', kind: 'culture', ...SAVE })
    assert.match(await text('/tilbyder/repareringskafeen'), /drives av kommunen .*66 70 00 00/)
    const change = await editor.open(page.linkTo('Se endringen'))
    assert.match(change.text, /Hvem driver det\? Før ?Andre enn kommunen Etter ?Kommunen/)
    await editor.done(page.linkTo('Se endringen'))
    assert.match(await text('/tilbyder/repareringskafeen'), /drives ikke av kommunen/)
  })
})

describe('a provider with a new name', () => {
  it('keeps the old one on the days before and in search, and its old address leads on', async () => {
    const page = await editor.done(`${LIST}/repareringskafeen/navn`, { name: 'Fikseverkstedet', from: '20.11', slug: 'fikseverkstedet' })
    assert.match(page.text, /Lagret Endret tilbyder: Fikseverkstedet/)
    const old = await workplace.town.get('/tilbyder/repareringskafeen')
    assert.deepEqual([old.status, old.headers.get('location')], [301, '/tilbyder/fikseverkstedet'])
    assert.equal((await workplace.town.page('/tilbyder/fikseverkstedet')).heading, 'Fikseverkstedet')
    assert.match(await text('/torg/tofte'), /Fikseverkstedet/)
    assert.match(await text('/sok?q=repareringskafeen'), /Fikseverkstedet/)
    const change = await editor.open(page.linkTo('Se endringen'))
    assert.match(change.text, /Fikseverkstedet \(fra 20\. november 2020 inntil videre\)/)
    assert.match(change.text, /\/tilbyder\/repareringskafeen Etter ?\/tilbyder\/fikseverkstedet/)
  })

  it('shows the old name on a page of a day before', async () => {
    await editor.done(`${LIST}/innbyggerservice/navn`, { name: 'Innbyggertjenesten', from: '1.11.2020' })
    assert.equal((await workplace.town.page('/tilbyder/innbyggerservice?dato=2020-10-31')).heading, 'Innbyggerservice')
    assert.equal((await workplace.town.page('/tilbyder/innbyggerservice')).heading, 'Innbyggertjenesten')
  })

  it('gets the old name and address back when that is undone', async () => {
    const history = await editor.open('/arbeid/kommune/historikk')
    await editor.done(history.linkTo('Endret tilbyder: Fikseverkstedet'))
    assert.equal((await workplace.town.page('/tilbyder/repareringskafeen')).heading, 'Repareringskafeen')
    assert.equal((await workplace.town.get('/tilbyder/fikseverkstedet')).status, 404)
  })

  it('is refused with the fault at its field, what was typed kept, also when somebody else was first', async () => {
    const path = `${LIST}/repareringskafeen/navn`
    const page = await readPage(await editor.submit(path, { name: '', from: '40.1', slug: 'ny' }))
    assert.deepEqual([page.status, page.errors.map(({ href }) => href)], [422, ['#name', '#from', '#slug']])
    assert.match(page.errors[0]?.text ?? '', /^Navn: Fyll ut/)
    const mine = await editor.form(path, { name: 'Mitt navn' })
    await editor.done(`${LIST}/repareringskafeen`, { phone: '66 70 00 01', ...SAVE })
    const collided = await readPage(await editor.send(mine.action, mine.fields))
    assert.equal(collided.status, 409)
    assert.equal(collided.field('Navn').value, 'Mitt navn')
  })
})

describe('a provider that ends', () => {
  it('shows beforehand which hubs lose it, and is gone from them after the day', async () => {
    const edit = `${LIST}/repareringskafeen`
    const preview = await readPage(await editor.submit(edit, { to: '22.11', gjor: 'vis' }))
    assert.match(preview.text, /Etter 22\. november 2020 møter man ikke tilbyderen her: Tofte/)
    assert.match(await text('/torg/tofte'), /Repareringskafeen/)
    await editor.done(edit, { to: '22.11', ...SAVE })
    assert.doesNotMatch(await text('/torg/tofte'), /Repareringskafeen/)
    assert.match(await text('/tilbyder/repareringskafeen'), /Du møtte dem til og med 22\. november 2020\. Se hvem du møter på torgene nå\./)
    assert.doesNotMatch(await text('/sok?q=repareringskafeen'), /Repareringskafeen/)
    assert.doesNotMatch(await (await workplace.town.get('/api/v1/providers')).text(), /repareringskafeen/)
    assert.match(await (await workplace.town.get('/api/v1/providers/repareringskafeen')).text(), /"until":"2020-11-22"/)
  })

  it('keeps its name where it is still spoken of: in lists, news and earlier rows', async () => {
    const list = await editor.open('/arbeid/torg/tofte/her')
    assert.match(list.text, /Repareringskafeen/)
    const edit = list.linkTo('Endre Repareringskafeen')
    assert.match((await editor.open(edit)).text, /Repareringskafeen \(til og med 22\. november 2020\)/)
    await editor.done(edit, { 'note-nb': 'Sto i kjelleren', ...SAVE })
  })

  it('cannot end before it got its last name', async () => {
    const page = await readPage(await editor.submit(`${LIST}/innbyggerservice`, { to: '1.10.2020', ...SAVE }))
    assert.deepEqual(
      [page.status, page.errors.map(({ href, text: said }) => [href, said])],
      [422, [['#to', 'Siste dag: Slutter før det begynner. Rett en av datoene.']]],
    )
  })
})
