import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openResident } from '../../../tests/resident.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-05T09:30' })
  host = await workplace.as('hub_manager', 'hub:spikkestad')
})

const RULE = '/arbeid/torg/spikkestad/aktiviteter/babysang-spikkestad/pamelding'
const SIGN_UP = '/aktiviteter/babysang-spikkestad/pamelding/2020-01-06'
const FOOD = { 'ask1-nb': 'Trenger du vogn?', 'why1-nb': 'Så vi kan rydde plass', answer1: 'yes', keep1: '3' }

describe('what those who sign up are asked, and who comes first', () => {
  it('is set by the host, and stands on the form with its reason and how long the answer is kept', async () => {
    await host.done(RULE, { ...FOOD, needed1: '1', 'firstWho-nb': 'bosatt på Spikkestad', firstUntil: '0' })
    const form = await openResident(workplace.town).open(SIGN_UP)
    assert.match(form.text, /Trenger du vogn\?/)
    assert.match(form.text, /Så vi kan rydde plass/)
    assert.match(form.text, /3 dager/)
    assert.match(form.text, /bosatt på Spikkestad/)
    const again = await host.open(RULE)
    assert.equal(again.field('Hva spør dere om? (valgfritt)').value, 'Trenger du vogn?')
  })

  it('is never asked without a reason, kept longer than ninety days, or asked twice', async () => {
    const wrong = async (changes: Record<string, string>) => {
      const page = await readPage(await host.submit(RULE, changes))
      assert.equal(page.status, 422)
      return page.errors.map(({ href }) => href)
    }
    assert.deepEqual(await wrong({ ...FOOD, 'why1-nb': '' }), ['#why1-nb'])
    assert.deepEqual(await wrong({ ...FOOD, keep1: '91' }), ['#keep1'])
    assert.deepEqual(await wrong({ ...FOOD, 'ask2-nb': 'Trenger du vogn?', 'why2-nb': 'Igjen', answer2: 'yes', keep2: '3' }), ['#ask2-nb'])
    assert.deepEqual(await wrong({ 'firstWho-nb': 'medlem', firstUntil: '' }), ['#firstUntil'])
  })

  it('goes when its field is emptied, and other words are another question', async () => {
    const { db } = workplace.town.deps
    const keys = async () =>
      (
        await db.selectFrom('activity').select('signUp').where('key', '=', 'babysang-spikkestad').executeTakeFirstOrThrow()
      ).signUp?.questions.map(({ key }) => key)
    const [first] = (await keys()) ?? []
    await host.done(RULE, { ...FOOD, keep1: '5' })
    assert.deepEqual(await keys(), [first])
    await host.done(RULE, { ...FOOD, 'ask1-nb': 'Tar du med søsken?' })
    const [other] = (await keys()) ?? []
    assert.notEqual(other, first)
    await host.done(RULE, { 'ask1-nb': '', 'firstWho-nb': '', firstUntil: '' })
    assert.deepEqual(await keys(), [])
    const form = await openResident(workplace.town).open(SIGN_UP)
    assert.doesNotMatch(form.text, /bosatt på Spikkestad|søsken/)
  })
})
