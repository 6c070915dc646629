import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { bodyOnDay, type BodyOnDay } from '../../bodies/index.ts'
import { galleryUi } from '../../design/gallery/town.ts'
import { asker } from '../../hubs/edit/testing.ts'
import { day } from '../../platform/time/index.ts'
import { PlanText } from './plan-text.tsx'

const INTENDED = /tenkt som et forsøk/
const NEEDS = /Først trengs en valgkomité/
const step = (name: BodyOnDay['steps'][number]['step'], date: string) => ({ step: name, state: 'actual' as const, date })
const NOMINATED = [step('public_meeting', '2019-11-21'), step('nominating_committee', '2020-01-10')]
const AT_WORK = [
  ...NOMINATED,
  step('candidates', '2020-02-01'),
  step('recommendation', '2020-02-10'),
  { ...step('appointment', '2020-03-01'), case: 'kommunestyret/2020/14' },
  step('constitution', '2020-03-15'),
]

let tofte: BodyOnDay
before(async () => {
  const found = await bodyOnDay(await asker(), 'lsu-tofte', day('2019-11-20'))
  assert.ok(found)
  tofte = found
})
const text = (steps: BodyOnDay['steps'], on: string, more: Partial<BodyOnDay> = {}) =>
  String(<PlanText ui={galleryUi({}, 'nb')} body={{ ...tofte, ...more, steps }} day={day(on)} />).replaceAll(/<[^>]+>|\s+/g, ' ')

it('until it is there a trial is told as intended, with what it needs first', () => {
  assert.match(text([], '2019-11-20'), INTENDED)
  assert.match(text([], '2019-11-20'), NEEDS)
  assert.doesNotMatch(text([], '2019-11-20', { trial: false, type: 'open_forum' }), /tenkt|valgkomité/)
})

it('once the nominating committee is there nobody says that it is needed, and before its day everybody does', () => {
  assert.doesNotMatch(text(NOMINATED, '2020-01-10'), NEEDS)
  assert.match(text(NOMINATED, '2020-01-10'), INTENDED)
  assert.match(text(NOMINATED, '2020-01-09'), NEEDS)
})

it('of a committee at work it says what it is for, and neither that it is intended nor what it needs', () => {
  const said = text(AT_WORK, '2020-04-01')
  assert.match(said, /bredere deltakelse/)
  assert.doesNotMatch(said, /tenkt|valgkomité|Dette var planen/)
})
