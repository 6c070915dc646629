import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '../../platform/time/index.ts'
import { stageOf } from './reminder-rule.ts'

test('a deadline is told of two weeks before, three days before and when it has passed, and not between', () => {
  const due = day('2020-10-13')
  const stages = [15, 14, 4, 3, 0, -1, -40].map((left) => stageOf(due, addDays(due, -left)))
  assert.deepEqual(stages, [null, 'weeks', 'weeks', 'days', 'days', 'late', 'late'])
})
