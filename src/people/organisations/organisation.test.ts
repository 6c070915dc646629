import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { isActiveOn, mayAs } from './membership.ts'
import { mayActIn, stateOf } from './organisation.ts'

describe('what an organisation is', () => {
  it('waits until somebody has said yes, and may act from then on', () => {
    assert.equal(stateOf(['claimed']), 'claimed')
    assert.equal(mayActIn('claimed'), false)
    assert.ok(mayActIn(stateOf(['claimed', 'approved'])))
    assert.ok(mayActIn(stateOf(['claimed', 'verified', 'confirmed'])))
  })

  it('sleeps when it did not answer, and is what it was when it wakes', () => {
    assert.equal(stateOf(['claimed', 'approved', 'asked']), 'approved')
    assert.equal(stateOf(['claimed', 'approved', 'asked', 'dormant']), 'dormant')
    assert.equal(stateOf(['claimed', 'approved', 'asked', 'dormant', 'woken']), 'approved')
    assert.equal(stateOf(['claimed', 'approved', 'dormant', 'taken_over']), 'approved')
  })

  it('is approved by whoever lets a new board take over', () => {
    assert.equal(stateOf(['claimed', 'taken_over']), 'approved')
    assert.equal(stateOf(['claimed', 'verified', 'taken_over']), 'verified')
  })

  it('can be refused and then approved, and dissolved for good until somebody approves it again', () => {
    assert.equal(stateOf(['claimed', 'refused']), 'refused')
    assert.equal(stateOf(['claimed', 'refused', 'approved']), 'approved')
    assert.equal(stateOf(['claimed', 'approved', 'dormant', 'dissolved']), 'dissolved')
  })
})

describe('a membership', () => {
  const [from, to] = [day('2021-03-15'), day('2022-03-14')]
  it('counts on its first and last day, and on none outside', () => {
    const given = { validFrom: from, validTo: to, endedAt: null }
    const on = (text: string) => isActiveOn(given, day(text))
    assert.deepEqual([on('2021-03-14'), on('2021-03-15'), on('2022-03-14'), on('2022-03-15')], [false, true, true, false])
  })

  it('counts for nothing before it is agreed to, and after it was ended', () => {
    assert.ok(!isActiveOn({ validFrom: null, validTo: null, endedAt: null }, from))
    assert.ok(!isActiveOn({ validFrom: from, validTo: null, endedAt: new Date(0) }, to))
  })

  it('gives a leader all, a booker the right to act, and a member of the board what there is to see', () => {
    assert.ok(mayAs('leader', 'hand_over') && mayAs('deputy', 'invite') && mayAs('booker', 'act'))
    assert.ok(!mayAs('deputy', 'hand_over') && !mayAs('treasurer', 'invite') && !mayAs('board_member', 'act'))
  })
})
