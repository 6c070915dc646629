import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Milestone } from '../../hubs/index.ts'
import { day } from '../../platform/time/index.ts'
import { timelineItems, titledOn } from './timeline-items.tsx'

function milestone(title: string, given: Pick<Milestone, 'kind' | 'state'> & { from: string; to?: string; body?: string }): Milestone {
  const { kind, state, from, to = from, body } = given
  return {
    hubId: 1,
    kind,
    state,
    key: title,
    title: { nb: title },
    body: body === undefined ? null : { nb: body },
    link: null,
    announcedAsFirst: false,
    cameOf: null,
    layer: 'fact',
    source: null,
    knownFrom: day('2019-01-01'),
    earliest: day(from),
    latest: day(to),
  }
}

const PLAN = milestone('skal åpne', { kind: 'opening', state: 'planned', from: '2020-01-01', to: '2020-12-31' })
const OPENED = milestone('åpnet', { kind: 'opening', state: 'actual', from: '2020-01-02' })
const MEETING = milestone('folkemøte', { kind: 'public_meeting', state: 'planned', from: '2019-11-21', body: 'Kom og hør.' })
const steps = (on: string, whole = false) =>
  timelineItems([PLAN, OPENED, MEETING], { day: day(on), lang: 'nb', whole }).map((item) => ({ ...item, title: undefined }))

test('what was planned and then happened is one step; the whole story tells the plan under it', () => {
  assert.deepEqual(
    steps('2026-01-01').map(({ iso, plan }) => [iso, plan === undefined]),
    [
      ['2019-11-21', true],
      ['2020-01-02', true],
    ],
  )
  assert.deepEqual(
    steps('2026-01-01', true).map(({ iso, plan }) => [iso, plan === undefined]),
    [
      ['2019-11-21', true],
      ['2020-01-02', false],
    ],
  )
})

test('an invitation stands until the day it is for has gone by', () => {
  assert.notEqual(steps('2019-11-21')[0]?.body, undefined)
  assert.equal(steps('2019-11-22')[0]?.body, undefined)
  assert.equal(steps('2019-11-22')[0]?.past, true)
})

test('an opening known to a month is told as in the making until the month is out, and as done after it', () => {
  const opening = milestone('kom i gang', { kind: 'opening', state: 'actual', from: '2021-03-01', to: '2021-03-31' })
  assert.equal(titledOn(opening, day('2021-03-15'), 'nb').title.nb, 'Innbyggertorget åpner')
  assert.equal(titledOn(opening, day('2021-03-15'), 'nn').title.nn, 'Innbyggjartorget opnar')
  assert.equal(titledOn(opening, day('2021-04-01'), 'nb').title.nb, 'kom i gang')
})
