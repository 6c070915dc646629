import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { findByNumber } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const FORM = '/arbeid/skranke/organisasjon'
const NUMBER = '920 125 298'

let workplace: Workplace
let tofte: Colleague
before(async () => {
  workplace = await openWorkplace()
  tofte = await workplace.as('desk_adviser', 'hub:tofte')
})

const registered = { nummer: NUMBER, organisasjon: 'Prøve vel', slag: 'association', navn: 'Test Leder Prøve', adresse: '66 90 12 34' }
const found = () => findByNumber(workplace.town.deps.db, '920125298', workplace.town.deps.clock.today())

describe('registering an association for a leader who calls or comes', () => {
  it('keeps what was typed and says at each field what is missing', async () => {
    const page = await readPage(await tofte.submit(FORM, { nummer: '123', adresse: 'nei', organisasjon: 'Prøve vel' }))
    assert.deepEqual([page.status, page.errors.map(({ href }) => href)], [422, ['#navn', '#adresse', '#nummer']])
    assert.equal(page.field('Navnet på organisasjonen').value, 'Prøve vel')
    const nameless = await readPage(await tofte.submit(FORM, { navn: 'Test Leder Prøve' }))
    assert.deepEqual([nameless.status, nameless.errors.map(({ href }) => href)], [422, ['#organisasjon']])
  })

  it('is reached by its number at the desk, prints a slip, and waits for approval as on the web', async () => {
    const leads = await tofte.submit('/arbeid/skranke', { sok: '7' })
    assert.match(leads.headers.get('location') ?? '', /\/arbeid\/skranke\/organisasjon\?torg=tofte#nummer$/)
    const slip = await tofte.done(FORM, { ...registered, kanal: 'desk' })
    assert.match(slip.text, /Prøve vel er meldt inn/)
    assert.match(slip.text, /Registrert av Test desk_adviser hub:tofte, i skranken/)
    assert.match(slip.texts('.words')[0] ?? '', /^\S+ \S+ \S+$/)
    assert.deepEqual([(await found())?.state, (await found())?.isLed], ['claimed', true])
    const act = await workplace.town.deps.db
      .selectFrom('act')
      .select(['channel', 'registeredBy'])
      .where('kind', '=', 'organisation')
      .execute()
    assert.deepEqual(
      act.map(({ channel, registeredBy }) => [channel, registeredBy !== null]),
      [['desk', true]],
    )
  })

  it('does not register what is here already, and lets a new board ask to take over', async () => {
    const again = await readPage(await tofte.submit(FORM, { ...registered, navn: 'Test Annen Prøve' }))
    assert.deepEqual([again.status, again.errors.map(({ href }) => href)], [422, ['#overta']])
    assert.match(again.text, /Prøve vel er registrert her fra før/)
    const slip = await tofte.done(FORM, { ...registered, navn: 'Test Annen Prøve', overta: 'ja' })
    assert.match(slip.text, /Du har bedt om å overta Prøve vel/)
  })

  it('sent twice is one', async () => {
    const { action, fields } = await tofte.form(FORM, { organisasjon: 'Prøve strikk', navn: 'Test Strikk Prøve' })
    const answers = await Promise.all([tofte.send(action, fields), tofte.send(action, fields)])
    const [one, two] = answers.map((answer) => /kvittering\/([\da-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1])
    assert.ok(one !== undefined && one === two)
  })

  it('is for the desk alone', async () => {
    assert.equal((await (await workplace.as('editor')).open(FORM)).status, 403)
  })
})
