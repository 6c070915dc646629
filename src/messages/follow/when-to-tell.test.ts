import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instantToWall, parseWallTime } from '../../platform/time/index.ts'
import { whenToTell } from './when-to-tell.ts'

const at = (wall: string) => parseWallTime(wall) ?? assert.fail()
const told = (given: Parameters<typeof whenToTell>[0], wall: string) => {
  const { day, minutes } = instantToWall(whenToTell(given, at(wall)))
  return `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

describe('a follower is told', () => {
  it('at once on e-mail, also at night', () => {
    assert.equal(told({ about: 'news', rhythm: 'at_once', channel: 'email' }, '2020-01-02T23:10'), '2020-01-02 23:10')
  })

  it('on the phone only between 8 and 21', () => {
    const sms = { about: 'news', rhythm: 'at_once', channel: 'sms' } as const
    assert.equal(told(sms, '2020-01-02T12:00'), '2020-01-02 12:00')
    assert.equal(told(sms, '2020-01-02T21:00'), '2020-01-03 08:00')
    assert.equal(told(sms, '2020-01-02T05:30'), '2020-01-02 08:00')
    assert.equal(told({ ...sms, channel: 'call' }, '2020-01-02T22:00'), '2020-01-03 08:00')
  })

  it('of hours when a quarter has passed without more changes to wait for', () => {
    assert.equal(told({ about: 'hours', rhythm: 'at_once', channel: 'email' }, '2020-01-02T12:00'), '2020-01-02 12:15')
  })

  it('in the morning, or on Monday morning, when that was asked for', () => {
    assert.equal(told({ about: 'news', rhythm: 'daily', channel: 'email' }, '2020-01-02T08:00'), '2020-01-03 08:00')
    assert.equal(told({ about: 'news', rhythm: 'daily', channel: 'email' }, '2020-01-02T07:59'), '2020-01-02 08:00')
    assert.equal(told({ about: 'news', rhythm: 'weekly', channel: 'email' }, '2020-01-02T12:00'), '2020-01-06 08:00')
    assert.equal(told({ about: 'news', rhythm: 'weekly', channel: 'email' }, '2020-01-06T07:00'), '2020-01-06 08:00')
    assert.equal(told({ about: 'news', rhythm: 'weekly', channel: 'email' }, '2020-01-06T09:00'), '2020-01-13 08:00')
  })

  it('at eight by the clock on the wall, also on the day the clock is changed', () => {
    assert.equal(told({ about: 'news', rhythm: 'daily', channel: 'email' }, '2027-03-27T12:00'), '2027-03-28 08:00')
    assert.equal(told({ about: 'news', rhythm: 'daily', channel: 'email' }, '2027-10-30T12:00'), '2027-10-31 08:00')
  })
})
