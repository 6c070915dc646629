import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likest, type Alike } from './similar.ts'

const song: Alike = {
  key: 'babysang',
  title: { nb: 'Babysang' },
  hub: 'spikkestad',
  kind: 'course',
  audience: 'families',
  ageFrom: 0,
  ageTo: 1,
}
const other = (key: string, change: Partial<Alike>): Alike => ({ ...song, title: { nb: key }, key, ...change })
const NEAREST = ['spikkestad', 'heggedal', 'tofte']
const keys = (...others: Alike[]) => likest(song, others, NEAREST).map(({ key }) => key)

test('what is at the same hub, for the same people and of the same kind stands first', () => {
  const found = keys(
    other('another-kind', { kind: 'meetup' }),
    other('another-hub', { hub: 'tofte' }),
    other('same', {}),
    other('for-children', { audience: 'children', kind: 'club' }),
  )
  assert.deepEqual(found, ['same', 'another-kind', 'for-children', 'another-hub'])
})

test('of two that are as like, the nearest stands first, then the one that comes first', () => {
  assert.deepEqual(keys(other('far', { hub: 'tofte' }), other('near', { hub: 'heggedal' })), ['near', 'far'])
  assert.deepEqual(keys(other('one', {}), other('two', {})), ['one', 'two'])
})

test('itself, what is for other ages, and what is like it in nothing but the place, are left out', () => {
  assert.deepEqual(
    keys(
      other('babysang', {}),
      other('older', { ageFrom: 13, ageTo: 18 }),
      other('choir', { kind: 'culture', audience: 'seniors', ageFrom: null, ageTo: null }),
    ),
    [],
  )
})

test('a place among children is not filled with an evening for everyone', () => {
  const club: Alike = { ...song, audience: 'children', kind: 'club' }
  const evening = other('evening', { audience: 'everyone', kind: 'culture', ageFrom: null, ageTo: null })
  assert.deepEqual(likest(club, [evening], NEAREST), [])
})

test('the same elsewhere, and what is made for the same ages, stand before a café for everyone in the same house', () => {
  const cafe = other('café', { audience: 'everyone', kind: 'culture', ageFrom: null, ageTo: null })
  const play = other('play', { hub: 'heggedal', audience: 'children', kind: 'open_house', ageFrom: 1, ageTo: 5 })
  const same = other('babysang-tofte', { title: { nb: 'Babysang' }, hub: 'tofte' })
  assert.deepEqual(keys(cafe, play, same), ['babysang-tofte', 'play', 'café'])
})
