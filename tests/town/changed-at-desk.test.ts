import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

let workplace: Workplace
let desk: Colleague

const idIn = async (answer: Response) => {
  const page = answer.status === 303 ? null : await readPage(answer)
  assert.equal(answer.status, 303, page?.errors.map(({ text }) => text).join(' · '))
  return /kvittering\/([\da-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? assert.fail('no receipt')
}

describe('a volunteer who rings', () => {
  before(async () => {
    workplace = await openWorkplace({ kind: 'town', now: '2020-01-06T12:00' })
    desk = await workplace.as('desk_adviser')
  })

  it('has shifts taken away and others given by the desk, and is told what is wrong when none is left', async () => {
    const fields = { navn: 'Test Vakt Bytter', vakter: ['2020-01-07', '2020-01-14'], kanal: 'phone' }
    const id = await idIn(await desk.submit('/arbeid/skranke/frivillig?til=vert-sprakkafe-borgen', fields))
    const change = (await desk.open(`/arbeid/skranke/kvittering/${id}`)).linkTo('Endre vaktene')
    const page = await desk.open(change)
    assert.equal(page.heading, 'Endre vaktene')
    assert.match(page.text, /7\. januar.*14\. januar.*21\. januar/)
    const none = await readPage(await desk.submit(change, { vakter: null }))
    assert.deepEqual([none.status, none.errors.map(({ href }) => href)], [422, ['#vakter']])
    const slip = await desk.done(change, { vakter: ['2020-01-14', '2020-01-21'] })
    assert.match(slip.text, /14\. januar.*21\. januar/)
    assert.doesNotMatch(slip.texts('.slip').join(' '), /7\. januar(?!.*2020, på telefon)/)
    const other = await workplace.as('desk_adviser', 'hub:tofte')
    assert.equal((await other.get(change)).status, 404)
    await desk.send(`/arbeid/skranke/kvittering/${id}/avlysning`, {})
    assert.equal((await desk.get(change)).status, 404)
  })
})

describe('a choir that rings', () => {
  before(async () => {
    workplace = await openWorkplace({ kind: 'town', now: '2022-03-01T08:00' })
    desk = await workplace.as('desk_adviser')
  })

  it('gives back one of its Tuesdays by the desk, and keeps the others', async () => {
    const choir = { fra: '1140', til: '1260', uker: '3', antall: '18', laner: 'voluntary', voksen: 'ja', navn: 'Test Korleder' }
    const id = await idIn(await desk.submit('/arbeid/skranke/lokale?torg=saetre&rom=saetre.storsalen&dag=8.3.2022', choir))
    const change = (await desk.open(`/arbeid/skranke/kvittering/${id}`)).linkTo('Gi tilbake dager')
    const page = await desk.open(change)
    assert.match(page.text, /8\. mars.*15\. mars.*22\. mars/)
    const none = await readPage(await desk.submit(change, {}))
    assert.deepEqual([none.status, none.errors.map(({ href }) => href)], [422, ['#dager']])
    const dates = await workplace.town.deps.db.selectFrom('roomBooking').select('id').where('actId', '=', id).orderBy('startsAt').execute()
    await desk.done(change, { dager: [dates[1]?.id ?? assert.fail()] })
    const left = (await desk.open(change)).text
    assert.match(left, /8\. mars.*22\. mars/)
    assert.doesNotMatch(left, /15\. mars/)
  })
})
