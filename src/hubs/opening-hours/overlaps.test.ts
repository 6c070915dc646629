import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overlaps, type OwnedPeriod, type Period } from './index.ts'
import { period, span } from './testing.ts'

const owned = (of: Period, owner: string | null = null, layer: OwnedPeriod['layer'] = 'fact'): OwnedPeriod => ({ ...of, owner, layer })
const spring = period({ key: 'spring', from: '2020-01-02', to: '2020-06-19' })
const summer = period({ key: 'summer', from: '2020-06-20', to: '2020-08-16' })

test('periods that follow each other do not overlap', () => {
  assert.deepEqual(overlaps([owned(summer), owned(spring)]), [])
})

test('two ordinary periods on the same day are named, and from which day', () => {
  const early = period({ key: 'early', from: '2020-06-19', to: '2020-06-30' })
  assert.deepEqual(overlaps([owned(early), owned(spring)]), [
    { kind: 'periods_overlap', first: 'spring', second: 'early', from: '2020-06-19' },
  ])
})

test('an open end overlaps all that comes after, an open start all that comes before', () => {
  const forever = period({ key: 'forever', from: '2020-01-01' })
  const before = period({ key: 'before', to: '2020-01-02' })
  assert.deepEqual(
    overlaps([owned(forever), owned(spring), owned(before)]).map((conflict) =>
      conflict.kind === 'periods_overlap' ? [conflict.first, conflict.second] : [],
    ),
    [
      ['before', 'forever'],
      ['before', 'spring'],
      ['forever', 'spring'],
    ],
  )
  const [both] = overlaps([owned(period({ key: 'one' })), owned(period({ key: 'two' }))])
  assert.equal(both?.kind === 'periods_overlap' && both.from, null)
})

test('an override may overlap anything', () => {
  assert.deepEqual(overlaps([owned(spring), owned(period({ key: 'easter', override: true, from: '2020-04-06', to: '2020-04-13' }))]), [])
})

test('other owners and other layers have their own hours', () => {
  const again = { ...spring, key: 'again' }
  assert.deepEqual(overlaps([owned(spring), owned(again, 'library'), owned({ ...spring, key: 'third' }, null, 'example')]), [])
  assert.equal(overlaps([owned(spring, 'library'), owned(again, 'library')]).length, 1)
})

test('a period or a span that ends before it begins is told', () => {
  assert.deepEqual(
    overlaps([owned(period({ key: 'back', from: '2020-02-02', to: '2020-02-01', spans: [span('mon', '10-12'), span('tue', '15-9')] }))]),
    [
      { kind: 'period_ends_before_it_begins', period: 'back' },
      { kind: 'span_ends_before_it_begins', period: 'back', span: 1 },
    ],
  )
})

test('a span holds at most a day and begins on its own', () => {
  const kinds = (times: string) => overlaps([owned(period({ key: 'p', spans: [span('mon', times)] }))]).map((conflict) => conflict.kind)
  assert.deepEqual(kinds('10-34'), [])
  assert.deepEqual(kinds('10-35'), ['span_is_too_long'])
  assert.deepEqual(kinds('10-10'), ['span_ends_before_it_begins'])
  assert.deepEqual(kinds('24-26'), ['span_begins_after_midnight'])
})

test('spans of one mode that meet on a weekday overlap; other modes, other days and touching ends do not', () => {
  const conflicts = (...spans: Period['spans']) => overlaps([owned(period({ key: 'p', spans }))])
  assert.deepEqual(conflicts(span('mon-fri', '10-15'), span('wed', '14-18')), [{ kind: 'spans_overlap', period: 'p', spans: [0, 1] }])
  assert.deepEqual(conflicts(span('mon-fri', '10-15'), span('wed', '14-18', 'self_service')), [])
  assert.deepEqual(conflicts(span('mon-wed', '10-15'), span('thu', '14-18')), [])
  assert.deepEqual(conflicts(span('mon', '10-15'), span('mon', '15-18')), [])
})
