import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { BODY_TYPES, type BodyType } from '../set-up.ts'
import { takesInterest, whyNotSit } from './who-may-sit.ts'

const term = (date: string) => ({ earliest: day(date), latest: day(date) })
const body = (slug: string, places: readonly string[], type: BodyType = 'committee'): BodyOnDay => ({
  slug,
  type,
  name: { nb: slug },
  themes: [],
  hubId: 1,
  hub: slug,
  body: { nb: slug },
  legalBasis: null,
  evaluate: null,
  power: null,
  rules: [],
  contactTimes: [],
  decidedBy: null,
  trial: true,
  from: term('2020-01-01'),
  to: term('2021-12-31'),
  plannedTo: null,
  prolongedBy: null,
  successor: null,
  established: null,
  afterTerm: null,
  uncertain: null,
  steps: [],
  places: places.map((place) => ({ slug: place, name: place })),
  layer: 'fact',
  source: null,
})
const slemmestad = body('slemmestad', ['slemmestad', 'vollen'])
const heggedal = body('heggedal', ['heggedal'])
const bodies = [slemmestad, heggedal]
const today = day('2019-11-27')
const why = (at: BodyOnDay, place: string, age: 'older' | 'under_22' | 'under_18' = 'older', on = today) =>
  whyNotSit({ body: at, bodies, day: on }, { place, age })

test('who lives in Vollen cannot sit for Heggedal, and is led to Slemmestad', () => {
  assert.deepEqual(why(heggedal, 'vollen'), { because: 'area', instead: [slemmestad] })
  assert.equal(why(slemmestad, 'vollen'), null)
})

test('where nobody covers the place there is nothing to lead to, and where the term is past neither', () => {
  assert.deepEqual(why(heggedal, 'borgen'), { because: 'area', instead: [] })
  assert.deepEqual(why(heggedal, 'vollen', 'older', day('2022-01-01')), { because: 'area', instead: [] })
})

test('to a public body those are elected who may vote; an association asks for no vote', () => {
  assert.deepEqual(why(slemmestad, 'vollen', 'under_18'), { because: 'age' })
  assert.equal(why(slemmestad, 'vollen', 'under_22'), null)
  const forum = body('forum', ['vollen'], 'association')
  assert.equal(whyNotSit({ body: forum, bodies, day: today }, { place: 'vollen', age: 'under_18' }), null)
})

test('where the area of a body is not known, nobody is turned away by it', () => {
  assert.equal(why(body('forum', [], 'association'), 'borgen'), null)
})

test('a planned body takes people at once, a settled one no more, and one whose term is past never', () => {
  assert.ok(takesInterest(slemmestad, { nomination: null, day: today }))
  assert.ok(takesInterest(slemmestad, { nomination: { settledAt: null }, day: today }))
  assert.ok(!takesInterest(slemmestad, { nomination: { settledAt: new Date(0) }, day: today }))
  assert.ok(!takesInterest(slemmestad, { nomination: { settledAt: null }, day: day('2022-01-01') }))
  const atWork = { ...slemmestad, established: term('2019-01-01') }
  assert.ok(!takesInterest(atWork, { nomination: null, day: today }))
  assert.ok(takesInterest(atWork, { nomination: { settledAt: null }, day: today }))
  const taking = BODY_TYPES.filter((type) => takesInterest(body('x', ['x'], type), { nomination: null, day: today }))
  assert.deepEqual(taking, ['committee', 'association'])
})
