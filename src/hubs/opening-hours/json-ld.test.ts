import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { openingHoursSpecification, type OpeningHoursSpecification, type Rules } from './index.ts'
import { closure, period, rules, span } from './testing.ts'

const brief = ({ dayOfWeek, opens, closes, validFrom, validThrough }: OpeningHoursSpecification) =>
  [
    (dayOfWeek ?? []).map((name) => name.replace('https://schema.org/', '').slice(0, 2)).join(''),
    `${opens}-${closes}`,
    validFrom,
    validThrough,
  ]
    .filter(Boolean)
    .join(' ')
const said = (of: Rules, from: string, to: string) => {
  const { openingHoursSpecification: usual, specialOpeningHoursSpecification: special } = openingHoursSpecification(of, day(from), day(to))
  return { usual: usual.map(brief), special: special.map(brief) }
}
const weekdays = period({ from: '2020-01-02', spans: [span('mon-tue,thu-fri', '10-15'), span('wed', '10-18')] })

test('the ordinary week is said once for as long as it holds', () => {
  assert.deepEqual(said(rules([weekdays]), '2019-12-20', '2020-01-31'), {
    usual: ['MoTuThFr 10:00-15:00 2020-01-02 2020-01-31', 'We 10:00-18:00 2020-01-02 2020-01-31'],
    special: [],
  })
})

test('holidays, overrides and closures are said by date, days in a row together', () => {
  const override = period({ key: 'o', override: true, from: '2020-03-04', to: '2020-03-05', spans: [span('wed-thu', '12-14')] })
  const of = rules([weekdays, override], { closures: [closure('2020-03-12', '2020-03-20')] })
  assert.deepEqual(said(of, '2020-03-02', '2020-04-30').special, [
    '12:00-14:00 2020-03-04 2020-03-05',
    '00:00-00:00 2020-03-12 2020-03-13',
    '00:00-00:00 2020-03-16 2020-03-20',
    '00:00-00:00 2020-04-09 2020-04-10',
    '00:00-00:00 2020-04-13 2020-04-13',
  ])
})

test('a holiday that the source is silent about is in neither, and the week stops around it', () => {
  const silent = rules([period({ onHolidays: 'not_announced', spans: [span('mon-fri', '9-15')] })])
  const { usual, special } = said(silent, '2020-05-18', '2020-05-25')
  assert.deepEqual(special, [])
  assert.deepEqual(
    usual.map((line) => line.split(' ').slice(1).join(' ')),
    ['09:00-15:00 2020-05-18 2020-05-20', '09:00-15:00 2020-05-22 2020-05-25'],
  )
})

test('several stretches of a day are several lines, and what overlaps is one', () => {
  const of = rules([period({ spans: [span('mon', '8-12', 'self_service'), span('mon', '10-13'), span('mon', '17-20')] })])
  assert.deepEqual(said(of, '2020-01-13', '2020-01-13').usual, [
    'Mo 08:00-13:00 2020-01-13 2020-01-13',
    'Mo 17:00-20:00 2020-01-13 2020-01-13',
  ])
})

test('past midnight closes before it opens, and a whole day ends a minute early', () => {
  const times = (given: string) =>
    said(rules([period({ spans: [span('mon', given)] })]), '2020-01-13', '2020-01-13').usual[0]?.split(' ')[1]
  assert.equal(times('20-26'), '20:00-02:00')
  assert.equal(times('0-24'), '00:00-23:59')
  assert.equal(times('18-24'), '18:00-23:59')
  assert.equal(times('10-34'), '10:00-09:59')
})

test('by appointment is no hour to walk in', () => {
  const of = rules([period({ spans: [span('mon', '10-12', 'by_appointment'), span('tue', '10-12', 'remote')] })])
  assert.deepEqual(said(of, '2020-01-13', '2020-01-19').usual, ['Tu 10:00-12:00 2020-01-13 2020-01-19'])
})

test('nothing is said of what is not announced, and a closure of it is still said', () => {
  assert.deepEqual(said(rules([]), '2020-01-01', '2020-12-31'), { usual: [], special: [] })
  assert.deepEqual(said(rules([weekdays], { inUse: [] }), '2020-01-01', '2020-12-31'), { usual: [], special: [] })
  assert.deepEqual(said(rules([], { closures: [closure('2020-03-12', '2020-03-13')] }), '2020-01-01', '2020-12-31').special, [
    '00:00-00:00 2020-03-12 2020-03-13',
  ])
})

test('hours that only an override gives are special from the first day', () => {
  const summer = period({ key: 's', override: true, from: '2020-07-06', to: '2020-07-07', spans: [span('mon-tue', '11-14')] })
  assert.deepEqual(said(rules([summer]), '2020-07-01', '2020-07-31'), { usual: [], special: ['11:00-14:00 2020-07-06 2020-07-07'] })
})
