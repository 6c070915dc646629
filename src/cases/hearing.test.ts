import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BodyOnDay } from '../bodies/index.ts'
import { day } from '../platform/time/index.ts'
import { bodiesAsked, daysLeft } from './hearing.ts'
import { daysLate } from './statement.ts'

const SIX_WEEKS = { from: day('2020-09-01'), due: day('2020-10-13') }

test('the clock of a hearing runs from its first day, is 0 on the last, and goes on counting after it', () => {
  const left = (at: string) => daysLeft(SIX_WEEKS, day(at))
  assert.deepEqual(
    [left('2020-08-31'), left('2020-09-01'), left('2020-10-12'), left('2020-10-13'), left('2020-10-14')],
    [null, 42, 1, 0, -1],
  )
})

const body = (slug: string, themes: readonly string[]): BodyOnDay => ({
  slug,
  themes,
  type: 'committee',
  name: { nb: slug },
  hubId: 1,
  hub: 'tofte',
  body: { nb: slug },
  legalBasis: 'koml_5_2',
  decidedBy: null,
  power: null,
  trial: false,
  from: null,
  to: null,
  plannedTo: null,
  prolongedBy: null,
  successor: null,
  established: null,
  afterTerm: null,
  uncertain: null,
  steps: [],
  evaluate: null,
  rules: [],
  contactTimes: [],
  places: [{ slug: 'kana', name: 'Kana' }],
  layer: 'fact',
  source: null,
})

test('a hearing finds its bodies by area and topic, and who names no topic is asked about all', () => {
  const bodies = [body('alt', []), body('skole', ['barn-og-unge']), body('miljo', ['miljo', 'kultur'])]
  const asked = (themes: readonly string[], places = ['kana']) =>
    bodiesAsked(bodies, { ...SIX_WEEKS, places, themes }).map(({ slug }) => slug)
  assert.deepEqual(asked([]), ['alt', 'skole', 'miljo'])
  assert.deepEqual(asked(['barn-og-unge']), ['alt', 'skole'])
  assert.deepEqual(asked(['kultur', 'eldre']), ['alt', 'miljo'])
  assert.deepEqual(asked(['eldre']), ['alt'])
  assert.deepEqual(asked([], ['vollen']), [])
})

test('a statement is late from the day after the last day', () => {
  assert.deepEqual(
    ['2020-10-13', '2020-10-14', '2020-10-20'].map((at) => daysLate({ day: day(at) }, SIX_WEEKS)),
    [0, 1, 7],
  )
})
