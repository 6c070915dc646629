import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, dayNumber, instantToWall, parseWallTime, wallToInstant } from '../platform/time/index.ts'
import { timesIn, type Length, type Shift } from './times.ts'

const MINUTE = 60_000
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const LENGTH: Length = { minutes: 30, before: 0, after: 0, step: 30 }
const OPEN = { taken: [], openings: null, earliest: 0, latest: Infinity }
const clocks = (shift: Shift, more: Partial<Parameters<typeof timesIn>[1]> = {}) =>
  timesIn(shift, { ...OPEN, length: LENGTH, ...more }).map((start) => {
    const { minutes } = instantToWall(start)
    return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
  })

const thursday: Shift = { day: day('2020-03-12'), from: 12 * 60, to: 14 * 60 }
const span = (from: string, to: string) => ({ start: at(`2020-03-12T${from}`), end: at(`2020-03-12T${to}`) })

describe('times in a shift', () => {
  test('follow one another by the step, and the last is over when the shift is', () => {
    assert.deepEqual(clocks(thursday), ['12.00', '12.30', '13.00', '13.30'])
    assert.deepEqual(clocks(thursday, { length: { ...LENGTH, minutes: 45 } }), ['12.00', '12.30', '13.00'])
  })

  test('keep clear of what is taken, with the buffers of both', () => {
    assert.deepEqual(clocks(thursday, { taken: [span('12:30', '13:00')] }), ['12.00', '13.00', '13.30'])
    assert.deepEqual(clocks(thursday, { taken: [span('12:30', '13:00')], length: { ...LENGTH, after: 5 } }), ['13.00', '13.30'])
    assert.deepEqual(clocks(thursday, { taken: [span('12:30', '13:05')], length: { ...LENGTH, before: 10 } }), ['12.00', '13.30'])
  })

  test('lie in the hours of the house, and within the notice and the horizon', () => {
    assert.deepEqual(clocks(thursday, { openings: [] }), [])
    assert.deepEqual(clocks(thursday, { openings: [span('12:15', '13:30')] }), ['12.30', '13.00'])
    assert.deepEqual(clocks(thursday, { earliest: at('2020-03-12T12:31'), latest: at('2020-03-12T13:00') }), ['13.00'])
  })

  test('of a clock that leaps forward skip the hour that never comes', () => {
    assert.deepEqual(clocks({ day: day('2027-03-28'), from: 60, to: 240 }), ['1.00', '1.30', '3.00', '3.30'])
  })

  test('of a clock that is put back mean the first of the two hours, and none twice', () => {
    const shift = { day: day('2027-10-31'), from: 60, to: 240 }
    assert.deepEqual(clocks(shift), ['1.00', '1.30', '2.00', '2.30', '3.00', '3.30'])
    const starts = timesIn(shift, { ...OPEN, length: LENGTH })
    assert.equal(starts[4], (starts[3] ?? 0) + 90 * MINUTE)
  })
})

test('whatever is taken, a time is shown if and only if it fits', () => {
  const minute = fc.integer({ min: 0, max: 1440 })
  const piece = fc.tuple(minute, fc.integer({ min: 1, max: 200 }))
  const length = fc.record({
    minutes: fc.integer({ min: 5, max: 120 }),
    before: fc.integer({ min: 0, max: 30 }),
    after: fc.integer({ min: 0, max: 30 }),
    step: fc.integer({ min: 5, max: 90 }),
  })
  const dates = fc.constantFrom('2027-03-28', '2027-10-31', '2024-02-29', '2020-03-12')
  fc.assert(
    fc.property(dates, length, fc.tuple(minute, minute), fc.array(piece, { maxLength: 12 }), (date, one, [a, b], pieces) => {
      const shift = { day: day(date), from: Math.min(a, b), to: Math.max(a, b) }
      const midnight = at(`${date}T00:00`)
      const taken = pieces.map(([from, long]) => ({ start: midnight + from * MINUTE, end: midnight + (from + long) * MINUTE }))
      const shown = new Set(timesIn(shift, { ...OPEN, taken, length: one }))
      for (const start of timesIn(shift, { ...OPEN, length: one })) {
        const claimed = { start: start - one.before * MINUTE, end: start + (one.minutes + one.after) * MINUTE }
        const fits = taken.every((other) => other.end <= claimed.start || other.start >= claimed.end)
        assert.equal(shown.has(start), fits)
      }
    }),
    { seed: 5, numRuns: 300 },
  )
})

test('every mark of every day of two years is where the clock on the wall says', () => {
  for (let date = day('2027-01-01'); date < '2029-01-01'; date = addDays(date, 1)) {
    const marks = timesIn({ day: date, from: 0, to: 1440 }, { ...OPEN, length: { ...LENGTH, minutes: 5, step: 60 } })
    const hours = Array.from({ length: 24 }, (_, k) => wallToInstant(dayNumber(date), k * 60))
    assert.deepEqual(marks, [...new Set(hours)], date)
  }
})
