import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day, parseWallTime } from '../../platform/time/index.ts'
import { firstFor, offerEnds, type Wanted } from './first-for.ts'

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const time = (hub: string, wall: string) => ({
  hub,
  hubId: 1,
  start: at(wall),
  end: at(wall) + 30 * 60_000,
  isExtra: false,
  isBySpeech: false,
  takers: [],
})
const wanted = (changes: Partial<Wanted> = {}): Wanted => ({
  hub: null,
  mode: 'hub',
  until: day('2020-04-30'),
  has: null,
  asked: [],
  ...changes,
})

const NOW = at('2020-03-02T10:00')
const TIMES = [
  time('tofte', '2020-03-02T10:20'),
  time('tofte', '2020-03-03T12:00'),
  time('saetre', '2020-03-04T12:00'),
  time('tofte', '2020-03-10T12:00'),
]

describe('the first time that is of use to somebody who waits', () => {
  const first = (changes: Partial<Wanted>) => firstFor(wanted(changes), TIMES, NOW)?.start
  it('is never one that begins before they can have answered', () => assert.equal(first({}), at('2020-03-03T12:00')))
  it('is at the hub they named, on their last day or before, and before the time they have', () => {
    assert.equal(first({ hub: 'saetre' }), at('2020-03-04T12:00'))
    assert.equal(first({ until: day('2020-03-03') }), at('2020-03-03T12:00'))
    assert.equal(first({ until: day('2020-03-02') }), undefined)
    assert.equal(first({ hub: 'tofte', has: at('2020-03-03T12:00') }), undefined)
  })
  it('is not one they were asked about before', () =>
    assert.equal(first({ asked: [{ hub: 'tofte', start: at('2020-03-03T12:00') }] }), at('2020-03-04T12:00')))
})

describe('until when it is kept', () => {
  it('four hours by day, from the morning when asked at night, and never after it begins', () => {
    assert.equal(offerEnds(NOW, at('2020-03-03T12:00')), at('2020-03-02T14:00'))
    assert.equal(offerEnds(at('2020-03-02T22:00'), at('2020-03-03T15:00')), at('2020-03-03T12:00'))
    assert.equal(offerEnds(at('2020-03-03T10:00'), at('2020-03-03T12:00')), at('2020-03-03T12:00'))
  })
})
