import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { clash, type Hours } from './clash.ts'

const hours = (first: string, changes: Partial<Hours> = {}): Hours => ({
  weekday: 2,
  from: 720,
  to: 900,
  everyWeeks: 1,
  first: day(first),
  last: null,
  ...changes,
})

describe('hours that would have somebody in two places', () => {
  it('meet on the same weekday, and not when one begins as the other ends', () => {
    assert.ok(clash(hours('2020-01-07'), hours('2020-02-04', { from: 840, to: 960 })))
    assert.ok(!clash(hours('2020-01-07'), hours('2020-02-04', { from: 900, to: 960 })))
    assert.ok(!clash(hours('2020-01-07'), hours('2020-01-08', { weekday: 3 })))
  })
  it('do not meet when one is over before the other begins', () => {
    assert.ok(!clash(hours('2020-01-07', { last: day('2020-06-30') }), hours('2020-08-04')))
    assert.ok(clash(hours('2020-01-07', { last: day('2020-08-04') }), hours('2020-08-04')))
  })
  it('every other week and the weeks between pass each other for ever; every second and every third meet', () => {
    const even = hours('2020-01-07', { everyWeeks: 2 })
    assert.ok(!clash(even, hours('2020-01-14', { everyWeeks: 2 })))
    assert.ok(clash(even, hours('2020-01-21', { everyWeeks: 2 })))
    assert.ok(clash(even, hours('2020-01-14', { everyWeeks: 3 })))
    assert.ok(!clash(hours('2020-01-07', { everyWeeks: 4 }), hours('2020-01-14', { everyWeeks: 2 })))
  })
})
