import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../platform/time/index.ts'
import { caseFaults } from './case-rule.ts'
import { caseStandingOn } from './case-on-day.ts'
import { caseRef, caseSlug, parseCaseRef, shortNumber, type CaseItem } from './political-case.ts'

const OF = { organ: 'kommunestyret', year: 2019, number: 32 }
const CASE: CaseItem = {
  slug: 'kommunestyret-2019-32',
  ...OF,
  title: { nb: 'Sak' },
  treated: '2019-11-12',
  places: [],
  knownFrom: day('2019-11-13'),
}
const faults = (more: Partial<CaseItem>) => caseFaults({ ...CASE, ...more }).map(({ field, fault }) => `${field} ${fault}`)

test('a case is called by organ, year and number, however it is written', () => {
  assert.deepEqual([caseSlug(OF), caseRef(OF), shortNumber(OF)], ['kommunestyret-2019-32', 'kommunestyret/2019/32', '32/19'])
  assert.deepEqual(parseCaseRef(caseRef(OF)), OF)
  for (const wrong of ['32/19', 'kommunestyret/2019/0', 'kommunestyret/2019/', 'Kommunestyret/2019/32'])
    assert.equal(parseCaseRef(wrong), null)
})

test('a case keeps its number, a link has been seen to work, and what is not treated has decided nothing', () => {
  assert.deepEqual(faults({}), [])
  assert.deepEqual(faults({ number: 33 }), ['number number_fixed'])
  assert.deepEqual(faults({ link: 'https://asker.example.no/32' }), ['checkedOn unchecked'])
  assert.deepEqual(faults({ checkedOn: day('2020-01-01') }), ['link nothing_checked'])
  const { treated: _, ...untreated } = CASE
  assert.deepEqual(
    caseFaults({ ...untreated, planned: '2020', decision: { nb: 'Ja' } }).map(({ fault }) => fault),
    ['not_treated'],
  )
  assert.deepEqual(
    caseFaults(untreated).map(({ fault }) => fault),
    ['date_missing'],
  )
  assert.deepEqual(faults({ approvedOn: day('2019-11-01') }), ['approvedOn approved_early'])
})

test('what was decided is preliminary until the day the minutes are approved, and a plan is no treatment', () => {
  const on = (approvedOn: string | null, at: string, decision: { nb: string } | null = { nb: 'Ja' }) =>
    caseStandingOn(
      {
        treated: { earliest: day('2019-11-12'), latest: day('2019-11-12') },
        approvedOn: approvedOn === null ? null : day(approvedOn),
        decision,
      },
      day(at),
    )
  assert.equal(on(null, '2019-11-11'), 'planned')
  assert.equal(on(null, '2019-11-12'), 'preliminary')
  assert.equal(on(null, '2019-11-12', null), 'treated')
  assert.equal(on('2019-12-10', '2019-12-09'), 'preliminary')
  assert.equal(on('2019-12-10', '2019-12-10'), 'approved')
  assert.equal(caseStandingOn({ treated: null, approvedOn: null, decision: null }, day('2030-01-01')), 'planned')
})
