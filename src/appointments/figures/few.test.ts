import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { missedOf, unlessFew } from './few.ts'

describe('a figure that would tell of somebody', () => {
  it('is hidden from one to four, and none is said', () => {
    assert.deepEqual([0, 1, 4, 5, 60].map(unlessFew), [0, null, null, 5, 60])
  })

  it('whatever was counted, nobody can take one figure from another and be left with a few', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (came, missed) => {
        const all = came + missed
        const [shown, without] = [unlessFew(all), missedOf({ all, missed })]
        if (without === null || shown === null) return
        for (const left of [without, shown - without]) assert.ok(left === 0 || left >= 5)
      }),
    )
  })
})
