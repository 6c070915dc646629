import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { day, parseWallTime } from '../platform/time/index.ts'
import { timesIn } from './times.ts'
import { takenAt, travelMinutes, type Taken } from './travel.ts'

const TOFTE = { hub: 'tofte', lat: 59.546, lon: 10.566 }
const SAETRE = { hub: 'saetre', lat: 59.682, lon: 10.525 }
const ASKER = { hub: 'asker', lat: 59.833, lon: 10.434 }
const MINUTE = 60_000

describe('the way between two hubs', () => {
  it('is longer the farther they lie, the same both ways, and none within the house', () => {
    assert.equal(travelMinutes(TOFTE, TOFTE), 0)
    assert.equal(travelMinutes(TOFTE, SAETRE), 45)
    assert.equal(travelMinutes(SAETRE, TOFTE), 45)
    assert.ok(travelMinutes(TOFTE, ASKER) > travelMinutes(TOFTE, SAETRE))
  })

  it('is kept free before and after what somebody has elsewhere, and an absence is nowhere', () => {
    const span = { start: 100 * MINUTE, end: 130 * MINUTE }
    assert.deepEqual(
      takenAt(TOFTE, [
        { ...span, at: TOFTE },
        { ...span, at: null },
      ]),
      [span, span],
    )
    assert.deepEqual(takenAt(TOFTE, [{ ...span, at: SAETRE }]), [{ start: 55 * MINUTE, end: 175 * MINUTE }])
  })

  it('whatever is booked where, a time is shown if and only if there is time to come to it and to go on', () => {
    const midnight = parseWallTime('2020-03-12T00:00') ?? assert.fail()
    const shift = { day: day('2020-03-12'), from: 480, to: 960 }
    const length = { minutes: 30, before: 0, after: 0, step: 15 }
    const open = { openings: null, earliest: 0, latest: Infinity }
    const other = fc.record({
      from: fc.integer({ min: 400, max: 960 }),
      minutes: fc.integer({ min: 5, max: 90 }),
      at: fc.constantFrom(TOFTE, SAETRE, ASKER, null),
    })
    fc.assert(
      fc.property(fc.array(other, { maxLength: 6 }), (others) => {
        const taken: Taken[] = others.map(({ from, minutes, at }) => ({
          start: midnight + from * MINUTE,
          end: midnight + (from + minutes) * MINUTE,
          at,
        }))
        const shown = new Set(timesIn(shift, { ...open, length, taken: takenAt(TOFTE, taken) }))
        for (const start of timesIn(shift, { ...open, length, taken: [] })) {
          const end = start + length.minutes * MINUTE
          const hasTime = taken.every(({ start: from, end: to, at }) => {
            const way = at === null ? 0 : travelMinutes(TOFTE, at) * MINUTE
            return end + way <= from || to + way <= start
          })
          assert.equal(shown.has(start), hasTime)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
