import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../platform/time/index.ts'
import { standingOn } from './after-term.ts'
import { Body } from './body.ts'
import { bodyFaults } from './body-rule.ts'
import { BODY_TYPES, nextStep, SET_UP_STEPS, setUpOn, stepFaults, STEPS_OF, type ToldStep } from './set-up.ts'

const done = (step: ToldStep['step'], date: string, more: Partial<ToldStep> = {}): ToldStep => ({ step, state: 'actual', date, ...more })
const faults = (steps: readonly ToldStep[], type: 'committee' | 'association' = 'committee') =>
  stepFaults(type, steps).map(({ fault }) => fault)

test('no step can be done before the one ahead of it is', () => {
  assert.deepEqual(faults([done('nominating_committee', '2020-02-01')]), ['step_skipped'])
  assert.deepEqual(faults([done('public_meeting', '2019-11-21'), done('nominating_committee', '2020-02-01')]), [])
  assert.deepEqual(faults([done('public_meeting', '2019-11-21'), done('nominating_committee', '2019-10-01')]), ['step_too_early'])
})

test('whatever is told, what passes has no hole in it', () => {
  const told = fc.record({
    step: fc.constantFrom(...SET_UP_STEPS),
    state: fc.constantFrom<ToldStep['state']>('actual', 'planned'),
    date: fc.constantFrom('2020', '2020-03', '2020-04-01', '2021-Q1'),
    case: fc.constantFrom(undefined, 'kommunestyret/2020/14'),
  })
  let passed = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...BODY_TYPES),
      fc.uniqueArray(told, { maxLength: 6, selector: ({ step, state }) => step + state }),
      (type, steps) => {
        if (stepFaults(type, steps).length > 0) return
        const states = setUpOn(type, steps, day('2030-01-01')).map(({ state }) => state === 'done')
        assert.deepEqual(
          states,
          states.toSorted((a, b) => Number(b) - Number(a)),
        )
        const next = nextStep(type, steps)
        assert.equal(next === null ? states.length : STEPS_OF[type].indexOf(next), states.filter(Boolean).length)
        if (states.some(Boolean)) passed += 1
      },
    ),
    { seed: 32, numRuns: 3000 },
  )
  assert.ok(passed > 50, String(passed))
})

test('only the council appoints to a committee, with its case; an association founds itself', () => {
  const before = ['public_meeting', 'nominating_committee', 'candidates', 'recommendation'] as const
  const road = before.map((step) => done(step, '2020-03'))
  assert.deepEqual(faults([...road, done('appointment', '2020-05')]), ['case_missing'])
  assert.deepEqual(faults([...road, done('appointment', '2020-05', { case: 'kommunestyret/2020/14' })]), [])
  assert.deepEqual(faults([...road, done('appointment', '2020-05', { case: 'kommunestyret/2020/14' })], 'association'), [
    'step_not_of_type',
  ])
  assert.deepEqual(faults([...road, done('founding_meeting', '2020-05')], 'association'), [])
})

test('a day that has passed makes no step done, and a step of a later day is not done yet', () => {
  const steps: ToldStep[] = [{ step: 'public_meeting', state: 'planned', date: '2019-11-21' }]
  assert.equal(setUpOn('committee', steps, day('2020-06-01'))[0]?.state, 'planned')
  assert.equal(setUpOn('committee', [done('public_meeting', '2019-11-21')], day('2019-11-20'))[0]?.state, 'unknown')
  assert.equal(setUpOn('committee', [done('public_meeting', '2019-11-21')], day('2019-11-21'))[0]?.state, 'done')
})

const LSU = {
  slug: 'lsu-vika',
  type: 'committee',
  name: { nb: 'Utvalg Vika' },
  hub: 'vika',
  places: ['vika'],
  body: { nb: 'Et utvalg.' },
  legalBasis: 'kommuneloven',
  trial: true,
  from: '2020-01-01',
  to: '2021-12-31',
  knownFrom: '2019-11-13',
}

test('a planned first day makes no body; that somebody says it has come to be does', () => {
  const planned = { to: { earliest: day('2021-12-31'), latest: day('2021-12-31') }, established: null, steps: [] }
  assert.equal(standingOn(planned, day('2020-06-01')), 'planned')
  assert.equal(standingOn(planned, day('2021-12-31')), 'planned')
  assert.equal(standingOn(planned, day('2022-01-01')), 'past')
  const sits = { ...planned, steps: [done('constitution', '2020-06')] }
  assert.equal(standingOn(sits, day('2020-06-29')), 'planned')
  assert.equal(standingOn(sits, day('2020-06-30')), 'at_work')
  assert.equal(standingOn(sits, day('2022-01-01')), 'past')
  const founded = { ...planned, to: null, steps: [done('founding_meeting', '2020-06-12')] }
  assert.equal(standingOn(founded, day('2020-06-11')), 'planned')
  assert.equal(standingOn(founded, day('2020-06-12')), 'at_work')
})

test('a public body names its ground and area, a trial its end, and an association is under no law', () => {
  const wrong = (change: object) => bodyFaults(Body.parse({ ...LSU, ...change })).map(({ fault }) => fault)
  assert.deepEqual(wrong({}), [])
  assert.deepEqual(wrong({ legalBasis: undefined }), ['basis_missing'])
  assert.deepEqual(wrong({ places: [] }), ['area_missing'])
  assert.deepEqual(wrong({ to: undefined }), ['end_missing'])
  assert.deepEqual(wrong({ type: 'association', decidedBy: 'kommunestyret/2019/32' }), ['basis_not_of_type', 'case_not_of_type'])
  assert.deepEqual(wrong({ type: 'association', legalBasis: undefined, places: [], trial: false, to: undefined }), [])
  for (const decidedBy of ['32/19', 'kommunestyret/19/32', 'kommunestyret/2019/0', '../2019/1'])
    assert.equal(Body.safeParse({ ...LSU, decidedBy }).success, false, decidedBy)
})
