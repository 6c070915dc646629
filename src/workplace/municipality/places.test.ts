import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const PLACES = '/arbeid/kommune/steder'
const POSTCODES = '/arbeid/kommune/postnumre'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
  const added = await admin.done('/arbeid/torg/nytt', { short: 'Vollen', near: 'Vollen' })
  assert.match(added.text, /velger du under «Steder» og «Postnumre»/)
})

const found = async (asked: string) => (await workplace.town.page(`/finn?sted=${encodeURIComponent(asked)}`)).text

describe('which hub a place belongs to', () => {
  it('is chosen by the municipality, so that a ninth hub gets its residents; and taken back', async () => {
    const told = async () => (await workplace.town.page('/sok?q=vollen')).text
    assert.match(await found('Vollen'), /Vollen får eget torg/, 'whoever writes the name of a hub is led there')
    assert.match(await told(), /Hører til Slemmestad innbyggertorg/)
    const saved = await admin.done(`${PLACES}/vollen`, { hub: 'vollen', ...SAVE })
    assert.match(saved.text, /Lagret Endret sted: Vollen/)
    assert.match(await found('Vollen'), /Vollen får eget torg/)
    assert.match(await told(), /Hører til Vollen innbyggertorg/)
    const change = saved.linkTo('Se endringen')
    assert.match((await admin.open(change)).text, /Hvilket torg hører det til\? Før ?Slemmestad Etter ?Vollen/)
    await admin.done(change)
    assert.match(await told(), /Hører til Slemmestad innbyggertorg/)
  })

  it('is chosen for a postcode in the same way, and a new code is asked for once', async () => {
    await admin.done(`${POSTCODES}/1390`, { hub: 'vollen', ...SAVE })
    assert.match(await found('1390'), /1390 Vollen får eget torg/)
    assert.doesNotMatch(await found('3999'), /hører til|eget torg/)
    await admin.done(`${POSTCODES}/ny`, { code: '3999', town: 'Vollen', hub: 'vollen', ...SAVE })
    assert.match(await found('3999'), /3999 Vollen får eget torg/)
    const twice = await readPage(await admin.submit(`${POSTCODES}/ny`, { code: '3999', town: 'Annet', hub: 'tofte', ...SAVE }))
    assert.equal(twice.status, 409)
    assert.match(await found('3999'), /3999 Vollen får eget torg/)
    assert.equal((await admin.form(`${POSTCODES}/3999`)).fields['code'], undefined)
    await admin.done(`${POSTCODES}/3999/fjern`)
    assert.doesNotMatch(await found('3999'), /hører til|eget torg/)
  })

  it('is asked with all the names that people have for it', async () => {
    await admin.done(`${PLACES}/ny`, { name: 'Arnestad', otherNames: 'Øvre Arnestad, Arnestadkroken', hub: 'vollen', ...SAVE })
    assert.match(await found('arnestadkroken'), /hører til Vollen/)
    assert.equal((await admin.form(`${PLACES}/arnestad`)).fields['otherNames'], 'Øvre Arnestad, Arnestadkroken')
    const wrong = await readPage(await admin.submit(`${PLACES}/ny`, { otherNames: 'x'.repeat(61), hub: 'atlantis', ...SAVE }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#name', '#otherNames', '#hub']])
    assert.match(wrong.errors[0]?.text ?? '', /^Hva heter stedet\? Fyll ut/)
    const bare = await readPage(await admin.submit(`${POSTCODES}/ny`, SAVE))
    assert.deepEqual(
      bare.errors.map(({ text }) => text.split(/[:?]/)[0]),
      ['Postnummer', 'Poststed', 'Hvilket torg hører det til'],
    )
  })

  it('is put back to the hub under the address that it has now', async () => {
    const saved = await admin.done(`${PLACES}/filtvet`, { hub: 'vollen', ...SAVE })
    await admin.done('/arbeid/torg/tofte/navn', { name: 'Tofte torg', short: 'Tofte', slug: 'tofte-torg' })
    await admin.done(saved.linkTo('Se endringen'))
    assert.match(await found('Filtvet'), /hører til Tofte/)
  })

  it('is not for the host of one hub to choose', async () => {
    const host = await workplace.as('hub_manager', 'hub:slemmestad')
    assert.equal((await host.open(PLACES)).status, 403)
    assert.equal((await host.send(`${PLACES}/vollen`, { name: 'Vollen', hub: 'slemmestad' })).status, 403)
  })
})
