import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { LANGUAGES } from '../../platform/content/localized.ts'
import { addDays, day, type Weekday } from '../../platform/time/index.ts'
import { clockOf, hoursOn, nextDays, occurrenceDays, patternOf, readRhythm, ruleOf, sayRhythm, SKIPS, type Pattern } from './index.ts'
import { daysOff, rhythm } from './testing.ts'

const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)
const interval = fc.integer({ min: 1, max: 12 })
const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), interval }),
  fc.record({
    every: fc.constant('week' as const),
    interval,
    days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }).map((days) => days.toSorted((a, b) => a - b)),
  }),
  fc.record({ every: fc.constant('month' as const), interval, nth: fc.constantFrom(1, 2, 3, 4, -1), weekday }),
  fc.record({ every: fc.constant('month' as const), interval, date: fc.constantFrom(-1, 1, 15, 28, 29, 30, 31) }),
  fc.record({ every: fc.constant('year' as const), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) }),
)
const start = fc.integer({ min: 0, max: 3000 }).map((after) => addDays(day('2019-01-01'), after))
const clock = fc.integer({ min: 0, max: 287 }).map((slot) => clockOf(slot * 5))
const skip = fc.subarray([...SKIPS])

test('a rhythm in words, in any of the languages, is read back as the same rhythm', () => {
  fc.assert(
    fc.property(pattern, fc.option(clock, { nil: undefined }), clock, skip, (of, at, ends, but) => {
      const told = { rule: ruleOf(of), ...(at === undefined ? {} : { at, ends }), skip: but }
      assert.deepEqual(patternOf(told.rule), { ...of })
      for (const lang of LANGUAGES) assert.deepEqual(readRhythm(sayRhythm(told, lang) ?? ''), told, sayRhythm(told, lang) ?? '')
    }),
    { numRuns: 400 },
  )
})

test('the days of a rule are those that another reader of RFC 5545 finds', () => {
  fc.assert(
    fc.property(pattern, start, (of, from) => {
      const to = addDays(from, 500)
      const ours = occurrenceDays(rhythm(from, ruleOf(of)), { from, to }, daysOff())
      assert.deepEqual(ours, byIcal(ruleOf(of), { from, to }))
    }),
    { numRuns: 300 },
  )
})

test('a span asked for in parts gives the same days as the whole', () => {
  fc.assert(
    fc.property(pattern, start, fc.integer({ min: 0, max: 400 }), skip, (of, from, cut, but) => {
      const off = daysOff([addDays(from, 20), addDays(from, 40)])
      const to = addDays(from, 400)
      const whole = rhythm(from, ruleOf(of), { skip: but })
      const parts = [
        ...occurrenceDays(whole, { from, to: addDays(from, cut) }, off),
        ...occurrenceDays(whole, { from: addDays(from, cut + 1), to }, off),
      ]
      assert.deepEqual(
        parts.filter((one) => one <= to),
        occurrenceDays(whole, { from, to }, off),
      )
    }),
    { numRuns: 200 },
  )
})

test('days are in order, once each, inside the span and the series, and never on a day that is skipped', () => {
  fc.assert(
    fc.property(pattern, start, fc.integer({ min: 0, max: 300 }), (of, from, length) => {
      const off = daysOff([addDays(from, 10), addDays(from, 60)])
      const series = rhythm(from, ruleOf(of), { to: addDays(from, length), skip: ['school_holidays', 'red_days'] })
      const days = occurrenceDays(series, { from: addDays(from, -50), to: addDays(from, 400) }, off)
      assert.deepEqual(days, [...new Set(days)].toSorted())
      assert.ok(days.every((one) => one >= from && one <= addDays(from, length) && !off.isRedDay(one) && !off.isSchoolHoliday(one)))
      assert.deepEqual(nextDays(series, from, { count: 3, off }), days.slice(0, 3))
    }),
    { numRuns: 200 },
  )
})

test('whatever the hours, it ends after it begins', () => {
  const days = fc.constantFrom('2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31', '2028-02-29', '2026-12-31').map(day)
  fc.assert(
    fc.property(days, clock, clock, (on, at, ends) => {
      const { start: begins, end } = hoursOn(on, { at, ends })
      assert.ok(begins !== null && end !== null && end > begins)
    }),
  )
})

function byIcal(rule: string, { from, to }: { from: string; to: string }): string[] {
  const each = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(from))
  const found: string[] = []
  for (let next = each.next(); next && next.toString() <= to; next = each.next()) if (next.toString() >= from) found.push(next.toString())
  return found
}
