import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OpeningPeriod } from '../content/shapes.ts'
import { periodFromItem, spanFromItem, spanToItem } from './index.ts'
import { dayOf, brief, rules } from './testing.ts'

const item = OpeningPeriod.parse({
  key: 'spring',
  from: '2020-01-02',
  knownFrom: '2019-12-01',
  spans: [
    { days: ['mon', 'wed'], from: '10:00', to: '15:30' },
    { days: ['fri'], from: '20:00', to: '02:00', nextDay: true, mode: 'self_service', note: { nb: 'med kort', en: 'with a card' } },
    { days: ['sun'], from: '00:00', to: '24:00', mode: 'remote' },
  ],
})

test('a period as written in the pack resolves as it reads', () => {
  const of = rules([periodFromItem(item)])
  assert.deepEqual(brief(dayOf(of, '2020-01-15').openings), ['10-15:30'])
  assert.deepEqual(brief(dayOf(of, '2020-01-17').openings), ['20-26 self_service'])
  assert.deepEqual(brief(dayOf(of, '2020-01-19').openings), ['0-24 remote'])
  assert.equal(dayOf(of, '2020-01-01').state, 'not_announced')
})

test('spans read back as they were written', () => {
  assert.deepEqual(item.spans.map(spanFromItem).map(spanToItem), item.spans)
})

test('midnight as the end is written as the end of its own day', () => {
  const [night] = OpeningPeriod.parse({
    key: 'n',
    knownFrom: '2020-01-01',
    spans: [{ days: ['mon'], from: '20:00', to: '00:00', nextDay: true }],
  }).spans
  assert.ok(night)
  assert.equal(spanFromItem(night).closes, 1440)
  assert.deepEqual(spanToItem(spanFromItem(night)), { days: ['mon'], from: '20:00', to: '24:00', nextDay: false, mode: 'staffed' })
})
