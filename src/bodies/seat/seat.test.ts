import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { inOrder, sitsOn, vacancyOn, type Seat } from './seat.ts'

const seat = (id: number, more: Partial<Seat> = {}): Seat => ({
  id,
  name: `Test ${id}`,
  isHidden: false,
  substitute: 0,
  office: null,
  since: day('2020-03-10'),
  until: null,
  endedBecause: null,
  onBehalfOf: null,
  ...more,
})
const gone = { until: day('2020-09-01'), endedBecause: 'moved' } as const

test('leader and deputy stand first, then members, then substitutes in the order they are called', () => {
  const seats = [
    seat(1, { substitute: 2 }),
    seat(2),
    seat(3, { substitute: 1 }),
    seat(4, { office: 'deputy' }),
    seat(5, { office: 'leader' }),
  ]
  assert.deepEqual(
    inOrder(seats).map(({ id }) => id),
    [5, 4, 2, 3, 1],
  )
})

test('nobody sits before the day she was appointed, nor on the day she leaves', () => {
  assert.ok(!sitsOn(seat(1), day('2020-03-09')))
  assert.ok(sitsOn(seat(1, gone), day('2020-08-31')))
  assert.ok(!sitsOn(seat(1, gone), day('2020-09-01')))
})

test('a seat that is left is empty until it is filled, and the first substitute is the one to call', () => {
  const seats = [seat(1, gone), seat(2), seat(3, { substitute: 2 }), seat(4, { substitute: 1 })]
  const on = (date: string, all: readonly Seat[] = seats) => vacancyOn(all, { places: 2, day: day(date) })
  assert.deepEqual(on('2020-08-31'), { empty: 0, next: seats[3] })
  assert.deepEqual(on('2020-09-01'), { empty: 1, next: seats[3] })
  assert.equal(on('2020-09-02', [...seats, seat(5, { since: day('2020-09-01') })])?.empty, 0)
  assert.equal(vacancyOn(seats, { places: null, day: day('2020-09-02') }), null)
})
