import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paceOf, waitRange, type Served } from './wait.ts'

const MINUTE = 60_000
const NOW = 100 * 60 * MINUTE
const served = (ago: number, took: number, desk = 1): Served => ({
  desk,
  calledAt: NOW - (ago + took) * MINUTE,
  endedAt: NOW - ago * MINUTE,
  endedBecause: 'done',
})

describe('how long it is to wait', () => {
  it('is not said before five have been helped, nor when no desk calls', () => {
    const four = [1, 2, 3, 4].map((k) => served(k, 5))
    assert.equal(paceOf(four, NOW), null)
    assert.equal(paceOf([...four, served(5, 5)], NOW + 120 * MINUTE), null)
    assert.equal(waitRange(3, null), null)
  })

  it('goes from the quicker to the slower of today, in whole fives, shared by the desks', () => {
    const pace = paceOf(
      [4, 5, 6, 8, 10].map((took, k) => served(k, took, (k % 2) + 1)),
      NOW,
    )
    assert.deepEqual(pace, { quick: 5, slow: 8, desks: 2 })
    assert.deepEqual(waitRange(0, pace), { from: 0, to: 5 })
    assert.deepEqual(waitRange(6, pace), { from: 15, to: 30 })
  })

  it('who did not come tells nothing of how long it takes', () => {
    const gone: Served = { desk: 1, calledAt: NOW - MINUTE, endedAt: NOW, endedBecause: 'missed' }
    assert.equal(paceOf([gone, gone, gone, gone, gone], NOW), null)
  })

  it('beyond two hours nothing is said', () => {
    assert.equal(waitRange(40, { quick: 5, slow: 10, desks: 1 }), null)
  })
})
