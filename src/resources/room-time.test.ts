import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber, day as dayOf, wallToInstant, type Day, type Instant } from '../platform/time/index.ts'
import { freeSpans, marksWithin, offered, wholeHalfHours, withBuffers, type Buffers, type Span } from './room-time.ts'

const MINUTE = 60_000
const on = (day: Day, minutes: number): Instant => wallToInstant(dayNumber(day), minutes)

// An ordinary day, and the two on which the clock changes.
const days = fc.constantFrom(dayOf('2027-03-27'), dayOf('2027-03-28'), dayOf('2027-10-31'), dayOf('2027-06-01'))
const wallSpan = fc.tuple(fc.nat(1439), fc.integer({ min: 1, max: 600 })).map(([from, length]) => ({ from, to: from + length }))
const walls = fc.array(wallSpan, { maxLength: 4 })
const buffers = fc.record({ setUp: fc.constantFrom(0, 15, 45), tidy: fc.constantFrom(0, 10, 60) })
const asked = fc.record({ day: days, open: walls, taken: walls, buffers, now: fc.nat(1440) })

/** Between two and three on the night when the clock goes forward, also as the night of the day before. */
function isLost(day: Day, mark: number): boolean {
  const after = day === '2027-03-27' ? mark - 1440 : day === '2027-03-28' ? mark : 0
  return after >= 120 && after < 180
}

/** Minute for minute, as somebody with a calendar would look. */
function standsFree(
  use: Span,
  { openings, taken, buffers: own, at }: { openings: Span[]; taken: Span[]; buffers: Buffers; at: Instant },
): boolean {
  const claims = withBuffers(use, own)
  if (use.start < at || taken.some((other) => other.start < claims.end && claims.start < other.end)) return false
  for (let minute = use.start; minute < use.end; minute += MINUTE)
    if (!openings.some(({ start, end }) => start <= minute && minute < end)) return false
  return true
}

test('whatever is offered stands free, and whatever stands free at a half hour is offered, also when the clock changes', () => {
  fc.assert(
    fc.property(asked, ({ day, open, taken, buffers: own, now }) => {
      const spans = (some: typeof open): Span[] =>
        some.map(({ from, to }) => ({ start: on(day, from), end: on(day, to) })).filter(({ start, end }) => start < end)
      const given = { openings: spans(open), taken: spans(taken), buffers: own, at: on(day, now) }
      const free = freeSpans(given)
      const shown = new Set(free.flatMap((span) => marksWithin(day, span)))
      for (let from = 0; from < 1440; from += 30)
        for (let to = from + 30; to <= from + 240; to += 30) {
          const use = offered(day, free, { from, to })
          assert.deepEqual(offered(day, wholeHalfHours(free), { from, to }), use, 'nothing that can be had is lost')
          const [start, end] = [on(day, from), on(day, to)]
          const isDoubtful = start >= end || [from, to].some((mark) => isLost(day, mark))
          assert.equal(use !== null, !isDoubtful && standsFree({ start, end }, given), `${day} ${from}–${to}`)
          if (use !== null) assert.ok(shown.has(from) && shown.has(to), 'what can be had is in the list')
        }
    }),
    { numRuns: 60 },
  )
})

test('half past two does not exist on the night in March when the clock goes forward, and nobody is offered it', () => {
  const day = dayOf('2027-03-28')
  const night = { start: on(day, 0), end: on(day, 360) }
  const free = freeSpans({ openings: [night], taken: [], buffers: { setUp: 0, tidy: 0 }, at: 0 })
  assert.deepEqual(
    marksWithin(day, night).filter((minutes) => minutes >= 120 && minutes < 180),
    [],
  )
  assert.equal(offered(day, free, { from: 150, to: 210 }), null)
  const across = offered(day, free, { from: 90, to: 180 }) ?? assert.fail('from half past one to three is there')
  assert.equal((across.end - across.start) / MINUTE, 30)
})

test('tidying after one and setting up for the next both stand between two uses', () => {
  const day = dayOf('2027-06-01')
  const own = { setUp: 15, tidy: 30 }
  const first = { start: on(day, 600), end: on(day, 720) }
  const free = freeSpans({ openings: [{ start: on(day, 480), end: on(day, 960) }], taken: [withBuffers(first, own)], buffers: own, at: 0 })
  assert.deepEqual(free, [
    { start: on(day, 480), end: on(day, 555) },
    { start: on(day, 765), end: on(day, 960) },
  ])
})

test('what is said to be free begins and ends at a half hour, which is when it can be had', () => {
  const day = dayOf('2027-06-01')
  const openings = [{ start: on(day, 9 * 60), end: on(day, 22 * 60) }]
  const taken = [{ start: on(day, 12 * 60), end: on(day, 13 * 60) }]
  const free = wholeHalfHours(freeSpans({ openings, taken, buffers: { setUp: 10, tidy: 10 }, at: on(day, 10 * 60 + 22) }))
  const half = [10.5, 11.5, 13.5, 22].map((hour) => on(day, hour * 60))
  assert.deepEqual(free, [
    { start: half[0], end: half[1] },
    { start: half[2], end: half[3] },
  ])
})
