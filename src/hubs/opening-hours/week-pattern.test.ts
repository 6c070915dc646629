import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day, dayNumber, weekdayOf, type Day } from '../../platform/time/index.ts'
import { resolveDays, weekPattern, type Rules } from './index.ts'
import { brief, closure, period, rules, span } from './testing.ts'

const NAMES = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn']
const name = (of: Day) => NAMES[weekdayOf(dayNumber(of)) - 1]
const said = (of: Rules, monday: string) =>
  weekPattern(resolveDays(of, day(monday), addDays(day(monday), 6))).map(({ runs, hours }) => {
    const days = runs.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(', ')
    return `${days} ${hours.state === 'open' ? brief(hours.openings).join(' ') : hours.state}`
  })

test('days with the same hours share a line', () => {
  assert.deepEqual(said(rules([period({ spans: [span('mon-fri', '9-15')] })]), '2020-01-13'), ['man–fre 9-15', 'lør–søn closed'])
})

test('a day out of step splits the run but not the line', () => {
  const of = rules([period({ spans: [span('mon,tue,thu,fri', '10-15'), span('wed', '10-18')] })])
  assert.deepEqual(said(of, '2020-01-13'), ['man–tir, tor–fre 10-15', 'ons 10-18', 'lør–søn closed'])
})

test('closed for different reasons are different lines', () => {
  const of = rules([period({ spans: [span('mon-fri', '9-15')] })], { closures: [closure('2020-04-06', '2020-04-06', 'vask')] })
  assert.deepEqual(said(of, '2020-04-06'), ['man closed', 'tir–ons 9-15', 'tor closed', 'fre closed', 'lør closed', 'søn closed'])
})

test('a week that nobody has announced is one line', () => {
  assert.deepEqual(said(rules([]), '2020-01-13'), ['man–søn not_announced'])
})
