import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, type Day } from '../../platform/time/index.ts'
import { statusOn } from '../status.ts'
import { rangesInOperation } from './in-use.ts'

const on = (offset: number) => addDays(day('2020-01-01'), offset)

test('a hub is in operation from its opening to the day before it closes', () => {
  assert.deepEqual(rangesInOperation([], []), [])
  assert.deepEqual(rangesInOperation([on(1)], []), [{ from: on(1), to: null }])
  assert.deepEqual(rangesInOperation([on(1)], [on(5)]), [{ from: on(1), to: on(4) }])
})

test('in operation on a day is the same as open by the milestones', () => {
  const days = fc.array(fc.integer({ min: 0, max: 12 }).map(on), { maxLength: 4 })
  const milestone = (kind: 'opening' | 'closing') => (of: Day) => ({
    kind,
    state: 'actual' as const,
    earliest: of,
    latest: of,
    announcedAsFirst: false,
  })
  fc.assert(
    fc.property(days, days, fc.integer({ min: -1, max: 14 }).map(on), (opened, closed, asked) => {
      const milestones = [...opened.map(milestone('opening')), ...closed.map(milestone('closing'))]
      const inOperation = rangesInOperation(opened, closed).some(({ from, to }) => (from ?? '') <= asked && (to === null || asked <= to))
      assert.equal(inOperation, statusOn(milestones, asked) === 'open')
    }),
    { seed: 2020, numRuns: 500 },
  )
})
