import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const RULES = '/arbeid/utvalg/lsu-tofte/regler'
let workplace: Workplace
let secretary: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-06-15T12:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
})
const errorsOf = async (changes: Record<string, string>) => {
  const answer = await secretary.submit(RULES, changes)
  assert.equal(answer.status, 422)
  return (await readPage(answer)).errors.map(({ href, text }) => `${href} ${text}`)
}

test('a version is written with its day and case, line by line as it was written, and stands on the public page', async () => {
  assert.match((await errorsOf({ from: '' })).join(), /#from/)
  assert.match((await errorsOf({ from: '1.3.2020' })).join(), /#text-nb .*gi en lenke/)
  assert.match((await errorsOf({ from: '1.3.2020', 'text-nb': '§ 1', decidedBy: '14/20' })).join(), /#decidedBy/)
  const page = await secretary.done(RULES, { from: '1.3.2020', 'text-nb': '§ 1 Formål\n§ 2 Møter', decidedBy: 'kommunestyret/2020/14' })
  assert.match(page.text, /1\. mars 2020.*kommunestyret\/2020\/14/)
  const body = await workplace.town.page('/organ/lsu-tofte')
  assert.match(body.text, /Reglement.*Gjelder fra 1\. mars 2020.*Kommunestyret 14\/20/)
  assert.match(body.html, /§ 1 Formål<br\/?>§ 2 Møter/)
})

test('the next version takes over on its day, and the one before it can still be read on an earlier day', async () => {
  assert.match((await errorsOf({ from: '1.3.2020', link: 'https://example.no/reglement' })).join(), /#from .*etter 1\. mars 2020/)
  await secretary.done(RULES, { from: '1.6.2020', link: 'https://example.no/reglement' })
  const now = await workplace.town.page('/organ/lsu-tofte')
  assert.match(now.text, /Gjelder fra 1\. juni 2020.*Tidligere utgaver.*Gjaldt fra 1\. mars 2020/)
  const then = await workplace.town.page('/organ/lsu-tofte?dato=2020-04-01')
  assert.match(then.text, /Gjelder fra 1\. mars 2020/)
  assert.doesNotMatch(then.text, /1\. juni 2020/)
  const answer = await (await workplace.town.get('/api/v1/bodies/lsu-tofte')).text()
  assert.match(answer, /"rules":\[\{"from":"2020-03-01".*"from":"2020-06-01"/)
})

test('the history tells what was added, and a member adds nothing', async () => {
  const history = await secretary.open('/arbeid/utvalg/lsu-tofte/historikk')
  assert.match(
    (await secretary.open(history.linkTo('Endret organ: Lokalsamfunnsutvalg Tofte'))).text,
    /Reglement eller vedtekter.*fra 1\. juni 2020/,
  )
  const member = await workplace.as('committee_member', 'body:lsu-tofte')
  assert.equal((await member.get(RULES)).status, 403)
})
