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

  it('is written anew at the desk for whoever rings, and the log knows who did it', async () => {
    const { who, path, staff } = await asked('Når begynner koret?')
    const desk = await workplace.as('desk_adviser')
    const { db } = workplace.town.deps
    const { actId } = await db.selectFrom('enquiry').select('actId').where('body', '=', 'Når begynner koret?').executeTakeFirstOrThrow()
    const receipt = `/arbeid/skranke/kvittering/${actId}`
    const change = (await desk.open(receipt)).linkTo('Endre det de skrev')
    const wrong = await readPage(await desk.submit(change, { sporsmal: '' }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#sporsmal']])
    assert.match((await desk.done(change, { sporsmal: 'Når begynner koret i januar?' })).text, /Når begynner koret i januar\?/)
    assert.match((await who.open(path)).text, /Når begynner koret i januar\?/)
    assert.match((await host.open(staff)).text, /Skrevet om/)
    const log = await db.selectFrom('auditEntry').select('subject').where('action', '=', 'question-changed').execute()
    assert.deepEqual(log, [{ subject: `act:${actId}` }])
    await host.done(staff, { svar: 'Den femte.' })
    assert.equal((await desk.get(change)).status, 404)
    assert.doesNotMatch((await desk.open(receipt)).text, /Endre det de skrev/)
    assert.equal((await (await workplace.as('desk_adviser', 'hub:holmen')).get(change)).status, 404, 'another desk’s')
  })

  it('is read and written anew as data, by the same rules', async () => {
    const { path, staff } = await asked('Er hagen åpen?')
    const address = path.replace('/kvittering/', '/api/v1/receipts/') + '/question'
    const patch = (question: string, to = address) =>
      workplace.town.app.request(to, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question }),
      })
    assert.deepEqual(await (await workplace.town.get(address)).json(), { topic: 'hub:tofte', question: 'Er hagen åpen?' })
    for (const question of ['  ', 'x'.repeat(4001), 'https://a.no https://b.no https://c.no https://d.no'])
      assert.equal((await patch(question)).status, 422)
    const answer = await patch('Er hagen åpen i påska?')
    assert.deepEqual([answer.status, await answer.json()], [200, { topic: 'hub:tofte', question: 'Er hagen åpen i påska?' }])
    assert.match((await host.open(staff)).text, /Er hagen åpen i påska\?.*Skrevet om/)
    await host.done(staff, { svar: 'Ja.' })
    assert.equal((await patch('For sent')).status, 404)
    const followed = await openResident(workplace.town).done('/folg/torg/tofte', { adresse: 'spor@example.no' })
    assert.equal((await patch('Noe annet', `/api/v1/receipts/${followed.path.split('/').at(-1)}/question`)).status, 404)
  })
})
