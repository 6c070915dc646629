import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
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
  })

  it('is not lost when the answer comes first: both are shown, and the new text becomes a question of its own in one press', async () => {
    const { who, path, change, staff } = await asked('Er det kaffe?')
    await host.done(staff, { svar: 'Ja,\nhver dag.' })
    const late = await readPage(await who.send(change, { sporsmal: 'Er det kake også?' }))
    assert.equal(late.status, 409)
    assert.match(late.text, /Spørsmålet er svart på.*Det nye er ikke sendt/)
    assert.match(late.text, /Du spurte ?Er det kaffe\? ?Svaret ?Ja,\s?hver dag\./)
    assert.equal(late.field('Det nye du skrev').value, 'Er det kake også?')
    const form = formIn(late.html)
    const sent = [await who.send(form.action, form.fields), await who.send(form.action, form.fields)]
    const [first, second] = await Promise.all(sent.map(async (one) => who.open(one.headers.get('location') ?? '')))
    assert.match(first?.text ?? '', /Er det kake også\?.*Test Spør/)
    assert.match(second?.text ?? '', /Er det kake også\?/)
    const { db } = workplace.town.deps
    const made = await db.selectFrom('enquiry').select(['topic', 'answer']).where('body', '=', 'Er det kake også?').execute()
    assert.deepEqual(made, [{ topic: 'hub:tofte', answer: null }])
    assert.match((await who.open(path)).text, /Er det kaffe\?/, 'what was answered stands')
  })

  it('leads on from its answer to one more, by whoever asked, and says at the field what is wrong with it', async () => {
    const { who, path, staff } = await asked('Er det pub?')
    await host.done(staff, { svar: 'Fredager.' })
    const more = (await who.open(path)).linkTo('Spør om noe mer')
    const wrong = await readPage(await who.submit(more, { sporsmal: '' }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#sporsmal']])
    const receipt = await who.done(more, { sporsmal: 'Også i juli?' })
    assert.notEqual(receipt.path, path)
    assert.match(receipt.text, /Også i juli\?.*Test Spør/)
  })

  it('is not answered twice: whoever comes second sees what was said, with their own words, and the same words sent again are no fault', async () => {
    const { staff } = await asked('Er det piano?')
    const { fields } = await host.form(staff)
    await host.done(staff, { svar: 'Ja, i salen.' })
    const other = await readPage(await host.send(staff, { ...fields, svar: 'Det tror jeg.' }))
    assert.equal(other.status, 409)
    assert.match(other.text, /Noen andre svarte mens du skrev.*Ja, i salen\..*ikke er sendt ?Det tror jeg\./)
    assert.equal((await host.send(staff, { ...fields, svar: 'Ja, i salen.' })).status, 303)
  })

  it('that is taken back meanwhile is not answered either', async () => {
    const { who, path, staff } = await asked('Er det orgel?')
    const { fields } = await host.form(staff)
    await who.done(`${path}/avlysning`, {})
    const late = await readPage(await host.send(staff, { ...fields, svar: 'Nei.' }))
    assert.equal(late.status, 409)
    assert.match(late.text, /trukket mens du svarte.*ikke er sendt ?Nei\./)
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
    assert.doesNotMatch((await desk.open(receipt)).text, /Endre det de skrev/)
    const late = await readPage(await desk.send(change, { sporsmal: 'Når begynner koret i februar?' }))
    assert.equal(late.status, 409)
    assert.match(late.text, /for sent å endre.*Når begynner koret i januar\?.*Den femte\./)
    const form = formIn(late.html)
    const sent = await desk.send(form.action, form.fields)
    assert.match((await desk.open(sent.headers.get('location') ?? '')).text, /Når begynner koret i februar\?.*Test Spør/)
    assert.equal((await desk.open(receipt)).linkTo('Spør om noe mer'), change)
    assert.equal((await (await workplace.as('desk_adviser', 'hub:holmen')).get(change)).status, 404, 'another desk’s')
  })

  it('is read and written anew as data, by the same rules', async () => {
    const { path, staff } = await asked('Er hagen åpen?')
    const address = path.replace('/kvittering/', '/api/v1/receipts/') + '/question'
    const question = (text: string) => ({ topic: 'hub:tofte', question: text, state: 'open', answer: null })
    const patch = (text: string, to = address) =>
      workplace.town.app.request(to, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question: text }),
      })
    assert.deepEqual(await (await workplace.town.get(address)).json(), question('Er hagen åpen?'))
    for (const text of ['  ', 'x'.repeat(4001), 'https://a.no https://b.no https://c.no https://d.no'])
      assert.equal((await patch(text)).status, 422)
    const answer = await patch('Er hagen åpen i påska?')
    assert.deepEqual([answer.status, await answer.json()], [200, question('Er hagen åpen i påska?')])
    assert.match((await host.open(staff)).text, /Er hagen åpen i påska\?.*Skrevet om/)
    await host.done(staff, { svar: 'Ja.' })
    const late = await patch('For sent')
    assert.equal(late.status, 409)
    assert.match(await late.text(), /nytt spørsmål/)
    const now = { topic: 'hub:tofte', question: 'Er hagen åpen i påska?', state: 'answered', answer: 'Ja.' }
    assert.deepEqual(await (await workplace.town.get(address)).json(), now)
    const followed = await openResident(workplace.town).done('/folg/torg/tofte', { adresse: 'spor@example.no' })
    assert.equal((await patch('Noe annet', `/api/v1/receipts/${followed.path.split('/').at(-1)}/question`)).status, 404)
  })
})
