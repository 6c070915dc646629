import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { whoseTurn, type Candidate } from './whose-turn.ts'

const one = (id: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  speaks: false,
  load: 0,
  share: 100,
  lastAgreed: null,
  ...more,
})

describe('whose turn it is', () => {
  it('is first theirs who speak the language, however much they have', () => {
    assert.deepEqual(whoseTurn([one(1), one(2, { speaks: true, load: 9 })]), { id: 2, because: 'language' })
  })
  it('is then theirs who have fewest for their share: two in a half position are as many as four in a full', () => {
    const half = { share: 50, load: 2, lastAgreed: 1 }
    assert.deepEqual(whoseTurn([one(1, { load: 3 }), one(2, half)]), { id: 1, because: 'load' })
    assert.deepEqual(whoseTurn([one(1, { load: 5 }), one(2, half)]), { id: 2, because: 'load' })
    assert.deepEqual(whoseTurn([one(1, { load: 4, lastAgreed: 2 }), one(2, half)]), { id: 2, because: 'waited' })
  })
  it('is then theirs who have waited longest, and of these the first entered', () => {
    assert.deepEqual(whoseTurn([one(1, { lastAgreed: 5 }), one(2)]), { id: 2, because: 'waited' })
    assert.deepEqual(whoseTurn([one(2), one(1)]), { id: 1, because: 'order' })
  })
  it("is said to be the only one where there is no other, and nobody's where there is none", () => {
    assert.deepEqual(whoseTurn([one(3)]), { id: 3, because: 'alone' })
    assert.equal(whoseTurn([]), null)
  })
  it('is the same in whatever order they are read, and nobody who was passed over comes before', () => {
    const candidate = fc.record({
      speaks: fc.boolean(),
      load: fc.integer({ min: 0, max: 9 }),
      share: fc.integer({ min: 1, max: 200 }),
      lastAgreed: fc.option(fc.integer({ min: 1, max: 5 })),
    })
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 8 }), (list) => {
        const all = list.map((each, id) => ({ id, ...each }))
        const turn = whoseTurn(all)
        assert.deepEqual(whoseTurn(all.toReversed()), turn)
        const chosen = all.find(({ id }) => id === turn?.id) ?? assert.fail('nobody')
        for (const other of all) {
          if (other.speaks !== chosen.speaks) assert.ok(chosen.speaks)
          else assert.ok(chosen.load / chosen.share <= other.load / other.share + 1e-9)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
