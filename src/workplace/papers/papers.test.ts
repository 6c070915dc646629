import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { pdfOf } from '../../../tests/pdf.ts'
import { MeetingAnswer } from '../../meetings/api.ts'
import { readPage } from '../../platform/http/testing.ts'
import { listingOf } from '../../platform/openapi/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const OWN = '/arbeid/utvalg/lsu-tofte'
const PAPERS = `${OWN}/sakspapirer`
const MEETING = '/organ/lsu-tofte/moter/1'
const SAVE = { gjor: 'lagre' }
const MAP = pdfOf({ pages: ['Flytebryggene ved Sagene kai'] })
const BENCH = { meeting: '1', number: '1', 'title-nb': 'Benk ved brygga' }

let workplace: Workplace
let secretary: Colleague
/** Key of the item. */
let bench = ''
before(async () => {
  workplace = await openWorkplace({ now: '2020-09-01T10:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
})
const town = (path: string) => workplace.town.page(path)
const upload = (who: Colleague, fields: { sak?: string; navn?: string; fil?: Buffer; path?: string }) =>
  who.upload(fields.path ?? PAPERS, { sak: fields.sak ?? bench, navn: fields.navn ?? 'Kart over bryggene' }, { fil: fields.fil ?? MAP })
const fileOf = async () => (await town(MEETING)).links.find(({ text }) => text.startsWith('Kart over'))?.href ?? ''

describe('papers of an agenda as files', () => {
  it('need an item on the agenda first', async () => {
    assert.match((await secretary.open(PAPERS)).text, /Sett opp saken på saklista først/)
    await secretary.done(`${OWN}/moter/ny`, { number: '1', day: '15.9.2020', time: '18', hub: 'tofte', ...SAVE })
    await secretary.done(`${OWN}/sakliste/ny`, { ...BENCH, ...SAVE })
    const { links } = await secretary.open(`${OWN}/sakliste`)
    bench =
      links
        .find(({ text }) => text.includes('Benk'))
        ?.href.split('/')
        .at(-1) ?? ''
  })

  it('are public at once: beside the item, as a file, in the API, and in search by what is in them', async () => {
    const sent = await upload(secretary, {})
    assert.equal(sent.status, 303)
    assert.match(
      (await secretary.open(sent.headers.get('location') ?? '')).text,
      /Papiret er lagt ut.*Kart over bryggene.*PDF, 1 side, 1 kB/,
    )
    assert.match((await town(MEETING)).text, /Kart over bryggene \(PDF, 1 side, 1 kB\)/)
    const path = await fileOf()
    const file = await workplace.town.get(path)
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), MAP)
    assert.equal(file.headers.get('content-type'), 'application/pdf')
    assert.match(file.headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.equal((await workplace.town.get(path, { 'if-none-match': file.headers.get('etag') ?? '' })).status, 304)
    const { items } = listingOf(MeetingAnswer).parse(await (await workplace.town.get('/api/v1/meetings?body=lsu-tofte')).json())
    assert.equal(items[0]?.agenda[0]?.papers[0]?.bytes, MAP.length)
    assert.ok(items[0].agenda[0].papers[0].url.endsWith(path))
    const found = await town('/sok?q=flytebryggene')
    assert.ok(found.links.some(({ href }) => href === `${MEETING}#sak-1`))
  })

  it('are each there once, and keep what was typed when the file cannot be taken', async () => {
    assert.equal((await upload(secretary, {})).status, 303, 'sent twice')
    assert.equal((await town(MEETING)).links.filter(({ text }) => text.startsWith('Kart over')).length, 1)
    const refused = await readPage(await upload(secretary, { navn: 'Notat', fil: Buffer.from('PK a document') }))
    assert.deepEqual([refused.status, refused.errors.map(({ href }) => href)], [422, ['#fil']])
    assert.match(refused.text, /Fila er ingen PDF/)
    assert.equal(refused.field('Hva heter papiret?').value, 'Notat')
    const empty = await readPage(await upload(secretary, { sak: '', navn: '', fil: Buffer.alloc(0) }))
    assert.deepEqual(
      empty.errors.map(({ href }) => href),
      ['#sak', '#navn', '#fil'],
    )
    const large = await upload(secretary, { fil: Buffer.alloc(10_000_001, '%PDF-') })
    assert.match((await readPage(large)).text, /Fila er for stor/)
    assert.equal((await upload(secretary, { fil: Buffer.alloc(21_000_000) })).status, 413)
  })

  it('are the secretary’s of that body alone', async () => {
    const [member, stranger] = [
      await workplace.as('committee_member', 'body:lsu-tofte'),
      await workplace.as('committee_secretary', 'body:lsu-heggedal'),
    ]
    assert.equal((await upload(member, {})).status, 403)
    assert.equal((await upload(stranger, {})).status, 403)
    const elsewhere = '/arbeid/utvalg/lsu-heggedal/sakspapirer'
    assert.equal((await upload(stranger, { path: elsewhere })).status, 422, 'an item of another body')
    const id = (await fileOf()).split('/').at(-1) ?? ''
    assert.equal((await stranger.send(`${elsewhere}/fjern`, { papir: id })).status, 404)
    assert.equal((await workplace.town.get(await fileOf())).status, 200)
    assert.equal((await workplace.town.get(`/organ/lsu-heggedal/moter/1/papir/${id}`)).status, 404)
  })

  it('are nowhere once their item is closed, and are taken away for good before it is', async () => {
    const path = await fileOf()
    await secretary.done(`${OWN}/sakliste/${bench}`, { closed: '1', closedBasis: 'koml_11_5_privacy', ...SAVE })
    assert.equal((await workplace.town.get(path)).status, 404)
    assert.equal(await fileOf(), '')
    assert.doesNotMatch((await town('/sok?q=flytebryggene')).html, /#sak-1/)
    assert.doesNotMatch(await (await workplace.town.get('/api/v1/meetings?body=lsu-tofte')).text(), /Kart over/)
    assert.match((await secretary.open(PAPERS)).text, /Saken er lukket siden/)
    assert.equal((await secretary.submit(`${OWN}/sakliste/${bench}/fjern`)).status, 409, 'it has a paper')
    const form = await secretary.form(PAPERS)
    for (const status of [303, 303]) assert.equal((await secretary.send(form.action, form.fields)).status, status)
    assert.match((await secretary.open(PAPERS)).text, /Ingen filer er lagt til/)
  })
})
