import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { rulesFor, type ClosureOf, type HoursBook, type PeriodOf, type Reading } from './index.ts'
import { closure, dayOf, period, span } from './testing.ts'

const LIBRARY = 7
const CAFE = 8
const hours = (key: string, providerId: number | null, layer: PeriodOf['layer']): PeriodOf => ({
  ...period({ key, spans: [span('mon-sun', '10-15')] }),
  providerId,
  layer,
})
const shut = (providerId: number | null, more: Partial<ClosureOf> = {}): ClosureOf => ({
  ...closure('2020-03-12', '2020-03-20'),
  providerId,
  layer: 'fact',
  exceptions: [],
  ...more,
})
const use = (providerId: number | null) => ({ providerId, from: day('2020-01-01'), to: null })

function stateOn(closures: ClosureOf[], providerId: number | null, reading: Reading = 'announced') {
  const periods = [null, LIBRARY, CAFE].flatMap((owner) => [
    hours(`fact-${owner}`, owner, 'fact'),
    hours(`example-${owner}`, owner, 'example'),
  ])
  const book: HoursBook = new Map([[1, { periods, closures, uses: [use(null), use(LIBRARY), use(CAFE)] }]])
  return dayOf(rulesFor(book, { hubId: 1, providerId }, reading), '2020-03-16').state
}

test('a closure of the whole house closes everyone but its exceptions', () => {
  const house = shut(null, { exceptions: [{ providerId: CAFE, note: null }] })
  assert.deepEqual([stateOn([house], null), stateOn([house], LIBRARY), stateOn([house], CAFE)], ['closed', 'closed', 'open'])
})

test('a closure of one provider leaves the house and the others open', () => {
  assert.deepEqual(
    [stateOn([shut(LIBRARY)], null), stateOn([shut(LIBRARY)], LIBRARY), stateOn([shut(LIBRARY)], CAFE)],
    ['open', 'closed', 'open'],
  )
})

test('an announced closure closes the example too, an example closure only the example', () => {
  const example = shut(null, { layer: 'example' })
  assert.equal(stateOn([shut(null)], null, 'example'), 'closed')
  assert.deepEqual([stateOn([example], null, 'example'), stateOn([example], null)], ['closed', 'open'])
})

test('announced hours never hold an example, nor the other way round', () => {
  const book: HoursBook = new Map([
    [1, { periods: [hours('e', null, 'example'), hours('h', LIBRARY, 'history')], closures: [], uses: [use(null), use(LIBRARY)] }],
  ])
  const state = (owner: number | null, reading: Reading) =>
    dayOf(rulesFor(book, { hubId: 1, providerId: owner }, reading), '2020-03-16').state
  assert.deepEqual([state(null, 'announced'), state(null, 'example')], ['not_announced', 'open'])
  assert.deepEqual([state(LIBRARY, 'announced'), state(LIBRARY, 'example')], ['open', 'not_announced'])
})

test('who is not in use there has no hours, and an unknown hub has none either', () => {
  const book: HoursBook = new Map([
    [1, { periods: [hours('f', null, 'fact'), hours('l', LIBRARY, 'fact')], closures: [], uses: [use(LIBRARY)] }],
  ])
  assert.equal(dayOf(rulesFor(book, { hubId: 1, providerId: null }, 'announced'), '2020-03-16').state, 'not_announced')
  assert.equal(dayOf(rulesFor(book, { hubId: 1, providerId: LIBRARY }, 'announced'), '2020-03-16').state, 'open')
  assert.equal(dayOf(rulesFor(book, { hubId: 2, providerId: null }, 'announced'), '2020-03-16').state, 'not_announced')
})
