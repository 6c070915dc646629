import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { affectedDays, type Rules } from './index.ts'
import { closure, period, rules, span } from './testing.ts'

const weekdays = period({ spans: [span('mon-fri', '10-15')] })
const now = rules([weekdays])
const fourWeeks = { from: day('2020-12-14'), to: day('2021-01-10') }
const told = (before: Rules, after: Rules) => affectedDays(before, after, fourWeeks).map(({ day: on, change }) => `${on} ${change}`)
const oneDay = (on: string, times: string, override = true) =>
  period({ key: 'x', override, from: on, to: on, spans: [span('mon-sun', times)] })

test('Christmas hours show each day they change and nothing else', () => {
  const christmas = period({
    key: 'jul',
    override: true,
    title: 'Romjul',
    from: '2020-12-24',
    to: '2020-12-31',
    spans: [span('mon-wed', '11-13')],
  })
  assert.deepEqual(told(now, rules([weekdays, christmas])), [
    '2020-12-24 closes',
    '2020-12-27 explained_otherwise',
    '2020-12-28 shrinks',
    '2020-12-29 shrinks',
    '2020-12-30 shrinks',
    '2020-12-31 closes',
  ])
})

test('the same rules again affect no day', () => {
  assert.deepEqual(told(now, rules([period({ spans: [span('mon-fri', '10-15')] })])), [])
})

test('hours grow, move, open where it was closed, and are served by others', () => {
  assert.deepEqual(told(now, rules([weekdays, oneDay('2020-12-16', '10-19')])), ['2020-12-16 grows'])
  assert.deepEqual(told(now, rules([weekdays, oneDay('2020-12-16', '12-18')])), ['2020-12-16 moves'])
  assert.deepEqual(told(now, rules([weekdays, oneDay('2020-12-19', '12-18')])), ['2020-12-19 opens'])
  const alone = period({ key: 'x', override: true, from: '2020-12-16', to: '2020-12-16', spans: [span('wed', '10-15', 'self_service')] })
  assert.deepEqual(told(now, rules([weekdays, alone])), ['2020-12-16 served_otherwise'])
})

test('minutes lost and gained are counted once, whatever the modes', () => {
  const after = rules([
    weekdays,
    period({
      key: 'x',
      override: true,
      from: '2020-12-16',
      to: '2020-12-16',
      spans: [span('wed', '9-12'), span('wed', '11-14', 'self_service')],
    }),
  ])
  const [wednesday] = affectedDays(now, after, fourWeeks)
  assert.deepEqual([wednesday?.lost, wednesday?.gained], [60, 60])
})

test('hours taken away are withdrawn, and a closure where nothing was said is announced', () => {
  const week = { from: day('2020-12-14'), to: day('2020-12-14') }
  assert.equal(affectedDays(now, rules([]), week)[0]?.change, 'withdrawn')
  assert.equal(affectedDays(rules([]), rules([], { closures: [closure('2020-12-14', '2020-12-14')] }), week)[0]?.change, 'announced')
  assert.equal(affectedDays(rules([]), now, week)[0]?.change, 'opens')
})

test('a closure also shortens the night before it', () => {
  const nights = period({ spans: [span('fri', '20-26')] })
  assert.deepEqual(told(rules([nights]), rules([nights], { closures: [closure('2020-12-19', '2020-12-19')] })), [
    '2020-12-18 shrinks',
    '2020-12-19 explained_otherwise',
  ])
})
