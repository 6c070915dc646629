import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const STEPS = '/arbeid/utvalg/lsu-tofte/trinn'
let workplace: Workplace
let secretary: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-06-15T12:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
})
const refusedWith = async (changes: Record<string, string>) => {
  const answer = await secretary.submit(STEPS, changes)
  assert.equal(answer.status, 422)
  return (await readPage(answer)).text
}

test('the secretary registers one step after the other, and none can be passed over', async () => {
  assert.match((await secretary.open(STEPS)).text, /Neste: 1\. Folkemøte/)
  assert.match(await refusedWith({ dato: '' }), /Skriv datoen/)
  assert.match(await refusedWith({ dato: '1.9.2020' }), /Datoen er ikke kommet/)
  assert.match(
    (await secretary.done(STEPS, { dato: '21.11.2019' })).text,
    /1\. Folkemøte.*Gjort: 21\. november 2019.*Neste: 2\. Valgkomité/,
  )
  assert.match(await refusedWith({ trinn: 'appointment', dato: '1.3.2020', sak: '14/20' }), /Noen andre har registrert dette trinnet/)
  assert.match(await refusedWith({ dato: '1.10.2019' }), /før trinnet foran/)
  for (const dato of ['10.1.2020', '10.2.2020', '1.3.2020']) await secretary.done(STEPS, { dato })
  const { text } = await workplace.town.page('/organ/lsu-tofte')
  assert.match(text, /2\. Valgkomité.*10\. januar 2020\. Gjort\..*5\. Kommunestyret oppnevner.*Ikke kunngjort/)
})

test('nobody is appointed without a case of the council', async () => {
  assert.match(await refusedWith({ dato: '10.3.2020', sak: '' }), /Uten sak er ingen oppnevnt/)
  const page = await secretary.done(STEPS, { dato: '10.3.2020', sak: '14/20' })
  assert.match(page.text, /5\. Kommunestyret oppnevner.*Gjort: 10\. mars 2020.*Neste: 6\. Det første møtet/)
  assert.match((await workplace.town.page('/organ/lsu-tofte')).text, /10\. mars 2020\. Gjort\. Kommunestyret 14\/20 \(2020\)/)
})

test('of two who register the same step, the second is told, and nothing is lost', async () => {
  const { action, fields } = await secretary.form(STEPS, { dato: '2.6.2020' })
  await secretary.done(STEPS, { dato: '1.6.2020' })
  const answer = await secretary.send(action, fields)
  assert.equal(answer.status, 422)
  assert.match((await readPage(answer)).text, /1\. juni 2020/)
  assert.match((await workplace.town.page('/organ/lsu-tofte')).text, /I gang/)
})

test('a member sees the body, and registers nothing', async () => {
  const member = await workplace.as('committee_member', 'body:lsu-tofte')
  assert.equal((await member.get(STEPS)).status, 403)
})
