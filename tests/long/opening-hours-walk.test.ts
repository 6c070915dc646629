import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hoursAt, resolveDays, type Mode, type Period, type Rules, type Span } from '../../src/hubs/opening-hours/index.ts'
import { oracle } from '../../src/hubs/opening-hours/oracle.testing.ts'
import { addDays, day, type Day } from '../../src/platform/time/index.ts'

const MINUTE = 60_000
const FIRST = day('2019-06-01')
/** Ten years, with twenty clock changes, three leap days and every way Easter and Christmas can fall on a week. */
const DAYS = 3_660
const LOOKED_AT = 40

const number = (min: number, max: number) => fc.integer({ min, max })
const someDay = number(0, DAYS).map((days) => addDays(FIRST, days))

const span: fc.Arbitrary<Span> = fc
  .record({
    weekdays: number(1, 127),
    opens: number(0, 1439),
    length: fc.oneof(number(1, 1440), number(1, 600)),
    mode: fc.constantFrom<Mode>('staffed', 'self_service', 'by_appointment', 'remote'),
  })
  .map(({ length, ...rest }) => ({ ...rest, closes: rest.opens + length, note: null }))

/** From a day to years; half of all have an open end. */
const range = fc
  .record({ from: fc.option(someDay), days: fc.option(fc.oneof(number(0, 14), number(0, 120), number(0, 1_500))) })
  .map(({ from, days }) => ({ from, to: days === null ? null : addDays(from ?? FIRST, days) }))

const period: fc.Arbitrary<Period> = fc
  .record({
    range,
    override: fc.boolean(),
    onHolidays: fc.constantFrom('closed', 'as_usual', 'not_announced'),
    key: fc.stringMatching(/^[a-z]{8}$/),
    spans: fc.array(span, { maxLength: 5 }),
  })
  .map(({ range: { from, to }, ...rest }) => ({ ...rest, from, to, title: { nb: rest.key } }))

const closure = fc
  .record({ from: someDay, days: number(0, 60) })
  .map(({ from, days }) => ({ key: from, from, to: addDays(from, days), reason: { nb: `fra ${from}` } }))

const rules: fc.Arbitrary<Rules> = fc.record({
  periods: fc.uniqueArray(period, { maxLength: 40, selector: ({ key }) => key }),
  closures: fc.array(closure, { maxLength: 20 }),
  inUse: fc.oneof(
    { weight: 3, arbitrary: fc.constant([{ from: null, to: null }]) },
    { weight: 1, arbitrary: fc.array(range, { maxLength: 4 }) },
  ),
})

/** A seed of its own each time; a failure prints the one that shows it again. */
const holds = <T>(given: fc.Arbitrary<T>, law: (of: T) => void, numRuns: number) => fc.assert(fc.property(given, law), { numRuns })

test('over ten years of tangled rules every day is what the slow reckoning says', () => {
  holds(
    fc.record({ rules, days: fc.array(someDay, { minLength: LOOKED_AT, maxLength: LOOKED_AT }) }),
    ({ rules, days }) => {
      const resolved = new Map(resolveDays(rules, FIRST, addDays(FIRST, DAYS)).map((hours) => [hours.day, hours]))
      for (const on of days) {
        const hours = resolved.get(on)
        assert.deepEqual({ state: hours?.state, because: hours?.because?.kind ?? null }, oracle.dayOf(rules, on), on)
      }
    },
    2_500,
  )
})

test('a walk through the minutes meets open doors when the slow reckoning does', () => {
  const walk = fc.record({ rules, start: someDay, steps: fc.array(number(1, 400), { minLength: 60, maxLength: 60 }) })
  holds(
    walk,
    ({ rules, start, steps }) => {
      let at = Date.parse(`${start}T00:00Z`)
      for (const step of steps) {
        at += step * MINUTE
        const now = hoursAt(rules, at)
        const { modes, state } = oracle(rules, at)
        assert.equal(now.state, state, new Date(at).toISOString())
        assert.equal(now.mode !== null && modes.includes(now.mode), modes.length > 0, new Date(at).toISOString())
      }
    },
    1_500,
  )
})

test('what comes next, and when this ends, is met on the way there', () => {
  const moment = fc.record({ rules, on: someDay, minutes: number(0, 1439) })
  holds(
    moment,
    ({ rules, on, minutes }) => {
      const at = Date.parse(`${on}T00:00Z`) + minutes * MINUTE
      const now = hoursAt(rules, at)
      const isOpen = (when: number) => oracle(rules, when).modes.length > 0
      if (now.until !== null) assert.deepEqual([isOpen(now.until - MINUTE), isOpen(now.until)], [true, false])
      if (now.next !== null) {
        assert.equal(isOpen(now.next.opening.start), true)
        assert.ok(now.next.opening.start > at)
        assert.ok(firstDays(on).has(now.next.day) || now.next.day > on)
      }
    },
    4_000,
  )
})

/** Late in the evening in UTC, the town has begun its next day. */
const firstDays = (on: Day) => new Set([on, addDays(on, 1)])
