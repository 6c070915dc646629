import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aheadOf, inOrder, inOrderAt, stateOf, type Queued } from './ticket.ts'

const NOW = 1_000_000
const ticket = (number: number, changes: Partial<Queued> = {}): Queued => ({
  number,
  bookedFor: null,
  putFirstAt: null,
  forDesk: null,
  desk: null,
  parkedAt: null,
  endedBecause: null,
  ...changes,
})
const numbers = (tickets: readonly Queued[]) => tickets.map(({ number }) => number)

describe('who is called first', () => {
  it('by number, where nothing else is said', () => {
    assert.deepEqual(numbers(inOrder([ticket(3), ticket(1), ticket(2)], NOW)), [1, 2, 3])
  })

  it('sent on, then appointments whose time has come, then those put first, then the rest; too early for an appointment is last', () => {
    const queue = [
      ticket(1),
      ticket(2, { bookedFor: NOW + 1 }),
      ticket(3, { putFirstAt: NOW }),
      ticket(4, { bookedFor: NOW - 5 }),
      ticket(5, { bookedFor: NOW - 10 }),
      ticket(6, { forDesk: 2 }),
    ]
    assert.deepEqual(numbers(inOrder(queue, NOW)), [6, 5, 4, 3, 1, 2])
  })

  it('whoever is sent to another desk is left to it, and counts as ahead of the rest', () => {
    const queue = [ticket(1), ticket(2, { forDesk: 2 })]
    assert.deepEqual(numbers(inOrderAt(queue, 1, NOW)), [1])
    assert.deepEqual(numbers(inOrderAt(queue, 2, NOW)), [2, 1])
    assert.equal(aheadOf(ticket(1), queue, NOW), 1)
  })

  it('who is called, set aside or done does not wait', () => {
    const gone = [ticket(1, { desk: 1 }), ticket(2, { parkedAt: NOW }), ticket(3, { endedBecause: 'missed', desk: 1 })]
    assert.deepEqual(gone.map(stateOf), ['called', 'parked', 'missed'])
    assert.deepEqual(inOrder(gone, NOW), [])
    assert.equal(aheadOf(ticket(2), gone, NOW), null)
  })

  it('any queue: everybody who waits is in it once, and each is ahead of the next by one', () => {
    const any = fc.record({
      bookedFor: fc.option(fc.integer({ min: NOW - 100, max: NOW + 100 }), { nil: null }),
      putFirstAt: fc.option(fc.constant(NOW), { nil: null }),
      forDesk: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      parkedAt: fc.option(fc.constant(NOW), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (given) => {
        const queue = given.map((one, k) => ticket(k + 1, one))
        const order = inOrder(queue, NOW)
        assert.deepEqual(
          numbers(order).toSorted((a, b) => a - b),
          numbers(queue.filter((one) => one.parkedAt === null)),
        )
        assert.deepEqual(
          order.map((one) => aheadOf(one, queue, NOW)),
          order.map((_, k) => k),
        )
      }),
    )
  })
})
