import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decideSeats, type Decided, type Entry, type SeatList } from './decide-seats.ts'

const HOUR = 60 * 60_000
const NOON = Date.UTC(2030, 0, 7, 11)
const list = (more: Partial<SeatList> = {}): SeatList => ({
  seats: 15,
  begins: NOON + 100 * HOUR,
  replyHours: 24,
  firstUntil: null,
  ...more,
})
const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  size: 1,
  together: false,
  seated: 0,
  offered: 0,
  replyBy: null,
  heldUntil: null,
  claimsFirst: false,
  isNew: false,
  ...more,
})
const seatedOf = (entries: readonly Decided[]) => entries.map(({ seated, offered }) => [seated, offered])

describe('seats', () => {
  it('are given at once to whoever comes while there are any, and the sixteenth of fifteen waits', () => {
    const fifteen = Array.from({ length: 15 }, (_, k) => entry(`${k}`, { seated: 1 }))
    assert.deepEqual(seatedOf(decideSeats(list(), [...fifteen.slice(1), entry('new', { isNew: true })], NOON)).at(-1), [1, 0])
    assert.deepEqual(seatedOf(decideSeats(list(), [...fifteen, entry('new', { isNew: true })], NOON)).at(-1), [0, 0])
  })

  it('are offered, not given, to those who waited, the first first, with a time to answer that begins in the morning', () => {
    const waiting = [entry('a', { seated: 1 }), entry('b'), entry('c')]
    assert.deepEqual(seatedOf(decideSeats(list({ seats: 2 }), waiting, NOON)), [
      [1, 0],
      [0, 1],
      [0, 0],
    ])
    const night = Date.UTC(2030, 0, 7, 22)
    assert.equal(decideSeats(list({ seats: 2 }), waiting, night)[1]?.replyBy, Date.UTC(2030, 0, 8, 7) + 24 * HOUR)
  })

  it('are offered to nobody once it has begun, and an offer ends when it begins', () => {
    const waiting = [entry('a')]
    assert.deepEqual(seatedOf(decideSeats(list({ begins: NOON }), waiting, NOON)), [[0, 0]])
    assert.equal(decideSeats(list({ begins: NOON + HOUR }), waiting, NOON)[0]?.replyBy, NOON + HOUR)
  })

  it('that nobody took in time go to the next, and who did not answer is off the list', () => {
    const late = entry('a', { offered: 1, replyBy: NOON })
    const after = decideSeats(list({ seats: 1 }), [late, entry('b')], NOON)
    assert.deepEqual([after[0]?.ended, after[1]?.offered], ['unanswered', 1])
  })

  it('are given to all of a group or to none when it asks for that, and it keeps its number while others pass', () => {
    const after = decideSeats(
      list({ seats: 3 }),
      [entry('a', { seated: 1 }), entry('group', { size: 3, together: true }), entry('c')],
      NOON,
    )
    assert.deepEqual(seatedOf(after), [
      [1, 0],
      [0, 0],
      [0, 1],
    ])
    assert.deepEqual(
      seatedOf(decideSeats(list({ seats: 4 }), [entry('a', { seated: 1 }), entry('group', { size: 3, together: true })], NOON)),
      [
        [1, 0],
        [0, 3],
      ],
    )
  })

  it('are for those who come first until a day, and then for all, in the order that they came', () => {
    const waiting = [entry('a', { isNew: true }), entry('first', { claimsFirst: true, isNew: true })]
    assert.deepEqual(seatedOf(decideSeats(list({ seats: 1, firstUntil: NOON + 1 }), waiting, NOON)), [
      [0, 0],
      [1, 0],
    ])
    assert.deepEqual(seatedOf(decideSeats(list({ seats: 1, firstUntil: NOON }), waiting, NOON)), [
      [1, 0],
      [0, 0],
    ])
  })

  it('stay with those who sit when there are fewer of them than before', () => {
    const sitting = [entry('a', { seated: 1 }), entry('b', { seated: 1 }), entry('c')]
    assert.deepEqual(seatedOf(decideSeats(list({ seats: 1 }), sitting, NOON)), [
      [1, 0],
      [1, 0],
      [0, 0],
    ])
  })

  it('that were kept for an address to be proven are free when that was not done', () => {
    const kept = entry('a', { seated: 1, heldUntil: NOON })
    assert.deepEqual(seatedOf(decideSeats(list({ seats: 1 }), [kept, entry('b')], NOON)), [
      [0, 0],
      [0, 1],
    ])
  })
})

const size = fc.integer({ min: 1, max: 5 })
const someEntry = fc.record({
  size,
  together: fc.boolean(),
  sits: fc.integer({ min: 0, max: 5 }),
  isLate: fc.boolean(),
  isNew: fc.boolean(),
})

it('whatever has happened before, no more are let in than there is room for, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(someEntry, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), fc.boolean(), (given, seats, hasBegun) => {
      const entries = given.map(({ size, together, sits, isLate, isNew }, k) => {
        const seated = isNew ? 0 : together ? (sits > 2 ? size : 0) : Math.min(sits, size)
        const offered = seated < size && !isNew && isLate ? size - seated : 0
        return entry(`${k}`, { size, together, seated, offered, replyBy: offered > 0 ? NOON - 1 : null, isNew })
      })
      const of = list({ seats, begins: hasBegun ? NOON : NOON + HOUR })
      const after = decideSeats(of, entries, NOON)
      const sum = (all: readonly Entry[]) => all.reduce((total, one) => total + one.seated + one.offered, 0)
      assert.ok(
        sum(after) <=
          Math.max(
            seats,
            entries.reduce((total, { seated }) => total + seated, 0),
          ),
      )
      for (const [k, one] of after.entries()) {
        assert.ok(one.seated + one.offered <= one.size)
        if (one.together) assert.ok([0, one.size].includes(one.seated) && [0, one.size].includes(one.offered))
        assert.ok(one.seated >= (entries[k]?.seated ?? 0), 'nobody loses a seat')
        if (hasBegun) assert.equal(one.offered, 0)
      }
      const again = decideSeats(
        of,
        after.filter(({ ended }) => ended === null).map((one) => ({ ...one, isNew: false })),
        NOON,
      )
      assert.deepEqual(
        again.map(({ seated, offered, size }) => [seated, offered, size]),
        after.filter(({ ended }) => ended === null).map(({ seated, offered, size }) => [seated, offered, size]),
      )
    }),
  )
})
