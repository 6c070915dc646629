import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bandsOf, FEW, shareOf } from './inclusion.ts'

test('ages said outright go before the word for whom it is, and what says nothing is for all ages', () => {
  const of = (audience: 'everyone' | 'families' | 'seniors', ageFrom: number | null = null, ageTo: number | null = null) =>
    bandsOf({ audience, ageFrom, ageTo })
  assert.equal(of('everyone'), null)
  assert.deepEqual(of('seniors'), ['67+'])
  assert.deepEqual(of('families', 0, 1), ['0-5'])
  assert.deepEqual(of('everyone', 13, 19), ['13-18', '19-66'])
  assert.deepEqual(of('everyone', 60), ['19-66', '67+'])
  assert.deepEqual(of('everyone', null, 12), ['0-5', '6-12'])
})

test('so few that they would tell of single ones have no share, and none is none', () => {
  assert.equal(shareOf(FEW - 1, 100), null)
  assert.equal(shareOf(3, FEW - 1), null)
  assert.equal(shareOf(0, 100), 0)
  assert.equal(shareOf(FEW, 20), 25)
  assert.equal(shareOf(20, 20), 100)
})
