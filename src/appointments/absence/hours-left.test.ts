import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { hoursLeft } from './hours-left.ts'

const span = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, long]) => ({ start, end: start + long }))

describe('what is left of somebody’s hours', () => {
  it('is all of them when nobody has any', () => {
    assert.deepEqual(hoursLeft({ start: 8, end: 16 }, []), [{ start: 8, end: 16 }])
  })
  it('is what lies between those who keep theirs, whatever order they come in', () => {
    const taken = [
      { start: 14, end: 15 },
      { start: 7, end: 9 },
      { start: 15, end: 16 },
    ]
    assert.deepEqual(hoursLeft({ start: 8, end: 16 }, taken), [{ start: 9, end: 14 }])
  })
  it('never meets what is taken, and together with it covers the whole', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 8 }), (whole, taken) => {
        const left = hoursLeft(whole, taken)
        for (let at = whole.start; at < whole.end; at += 1) {
          const isTaken = taken.some(({ start, end }) => start <= at && at < end)
          assert.equal(left.filter(({ start, end }) => start <= at && at < end).length, isTaken ? 0 : 1)
        }
        for (const { start, end } of left) assert.ok(start >= whole.start && end <= whole.end && start < end)
      }),
    )
  })
})
