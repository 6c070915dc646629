import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, type Day, type Instant } from '../../platform/time/index.ts'
import { resolveDays, hoursAt, weekPattern, affectedDays, type HoursNow, type Mode, type Period, type Rules, type Span } from './index.ts'
import { oracle, wallDay } from './oracle.testing.ts'
import { stretches } from './slots.ts'

const MINUTE = 60_000
// Around both clock changes (Easter Sunday 2027 is one of them), a leap day, Christmas and a year's end.
const centre = fc.constantFrom('2027-03-28', '2027-10-31', '2028-02-29', '2026-12-30', '2027-05-17').map(day)
const offset = (min: number, max: number) => fc.integer({ min, max })

const span: fc.Arbitrary<Span> = fc
  .record({
    weekdays: offset(1, 127),
    opens: offset(0, 287),
    length: fc.oneof(offset(1, 288), offset(1, 60)),
    mode: fc.constantFrom<Mode>('staffed', 'self_service', 'by_appointment', 'remote'),
  })
  .map(({ weekdays, opens, length, mode }) => ({ weekdays, opens: opens * 5, closes: (opens + length) * 5, mode, note: null }))

const periodAround = (middle: Day): fc.Arbitrary<Period> =>
  fc
    .record({
      from: fc.option(offset(-12, 6)),
      length: fc.option(offset(0, 14)),
      override: fc.boolean(),
      onHolidays: fc.constantFrom('closed', 'as_usual', 'not_announced'),
      key: offset(100, 999).map((number) => `p${number}`),
      spans: fc.array(span, { maxLength: 4 }),
    })
    .map(({ from, length, ...rest }) => ({
      ...rest,
      title: { nb: rest.key },
      from: from === null ? null : addDays(middle, from),
      to: length === null ? null : addDays(middle, (from ?? -4) + length),
    }))

const rangeAround = (middle: Day) =>
  fc
    .record({ from: offset(-10, 6), length: offset(0, 3) })
    .map(({ from, length }) => ({ from: addDays(middle, from), to: addDays(middle, from + length) }))

const rulesAround = (middle: Day): fc.Arbitrary<Rules> =>
  fc.record({
    periods: fc.uniqueArray(periodAround(middle), { maxLength: 5, selector: (period) => period.key }),
    closures: fc.array(
      rangeAround(middle).map((range) => ({ ...range, key: `c${range.from}`, reason: { nb: `stengt til ${range.to}` } })),
      { maxLength: 2 },
    ),
    inUse: fc.oneof(
      { weight: 4, arbitrary: fc.constant([{ from: null, to: null }]) },
      { weight: 1, arbitrary: fc.array(rangeAround(middle), { maxLength: 3 }) },
    ),
  })

const situation = centre.chain((middle) => fc.record({ middle: fc.constant(middle), rules: rulesAround(middle) }))
const moment = centre.chain((middle) =>
  fc.record({
    middle: fc.constant(middle),
    rules: rulesAround(middle),
    at: offset(-2 * 1440, 2 * 1440).map((minutes) => Date.parse(`${middle}T00:00Z`) + minutes * MINUTE),
  }),
)
const holds = <T>(given: fc.Arbitrary<T>, law: (of: T) => void, numRuns = 100) =>
  fc.assert(fc.property(given, law), { seed: 20200102, numRuns })

const minutesOf = (days: ReturnType<typeof resolveDays>) => days.map(({ state, openings }) => ({ state, open: stretches(openings) }))

describe('against a slow and simple reckoning', () => {
  test('every minute of five days is open or not as the oracle has it', () => {
    holds(situation, ({ middle, rules }) => {
      const of = oracle.over(rules, addDays(middle, -4), addDays(middle, 3))
      const openings = resolveDays(rules, addDays(middle, -3), addDays(middle, 2)).flatMap((hours) => hours.openings)
      const first = Date.parse(`${addDays(middle, -2)}T00:00Z`)
      for (let at = first; at < first + 4 * 1440 * MINUTE; at += MINUTE) {
        const modes = new Set(openings.filter(({ start, end }) => start <= at && at < end).map(({ mode }) => mode))
        assert.deepEqual([...modes].toSorted(), of(at), new Date(at).toISOString())
      }
    })
  })

  test('the state and reason of a day are the oracle’s', () => {
    holds(situation, ({ middle, rules }) => {
      for (const hours of resolveDays(rules, addDays(middle, -8), addDays(middle, 8))) {
        assert.deepEqual({ state: hours.state, because: hours.because?.kind ?? null }, oracle.dayOf(rules, hours.day), hours.day)
      }
    })
  })

  test('now is what the oracle says now, and lasts until the minute it says otherwise', () => {
    holds(
      moment,
      ({ middle, rules, at }) => {
        const now = hoursAt(rules, at)
        const { modes, state } = oracle(rules, at)
        assert.equal(now.state, state)
        assert.equal(
          now.mode,
          modes.length === 0
            ? null
            : (['staffed', 'by_appointment', 'remote', 'self_service'] as const).find((mode) => modes.includes(mode)),
        )
        const far = at + 3 * 1440 * MINUTE
        const modesAt = oracle.over(rules, addDays(middle, -4), addDays(middle, 7))
        const isOpen = (minute: Instant) => modesAt(minute).length > 0
        let end = at
        while (end < far && isOpen(end)) end += MINUTE
        if (now.state === 'open') assert.ok(end === far ? now.until === null || now.until >= far : now.until === end)
        else assert.equal(now.until, null)
        let next = end
        while (next < far && !isOpen(next)) next += MINUTE
        if (next < far) assert.equal(now.next?.opening.start, next)
        else if (now.next) assert.ok(now.next.opening.start >= far)
      },
      60,
    )
  })
})

describe('laws', () => {
  test('the order of periods and closures changes nothing', () => {
    holds(situation, ({ middle, rules }) => {
      const turned = { ...rules, periods: rules.periods.toReversed(), closures: rules.closures.toReversed() }
      assert.deepEqual(
        resolveDays(turned, addDays(middle, -10), addDays(middle, 10)),
        resolveDays(rules, addDays(middle, -10), addDays(middle, 10)),
      )
    })
  })

  test('ordinary periods together are open when one of them is', () => {
    const ordinary = centre.chain((middle) =>
      fc
        .tuple(periodAround(middle), periodAround(middle))
        .map(([a, b]) => ({ middle, a: { ...a, override: false }, b: { ...b, override: false } })),
    )
    holds(ordinary, ({ middle, a, b }) => {
      const [both, first, second] = [[a, b], [a], [b]].map((periods) =>
        resolveDays({ periods, closures: [] }, addDays(middle, -5), addDays(middle, 5)),
      )
      both?.forEach((hours, index) => {
        const apart = [...(first?.[index]?.openings ?? []), ...(second?.[index]?.openings ?? [])]
        assert.deepEqual(stretches(hours.openings), stretches(apart))
      })
    })
  })

  test('an override of one day decides that day alone', () => {
    const given = situation.chain(({ middle, rules }) =>
      fc.array(span, { maxLength: 3 }).map((spans) => ({ middle, rules: { ...rules, closures: [] }, spans })),
    )
    holds(given, ({ middle, rules, spans }) => {
      const override: Period = { key: '', title: null, override: true, onHolidays: 'closed', from: middle, to: middle, spans }
      const others = rules.periods.filter((period) => !(period.override && period.from === middle && period.to === middle))
      const [before, after] = [others, [...others, override]].map((periods) =>
        resolveDays({ ...rules, periods }, addDays(middle, -3), addDays(middle, 3)),
      )
      const alone = resolveDays({ ...rules, periods: [override] }, middle, middle)[0]
      assert.deepEqual(after?.[3], alone)
      assert.deepEqual(after?.toSpliced(3, 1), before?.toSpliced(3, 1))
    })
  })

  test('a closure closes its days, cuts the night before and touches nothing else', () => {
    holds(situation, ({ middle, rules }) => {
      const closure = { key: 'new', from: middle, to: addDays(middle, 1), reason: { nb: 'vask' } }
      const before = resolveDays(rules, addDays(middle, -3), addDays(middle, 4))
      const after = resolveDays({ ...rules, closures: [...rules.closures, closure] }, addDays(middle, -3), addDays(middle, 4))
      after.forEach((hours, index) => {
        const was = before[index]
        if (hours.day === middle || hours.day === closure.to)
          assert.equal(hours.state, isInUse(rules, hours.day) ? 'closed' : 'not_announced')
        else if (hours.day === addDays(middle, -1))
          assert.deepEqual(stretches(hours.openings), cutAtMidnight(stretches(was?.openings ?? [])))
        else assert.deepEqual(hours, was)
      })
    })
  })

  test('rules moved by weeks give the same days moved by weeks', () => {
    const given = situation.chain(({ middle, rules }) => offset(-60, 60).map((weeks) => ({ middle, rules, days: weeks * 7 })))
    holds(given, ({ middle, rules, days }) => {
      const move = (of: Day | null) => (of === null ? null : addDays(of, days))
      const usual = { ...rules, periods: rules.periods.map((period) => ({ ...period, onHolidays: 'as_usual' as const })) }
      const moved: Rules = {
        periods: usual.periods.map((period) => ({ ...period, from: move(period.from), to: move(period.to) })),
        closures: rules.closures.map((closure) => ({ ...closure, from: addDays(closure.from, days), to: addDays(closure.to, days) })),
        inUse: (rules.inUse ?? []).map(({ from, to }) => ({ from: move(from), to: move(to) })),
      }
      // Where an hour is gone, what lay in it falls away: those days are the oracle's to judge.
      const even = (on: Day) => wallDay.hours(on) === 24 && wallDay.hours(addDays(on, 1)) === 24
      const here = resolveDays(usual, addDays(middle, -9), addDays(middle, 9))
      const there = minutesOf(resolveDays(moved, addDays(middle, days - 9), addDays(middle, days + 9)))
      minutesOf(here).forEach((hours, index) => {
        const on = here[index]?.day
        if (on && even(on) && even(addDays(on, days))) assert.deepEqual(there[index], hours)
      })
    })
  })

  test('until the next change the answer stays, minute by minute', () => {
    const answer = ({ nextChange: _, ...rest }: HoursNow) => rest
    holds(
      moment,
      ({ rules, at }) => {
        const now = hoursAt(rules, at)
        assert.ok(now.nextChange > at)
        for (let later = at; later < now.nextChange; later += MINUTE) assert.deepEqual(answer(hoursAt(rules, later)), answer(now))
      },
      40,
    )
  })

  test('days looked up one by one are the days looked up together', () => {
    holds(situation, ({ middle, rules }) => {
      const together = resolveDays(rules, addDays(middle, -10), addDays(middle, 10))
      assert.deepEqual(
        together.map((hours) => resolveDays(rules, hours.day, hours.day)[0]),
        together,
      )
    })
  })

  test('a week’s pattern names each day once, with that day’s hours', () => {
    holds(situation, ({ middle, rules }) => {
      const days = resolveDays(rules, addDays(middle, -3), addDays(middle, 3))
      const lines = weekPattern(days)
      const named = days.map(({ day: on }) => lines.filter(({ runs }) => runs.some((run) => run.from <= on && on <= run.to)))
      assert.ok(named.every((found) => found.length === 1))
      assert.deepEqual(
        named.map(([line]) => minutesOf(line ? [line.hours] : [])[0]),
        minutesOf(days),
      )
    })
  })

  test('what affects no day leaves every day, and there and back loses what was gained', () => {
    const two = centre.chain((middle) => fc.record({ middle: fc.constant(middle), one: rulesAround(middle), other: rulesAround(middle) }))
    holds(two, ({ middle, one, other }) => {
      const window = { from: addDays(middle, -7), to: addDays(middle, 7) }
      assert.deepEqual(affectedDays(one, { ...one }, window), [])
      const [there, back] = [affectedDays(one, other, window), affectedDays(other, one, window)]
      assert.deepEqual(
        there.map(({ day: on, lost, gained }) => [on, gained, lost]),
        back.map(({ day: on, lost, gained }) => [on, lost, gained]),
      )
      const touched = new Set(there.map(({ day: on }) => on))
      const untouched = (of: Rules) => minutesOf(resolveDays(of, window.from, window.to).filter(({ day: on }) => !touched.has(on)))
      assert.deepEqual(untouched(other), untouched(one))
    })
  })
})

const isInUse = ({ inUse }: Rules, on: Day) => inUse === undefined || inUse.some(({ from, to }) => (from ?? on) <= on && on <= (to ?? on))

const cutAtMidnight = (open: readonly { from: number; to: number }[]) =>
  open.map(({ from, to }) => ({ from, to: Math.min(to, 1440) })).filter(({ from, to }) => from < to)
