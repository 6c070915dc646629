import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage, type ReadPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const NEW = '/arbeid/torg/nytt'

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
})

const text = async (path: string) => (await workplace.town.page(path)).text

const codesIn = ({ html }: ReadPage) => [...html.matchAll(/name="mark" value="([^"]+)"/g)].map(([, code]) => code ?? '')

describe('a ninth hub', () => {
  it('is offered three marks before it is there, drawn from what the others leave', async () => {
    const page = await admin.open(NEW)
    assert.equal(page.texts('label').filter((label) => label.startsWith('Forslag')).length, 3)
    assert.equal(page.html.match(/<img src="data:image\/svg\+xml,/g)?.length, 6)
  })

  it('is offered others for the place that has been typed, with all else kept; the one that is chosen is the one it gets', async () => {
    const first = codesIn(await admin.open(NEW))
    const { action, fields } = await admin.form(NEW, { short: 'Bødalen', position: '59.783, 10.494', gjor: 'vis' })
    const page = await readPage(await admin.send(action, fields))
    assert.equal(page.status, 200)
    assert.equal(page.field('Kort navn').value, 'Bødalen')
    const codes = codesIn(page)
    assert.notDeepEqual(codes, first)
    for (const code of codes) assert.doesNotMatch(code, /^edge-\d-0-/, 'the pattern of Slemmestad, next door')
    const mark = codes[2] ?? assert.fail()
    await admin.done(NEW, { short: 'Bødalen', position: '59.783, 10.494', mark })
    const taken = await readPage(await admin.submit(NEW, { short: 'Gullhella', position: '59.82, 10.44', mark }))
    assert.deepEqual([taken.status, taken.errors.map(({ href }) => href)], [422, ['#mark']])
    assert.equal((await admin.submit(NEW, { short: 'Gullhella', position: '59.82, 10.44', mark: 'arc-9-9-9' })).status, 422)
    assert.equal(codesIn(await admin.open(NEW)).includes(mark), false)
  })

  it('is refused with all faults at once, and nothing typed is lost', async () => {
    const page = await readPage(await admin.submit(NEW, { slug: 'Æ!', position: '12, 12', opening: 'snart', name: 'Navn' }))
    assert.deepEqual([page.status, page.errors.map(({ href }) => href)], [422, ['#short', '#slug', '#position', '#opening']])
    assert.equal(page.field('Fullt navn (valgfritt)').value, 'Navn')
    const taken = await readPage(await admin.submit(NEW, { short: 'Tofte', position: '59.8, 10.4' }))
    assert.match(taken.errors[0]?.text ?? '', /Et annet torg heter det samme/)
    assert.deepEqual(
      (await readPage(await admin.submit(NEW, { short: 'Nytt', position: '59.8, 10.4' }))).errors.map(({ href }) => href),
      ['#slug'],
    )
    assert.match((await readPage(await admin.submit(NEW, { short: 'Vollen' }))).errors[0]?.text ?? '', /velg nærmeste sted/)
  })

  it('is at once on the front page, in the lists, on the map, in search and in the open data', async () => {
    const page = await admin.done(NEW, { short: 'Vollen', near: 'Vollen', opening: '1. kvartal 2022' })
    assert.match(page.text, /Lagret La til torget Vollen innbyggertorg/)
    for (const path of ['/', '/torg', '/kart', '/sok?q=vollen', '/torg/vollen']) assert.match(await text(path), /Vollen/, path)
    assert.match(await text('/torg/vollen'), /første kvartal 2022/)
    const hubs = await (await workplace.town.get('/api/v1/hubs')).text()
    assert.match(hubs, /"slug":"vollen"/)
    assert.match(await (await workplace.town.get('/merke/vollen.svg')).text(), /^<svg/)
    assert.match(await (await workplace.town.get('/sitemap.xml')).text(), /\/torg\/vollen</)
  })

  it('opens when staff say that it has', async () => {
    assert.match(await text('/torg/vollen'), /Planlagt/)
    await admin.done('/arbeid/torg/vollen/hendelser/ny', {
      kind: 'opening',
      state: 'actual',
      date: 'i dag',
      'title-nb': 'Torget åpnet',
      gjor: 'lagre',
    })
    assert.doesNotMatch(await text('/torg/vollen'), /Planlagt\./)
  })

  it('is one hub when the form is sent twice', async () => {
    const { action, fields } = await admin.form(NEW, { short: 'Arnestad', position: '59.81, 10.48' })
    assert.deepEqual(
      (await Promise.all([admin.send(action, fields), admin.send(action, fields)])).map(({ status }) => status),
      [303, 303],
    )
  })

  it('has a name of its own, and a day ahead', async () => {
    const faultsOf = async (given: Record<string, string>) => {
      const answer = await admin.submit(NEW, { position: '59.81, 10.48', ...given })
      assert.equal(answer.status, 422)
      return (await readPage(answer)).errors.map(({ href }) => href)
    }
    assert.deepEqual(await faultsOf({ short: 'Tofte' }), ['#short'])
    assert.deepEqual(await faultsOf({ short: 'tofte', slug: 'tofte-to', opening: '1.1.2019' }), ['#short', '#opening'])
  })

  it('is for the administrator alone', async () => {
    for (const role of ['editor', 'desk_adviser'] as const) assert.equal((await (await workplace.as(role)).open(NEW)).status, 403)
  })
})

describe('a new name', () => {
  it('holds from its day, the old address leads on, and the change can be taken back', async () => {
    const page = await admin.done('/arbeid/torg/saetre/navn', { name: 'Sætre møteplass', from: '1.12', slug: 'saetre-moteplass' })
    assert.match(page.text, /Lagret Endret torget: Sætre møteplass/)
    const old = await workplace.town.get('/torg/saetre')
    assert.deepEqual([old.status, old.headers.get('location')], [301, '/torg/saetre-moteplass'])
    assert.match(await text('/torg/saetre-moteplass'), /Sætre innbyggertorg/)
    const change = await admin.open(page.linkTo('Se endringen'))
    assert.match(change.text, /Sætre møteplass \(fra 1\. desember 2020 inntil videre\)/)
    const undone = await admin.done(page.linkTo('Se endringen'))
    assert.match(undone.text, /Angret: Endret torget/)
    assert.equal((await workplace.town.get('/torg/saetre')).status, 200)
  })

  it('is refused with the fault at its field', async () => {
    const page = await readPage(
      await admin.submit('/arbeid/torg/borgen/navn', { name: '', short: 'x'.repeat(31), from: '40.1', slug: 'nytt' }),
    )
    assert.deepEqual([page.status, page.errors.map(({ href }) => href)], [422, ['#name', '#short', '#from', '#slug']])
  })
})

describe('what concerns the whole municipality', () => {
  it('is written by an editor, and is in the news and in the history of the municipality', async () => {
    const editor = await workplace.as('editor')
    const page = await editor.done('/arbeid/kommune/nytt/ny', { 'title-nb': 'Felles nyhet', 'body-nb': 'Til alle.', gjor: 'lagre' })
    assert.match(page.text, /Lagret La til nyhet: Felles nyhet/)
    assert.match(await text('/nytt'), /Felles nyhet/)
    assert.match((await editor.open('/arbeid/kommune/historikk')).text, /Felles nyhet/)
    assert.equal((await (await workplace.as('hub_manager', 'hub:tofte')).open('/arbeid/kommune')).status, 403)
  })
})
