import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2026-11-25T12:00' })
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const PAVEMENT = {
  tittel: 'Når blir fortauet ferdig?',
  hva: 'Barna går i veien.',
  hvem: 'resident',
  kallenavn: '',
  adresse: 'spor@example.no',
}
const secretary = () => workplace.as('committee_secretary', 'body:omradeforum-tofte')
const host = () => workplace.as('hub_manager', 'hub:tofte')

async function asks(changes: Record<string, string> = {}) {
  const who = openResident(workplace.town)
  const review = await readPage(await who.submit('/innspill/ny?organ=omradeforum-tofte', { ...PAVEMENT, ...changes }))
  assert.match(review.text, /Til ?Områdeforum Tofte.*Send spørsmålet/, 'whom it goes to is looked over too')
  const { action, fields } = formIn(review.html)
  const sent = await who.send(action, { ...fields, steg: 'send' })
  const receipt = await who.open(sent.headers.get('location') ?? '')
  return { who, receipt, path: sent.headers.get('location') ?? '', number: Number(/Nummer ?(\d+)/.exec(receipt.text)?.[1]) }
}

describe('a question to those who decide', () => {
  it('is asked of a body, waits for it, is read by the same rules, and is answered by an office and never a name', async () => {
    const { receipt, number, who, path } = await asks()
    assert.equal(receipt.heading, 'Spørsmålet ditt: Når blir fortauet ferdig?')
    assert.match((await who.open(`/innspill/${number}`)).text, /Venter på Områdeforum Tofte/)
    assert.equal((await (await host()).send(`/arbeid/innspill/${number}`, { gjor: 'vis', overskrift: PAVEMENT.tittel })).status, 303)
    const page = await who.open(`/innspill/${number}`)
    assert.match(page.text, /Områdeforum Tofte svarer Svaret kommer innen onsdag 9\. desember 2026\./)
    const work = await (await secretary()).open(`/arbeid/innspill/${number}`)
    assert.match(work.text, /Vi svarer på spørsmålet.*Hvem svarer\?/)
    await post.until('2026-11-25T12:02')
    const sent = await (
      await secretary()
    ).send(`/arbeid/innspill/${number}`, { gjor: 'svar', svar: 'done', rolle: 'leader', grunn: 'I august.' })
    assert.equal(sent.status, 303)
    assert.match((await who.open(`/innspill/${number}`)).text, /Områdeforum Tofte svarte, ved lederen I august\./)
    assert.match((await who.open(path)).text, /Hvor det står ?Besvart\..*Svaret ?I august\./)
    const { mails } = await post.until('2026-11-25T12:04')
    assert.deepEqual(
      mails.map(({ subject }) => subject),
      ['Svar på spørsmålet ditt: Når blir fortauet ferdig?'],
    )
    assert.match((await who.open('/organ/omradeforum-tofte')).text, /Spørsmål og svar.*Når blir fortauet ferdig\? ?Besvart\. ?I august\./)
    assert.match(
      (await who.open('/innspill?organ=omradeforum-tofte')).text,
      /Spørsmål til Områdeforum Tofte.*Når blir fortauet ferdig\?.*Besvart\./,
    )
  })

  it('stands on another body’s page nowhere, and its secretary cannot answer it', async () => {
    const { number, who } = await asks({ tittel: 'Hvem bestemmer om bussen?' })
    const other = await workplace.as('committee_secretary', 'body:omradeforum-heggedal')
    assert.equal((await other.send(`/arbeid/innspill/${number}`, { gjor: 'svar', svar: 'done', grunn: 'Nei' })).status, 404)
    assert.ok(!(await who.open('/organ/omradeforum-heggedal')).text.includes('bussen'))
    assert.ok(!(await who.open('/organ/omradeforum-tofte')).text.includes('bussen'), 'nobody has read it')
  })

  it('is not asked of what is not known, is only planned or has ended, and keeps what was written', async () => {
    const who = openResident(workplace.town)
    const { action, fields } = formIn((await who.open('/innspill/ny?organ=omradeforum-tofte')).html)
    for (const organ of ['kongen', 'lsu-tofte']) {
      const refused = await readPage(await who.send(action, { ...fields, ...PAVEMENT, organ }))
      assert.match(refused.errors.map(({ text }) => text).join(), /Vi kjenner ikke organet/)
      assert.ok(refused.html.includes('Barna går i veien.'))
    }
    assert.ok(!(await who.open('/organ/lsu-tofte')).html.includes('/innspill/ny?organ='))
  })

  it('is registered at the desk with the same number and deadline', async () => {
    const adviser = await workplace.as('desk_adviser', 'hub:tofte')
    const sent = await adviser.submit('/arbeid/skranke/innspill?torg=tofte', {
      ...PAVEMENT,
      adresse: '',
      organ: 'omradeforum-tofte',
      tittel: 'Hvor mye koster fortauet?',
      navn: 'Test Skranke Prøvesen',
    })
    assert.equal(sent.status, 303)
    assert.match((await (await secretary()).open('/arbeid/innspill')).text, /Hvor mye koster fortauet\? Torg Tofte Hvor det står Mottatt/)
  })

  it('comes by the API too, and says whom it is for', async () => {
    const body = {
      kind: 'question',
      body: 'omradeforum-tofte',
      title: 'Når møtes dere?',
      description: 'Jeg vil komme.',
      credit: 'resident',
    }
    const answer = await workplace.town.app.request('/api/v1/suggestions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'sporsmal-0000000000001', 'x-forwarded-for': '198.19.0.9' },
      body: JSON.stringify(body),
    })
    assert.ok(answer.status === 201 || answer.status === 202, await answer.text())
    const list = await (await workplace.town.get('/api/v1/suggestions?kind=question')).text()
    assert.match(list, /"body":"omradeforum-tofte"/)
  })
})
