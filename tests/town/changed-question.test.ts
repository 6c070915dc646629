import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace()
  host = await workplace.as('hub_manager', 'hub:tofte')
})

async function asked(sporsmal: string) {
  const who = openResident(workplace.town)
  const receipt = await who.done('/kontakt/torg/tofte', { sporsmal, navn: 'Test Spør' })
  const { id } = await workplace.town.deps.db.selectFrom('enquiry').select('id').where('body', '=', sporsmal).executeTakeFirstOrThrow()
  return { who, path: receipt.path, change: receipt.linkTo('Endre det du skrev'), staff: `/arbeid/sporsmal/${id}` }
}

describe('a question that somebody has sent', () => {
  it('is written anew from its receipt until it is answered, and whoever answers sees that it was', async () => {
    const { who, path, change, staff } = await asked('Når åpner kafeen?')
    assert.equal((await who.open(change)).field('Hva lurer du på?').value, 'Når åpner kafeen?')
    const receipt = await who.done(change, { sporsmal: 'Når åpner kafeen på lørdag?' })
    assert.equal(receipt.path, path)
    assert.match(receipt.text, /Du skrev ?Når åpner kafeen på lørdag\?/)
    const page = await host.open(staff)
    assert.match(page.text, /Når åpner kafeen på lørdag\?.*Skrevet om/)
    await host.done(staff, { svar: 'Klokka ti.' })
    const answered = await who.open(path)
    assert.match(answered.text, /Klokka ti\./)
    assert.doesNotMatch(answered.text, /Endre det du skrev/)
    assert.equal((await who.get(change)).status, 404)
    assert.equal((await who.send(change, { sporsmal: 'For sent' })).status, 404)
  })

  it('is not answered unread: what was changed meanwhile is shown first, with the answer still there', async () => {
    const { who, change, staff } = await asked('Er det heis?')
    const { fields } = await host.form(staff)
    await who.done(change, { sporsmal: 'Er det heis til kjelleren?' })
    const again = await host.send(staff, { ...fields, svar: 'Ja, til tredje.' })
    assert.equal(again.status, 409)
    const page = await readPage(again)
    assert.match(page.text, /skrevet om mens du svarte.*Er det heis til kjelleren\?/)
    assert.match(page.html, /Ja, til tredje\./)
    await host.done(staff, { svar: 'Nei.' })
  })

  it('says at its field what is wrong, and is nobody else’s to change', async () => {
    const { who, change } = await asked('Hva koster det?')
    for (const sporsmal of [
      '',
      'x'.repeat(4001),
      'https://a.example https://b.example https://c.example https://d.example https://e.example https://f.example',
    ]) {
      const wrong = await readPage(await who.submit(change, { sporsmal }))
      assert.equal(wrong.status, 422)
      assert.equal(wrong.errors.length, 1)
    }
    assert.equal((await openResident(workplace.town).get(change.replace(/kvittering\/\w+/, `kvittering/${'a'.repeat(20)}`))).status, 404)
  })
})
