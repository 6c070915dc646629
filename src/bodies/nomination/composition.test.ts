import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AboutCandidate, Gender } from './about-candidate.ts'
import { composition, neededOfEach, stopping, youngShare } from './composition.ts'

const one = (gender: Gender | null, more: Partial<AboutCandidate> = {}): AboutCandidate => ({
  gender,
  place: 'vollen',
  age: 'older',
  newcomer: false,
  ...more,
})
const [woman, man, silent] = [one('woman'), one('man'), one(null)]
const weigh = (chosen: readonly AboutCandidate[], more: Partial<Parameters<typeof composition>[0]> = {}) =>
  composition({
    seats: chosen.length,
    chosen,
    substitutes: [],
    maySit: chosen,
    youngPercent: null,
    places: ['slemmestad', 'vollen'],
    isPublic: true,
    ...more,
  })
const stops = (lines: ReturnType<typeof composition>) => stopping(lines).map(({ what }) => what)

test('the law’s table: both of 2 and 3, two of 4 and 5, three of 6 to 8, four of 9, and then 40 per cent', () => {
  const table = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 20].map(neededOfEach)
  assert.deepEqual(table, [1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 8])
})

test('more than nine: each gender is at least 40 per cent, and one fewer would not be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 500 }), (seats) => {
      const need = neededOfEach(seats)
      assert.ok(need * 10 >= seats * 4 && (need - 1) * 10 < seats * 4)
    }),
  )
})

test('a list of five with one man is stopped by the law, and one who did not say counts as neither', () => {
  assert.deepEqual(stops(weigh([woman, woman, woman, woman, man])), ['gender'])
  assert.deepEqual(stops(weigh([woman, woman, woman, man, silent])), ['gender'])
  assert.deepEqual(stops(weigh([woman, woman, woman, man, man])), [])
})

test('an association is told and not stopped; substitutes are counted on their own', () => {
  assert.deepEqual(stops(weigh([woman, woman, woman], { isPublic: false })), [])
  assert.deepEqual(stops(weigh([woman, man], { substitutes: [woman, woman] })), ['gender_substitutes'])
})

test('more seats than candidates stops any list, and so does a list without a number of seats', () => {
  assert.deepEqual(stops(weigh([woman, man], { seats: 3, isPublic: false })), ['seats'])
  assert.deepEqual(stops(weigh([woman, man], { seats: null })), ['seats'])
  assert.deepEqual(stops(weigh([woman, man, man], { seats: 2 })), ['seats'])
})

test('wishes are said and never stop: young, every place, somebody new', () => {
  const unmet = weigh([woman, man]).filter(({ isMet }) => !isMet)
  assert.deepEqual(
    unmet.map(({ what, place }) => place ?? what),
    ['young', 'slemmestad', 'newcomers'],
  )
  const met = weigh([one('woman', { place: 'slemmestad', age: 'under_22', newcomer: true }), man])
  assert.ok(met.every(({ isMet }) => isMet))
})

test('the share of the young is counted among those who may sit', () => {
  assert.equal(youngShare([]), null)
  assert.equal(youngShare([one('man', { age: 'under_22' }), woman, man]), 33)
})

test('a share that is set is a wish: below it that is said, and the list is not stopped', () => {
  const share = (youngPercent: number | null, maySit: readonly AboutCandidate[]) =>
    weigh([woman, man], { youngPercent, maySit }).filter(({ what }) => what === 'young_share')
  const young = one('man', { age: 'under_22' })
  assert.deepEqual(share(null, [young, woman]), [], 'nobody has set one')
  assert.deepEqual(share(33, [young, woman, man, man]), [{ what: 'young_share', weight: 'wish', have: 25, need: 33, isMet: false }])
  assert.deepEqual(share(25, [young, woman, man, man])[0]?.isMet, true)
  assert.deepEqual(share(10, [])[0]?.isMet, false)
})
