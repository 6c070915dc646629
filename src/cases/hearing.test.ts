import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../platform/time/index.ts'
import { daysLeft } from './hearing.ts'
import { daysLate } from './statement.ts'

const SIX_WEEKS = { from: day('2020-09-01'), due: day('2020-10-13') }

test('the clock of a hearing runs from its first day, is 0 on the last, and goes on counting after it', () => {
  const left = (at: string) => daysLeft(SIX_WEEKS, day(at))
  assert.deepEqual(
    [left('2020-08-31'), left('2020-09-01'), left('2020-10-12'), left('2020-10-13'), left('2020-10-14')],
    [null, 42, 1, 0, -1],
  )
})

test('a statement is late from the day after the last day', () => {
  assert.deepEqual(
    ['2020-10-13', '2020-10-14', '2020-10-20'].map((at) => daysLate({ day: day(at) }, SIX_WEEKS)),
    [0, 1, 7],
  )
})
