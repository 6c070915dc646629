import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../platform/time/index.ts'
import { outcomeOf } from './outcome.ts'
import type { Milestone } from './queries/milestones.ts'

type Given = Pick<Milestone, 'kind' | 'state'> & { on: string; to?: string; known?: string; cameOf?: string }

const milestone = ({ kind, state, on, to = on, known = '2019-01-01', cameOf }: Given): Milestone => ({
  hubId: 1,
  kind,
  state,
  key: `${kind}-${on}`,
  title: { nb: kind },
  body: null,
  link: null,
  announcedAsFirst: false,
  cameOf: cameOf ?? null,
  layer: 'fact',
  source: null,
  knownFrom: day(known),
  earliest: day(on),
  latest: day(to),
})

test('a meeting that is planned stands, though another has been held', () => {
  const held = milestone({ kind: 'public_meeting', state: 'actual', on: '2019-11-21' })
  const wasPlanned = milestone({ kind: 'public_meeting', state: 'planned', on: '2019-11-21' })
  const next = milestone({ kind: 'public_meeting', state: 'planned', on: '2019-12-05' })
  const all = [held, wasPlanned, next]
  assert.equal(outcomeOf(wasPlanned, all), held)
  assert.equal(outcomeOf(next, all), null)
})

test('a plan to open again is not what came of the first opening, and each has its own', () => {
  const first = milestone({ kind: 'opening', state: 'planned', on: '2020-01-01', to: '2020-12-31' })
  const opened = milestone({ kind: 'opening', state: 'actual', on: '2020-01-02' })
  const again = milestone({ kind: 'opening', state: 'planned', on: '2027-09-01', known: '2026-10-01' })
  const reopened = milestone({ kind: 'opening', state: 'actual', on: '2027-09-03', known: '2027-09-03' })
  assert.equal(outcomeOf(again, [first, opened, again]), null)
  assert.equal(outcomeOf(first, [first, opened, again, reopened]), opened)
  assert.equal(outcomeOf(again, [first, opened, again, reopened]), reopened)
})

test('an opening that was put off is what came of both plans', () => {
  const early = milestone({ kind: 'opening', state: 'planned', on: '2020-01-01', to: '2020-12-31' })
  const late = milestone({ kind: 'opening', state: 'planned', on: '2021-01-01', to: '2021-03-31', known: '2020-11-01' })
  const opened = milestone({ kind: 'opening', state: 'actual', on: '2021-04-15' })
  for (const plan of [early, late]) assert.equal(outcomeOf(plan, [early, late, opened]), opened)
})

test('what is said to have come of a plan is what came of it, whatever the two are called and when; at another hub it is not', () => {
  const plan = milestone({ kind: 'other', state: 'planned', on: '2021-12-31' })
  const over = milestone({ kind: 'other', state: 'actual', on: '2023-01-01', to: '2023-12-31', cameOf: plan.key })
  const opened = milestone({ kind: 'opening', state: 'actual', on: '2021-03-01', cameOf: plan.key })
  assert.equal(outcomeOf(plan, [plan, over]), over)
  assert.equal(outcomeOf(plan, [plan, opened]), opened)
  assert.equal(outcomeOf(plan, [plan, { ...over, hubId: 2 }]), null)
})

test('what is only told in words is tied to nothing by itself', () => {
  const plan = milestone({ kind: 'other', state: 'planned', on: '2021-03-01' })
  assert.equal(outcomeOf(plan, [plan, milestone({ kind: 'other', state: 'actual', on: '2021-03-01' })]), null)
})
