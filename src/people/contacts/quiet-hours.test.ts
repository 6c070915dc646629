import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instantToWall, parseWallTime } from '../../platform/time/index.ts'
import { dueOfAct, type Quiet } from './quiet-hours.ts'

const at = (wall: string) => parseWallTime(wall) ?? assert.fail()
const NIGHT_SHIFT: Quiet = { from: 10 * 60, to: 18 * 60 }
const due = (...given: Parameters<typeof dueOfAct>) => {
  const { day, minutes } = instantToWall(dueOfAct(...given))
  return `${day} ${minutes / 60}`
}

describe('a message about one’s own act', () => {
  it('waits out the quiet that somebody has asked for, by e-mail too', () => {
    assert.equal(due('email', NIGHT_SHIFT, { at: at('2020-01-02T12:00') }), '2020-01-02 18')
    assert.equal(due('email', null, { at: at('2020-01-02T23:00') }), '2020-01-02 23')
  })

  it('never sounds a phone in the town’s night', () => {
    assert.equal(due('sms', null, { at: at('2020-01-02T23:00') }), '2020-01-03 8')
    assert.equal(due('sms', { from: 20 * 60, to: 10 * 60 }, { at: at('2020-01-02T23:00') }), '2020-01-03 10')
  })

  it('comes by e-mail at once when the quiet would outlast what it is for', () => {
    const offer = { at: at('2020-01-02T12:00'), notAfter: at('2020-01-02T16:00') }
    assert.equal(due('email', NIGHT_SHIFT, offer), '2020-01-02 12')
    assert.equal(due('sms', NIGHT_SHIFT, offer), '2020-01-02 18')
  })
})
