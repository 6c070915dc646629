import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../platform/time/index.ts'
import { shiftsOf, type Pattern } from './pattern.ts'

const monthly: Pattern = {
  weekday: 4,
  from: 720,
  to: 900,
  everyWeeks: 4,
  first: day('2020-02-13'),
  last: null,
  metFrom: null,
  metTo: null,
}
const days = (pattern: Partial<Pattern>, from: string, to: string) =>
  shiftsOf({ ...monthly, ...pattern }, { from: day(from), to: day(to) }).map((shift) => shift.day)

test('every fourth Thursday, and not on Maundy Thursday', () => {
  assert.deepEqual(days({}, '2020-01-01', '2020-06-30'), ['2020-02-13', '2020-03-12', '2020-05-07', '2020-06-04'])
})

test('wherever one looks from, the weeks are counted from the first', () => {
  assert.deepEqual(days({}, '2020-02-14', '2020-03-12'), ['2020-03-12'])
  assert.deepEqual(days({}, '2020-03-12', '2020-03-12'), ['2020-03-12'])
  assert.deepEqual(days({}, '2020-03-13', '2020-04-08'), [])
})

test('only as long as it holds, and while the provider is there', () => {
  assert.deepEqual(days({ last: day('2020-03-11') }, '2020-01-01', '2020-12-31'), ['2020-02-13'])
  assert.deepEqual(days({ metFrom: day('2020-03-01'), metTo: day('2020-05-31') }, '2020-01-01', '2020-12-31'), ['2020-03-12', '2020-05-07'])
})
