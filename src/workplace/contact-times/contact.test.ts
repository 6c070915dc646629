import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const TIMES = '/arbeid/utvalg/lsu-slemmestad/treffetid'
/** Not the form that takes one away, which stands first. */
const NEW = { fjern: null }
const FIRST_THURSDAY = {
  'who-nb': 'Lederen',
  hub: 'heggedal',
  'room-nb': 'Kafeen',
  week: 'first',
  weekday: 'thu',
  from: '17',
  to: '18.30',
  since: '1.3.2020',
}
let workplace: Workplace
let secretary: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-03-02T12:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
})

test('contact hours stand with the next day on the page of the body and on that of the hub where somebody is met', async () => {
  assert.doesNotMatch((await workplace.town.page('/organ/lsu-slemmestad')).text, /Treffetid/)
  await secretary.done(TIMES, FIRST_THURSDAY)
  const said = /Første torsdag i måneden klokka 17(\.00)?–18\.30, Kafeen.*Neste gang torsdag 5\. mars 2020/
  const body = await workplace.town.page('/organ/lsu-slemmestad')
  assert.match(body.text, said)
  assert.match(body.text, /Treffetid.*Lederen.*Heggedal innbyggertorg/)
  const hub = await workplace.town.page('/torg/heggedal')
  assert.match(hub.text, said)
  assert.match(hub.text, /Møt dem som bestemmer.*Lederen, Lokalsamfunnsutvalg Slemmestad/)
  assert.doesNotMatch((await workplace.town.page('/torg/slemmestad')).text, /Møt dem som bestemmer/)
  for (const place of ['vollen', 'heggedal']) {
    const near = await workplace.town.page(`/naerdemokrati/${place}`)
    assert.match(near.text, /Møt dem som bestemmer.*Lederen, Lokalsamfunnsutvalg Slemmestad.*Kafeen, Heggedal innbyggertorg/, place)
  }
  assert.doesNotMatch((await workplace.town.page('/naerdemokrati/tofte')).text, /Møt dem som bestemmer/)
  assert.match(await (await workplace.town.get('/api/v1/bodies/lsu-slemmestad')).text(), /"hub":"heggedal".*"next":"2020-03-05"/)
})

test('what cannot be is refused at its field, with what was typed kept', async () => {
  const answer = await secretary.submit(TIMES, { ...NEW, ...FIRST_THURSDAY, from: 'kveld', since: '31.2.2020' })
  const page = await readPage(answer)
  assert.deepEqual([answer.status, page.errors.map(({ href }) => href)], [422, ['#since', '#from']])
  assert.equal(page.field('Til klokka').value, '18.30')
  const early = await readPage(await secretary.submit(TIMES, { ...NEW, ...FIRST_THURSDAY, to: '16' }))
  assert.deepEqual([early.status, early.errors.map(({ href }) => href)], [422, ['#to']])
})

test('taken away twice it is gone once, a list that has changed meanwhile is not touched, and after the term nobody is met', async () => {
  await secretary.done(TIMES, { ...NEW, ...FIRST_THURSDAY, 'who-nb': 'Et medlem' })
  const { action, fields } = await secretary.form(TIMES)
  const gone = async (fjern: string) => (await secretary.send(action, { ...fields, fjern })).status
  assert.deepEqual([await gone('0'), await gone('0')], [303, 409], 'the second would have taken the other one')
  assert.match((await workplace.town.page('/torg/heggedal')).text, /Et medlem/)
  const left = await secretary.form(TIMES)
  for (const status of [303, 303]) assert.equal((await secretary.send(left.action, left.fields)).status, status)
  assert.doesNotMatch((await workplace.town.page('/torg/heggedal')).text, /Møt dem som bestemmer/)
  await secretary.done(TIMES, FIRST_THURSDAY)
  const later = await workplace.later('2022-01-10T12:00')
  assert.doesNotMatch((await later.town.page('/organ/lsu-slemmestad')).text, /Treffetid/)
})

test('after a term that no decision prolongs, the secretary is told what it takes to call meetings again', async () => {
  const later = await workplace.later('2022-01-10T12:00')
  const hers = await later.as('committee_secretary', 'body:lsu-slemmestad')
  assert.match((await hers.open('/arbeid/utvalg/lsu-slemmestad')).text, /Er det vedtatt at det fortsetter\? Send saksnummeret/)
  const admin = await later.as('municipality_admin')
  const page = await admin.open('/arbeid/utvalg/lsu-slemmestad')
  assert.equal(page.linkTo('Registrer vedtaket'), '/arbeid/kommune/organ/lsu-slemmestad#prolongedTo')
})
