import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { agreed, countFault, disagree } from './count.ts'
import type { Count, Election, RoundCounts } from './election.ts'
import { lotOf, lotSeal, lotSeed } from './lot.ts'
import { outcomeOf } from './outcome.ts'

const count = (votes: readonly number[], { blank = 0, spoiled = 0, papers }: Partial<Omit<Count, 'votes'>> = {}): Count => ({
  papers: papers ?? votes.reduce((all, one) => all + one, blank + spoiled),
  blank,
  spoiled,
  votes: new Map(votes.map((one, k) => [k + 1, one])),
})
const twice = (round: 1 | 2, one: Count): RoundCounts => ({
  round,
  counts: new Map([
    ['a', one],
    ['b', one],
  ]),
})
type Told = Parameters<typeof outcomeOf>[0]
const election = (candidates: number, more: Partial<Told> = {}): Told => ({
  post: 'leader',
  seats: 1,
  method: 'majority',
  objectedAt: new Date(0),
  acclaimedAt: null,
  candidates: Array.from({ length: candidates }, (_, k) => ({ number: k + 1, name: null, consent: 'present', elected: null })),
  rounds: [],
  lots: new Map(),
  ...more,
})

test('acclamation is for no more candidates than seats, and one objection makes it a ballot', () => {
  assert.deepEqual(outcomeOf(election(1, { objectedAt: null })), { state: 'may_acclaim' })
  assert.equal(outcomeOf(election(2, { objectedAt: null })).state, 'needs_count')
  assert.equal(outcomeOf(election(1)).state, 'needs_count')
  assert.deepEqual(outcomeOf(election(3, { seats: 5, objectedAt: null, acclaimedAt: new Date(0) })), {
    state: 'decided',
    elected: [1, 2, 3],
    empty: 2,
  })
})

test('more than half of the papers elects in round one, and a blank paper counts as given', () => {
  assert.deepEqual(outcomeOf(election(2, { rounds: [twice(1, count([6, 5]))] })), { state: 'decided', elected: [1], empty: 0 })
  assert.equal(
    outcomeOf(election(2, { rounds: [twice(1, count([6, 5], { blank: 1 }))] })).state,
    'needs_count',
    'six of twelve is not more than half',
  )
  assert.equal(outcomeOf(election(2, { rounds: [twice(1, count([6, 5], { spoiled: 1 }))] })).state, 'decided', 'a spoiled paper is no vote')
})

test('without it there is a second round, where the most votes are enough', () => {
  const first = twice(1, count([4, 4, 3]))
  assert.deepEqual(outcomeOf(election(3, { rounds: [first] })), {
    state: 'needs_count',
    round: 2,
    elected: [],
    standing: [1, 2, 3],
    places: 1,
  })
  assert.deepEqual(outcomeOf(election(3, { rounds: [first, twice(2, count([5, 4, 2]))] })), { state: 'decided', elected: [1], empty: 0 })
})

test('with several seats those who have half are in, and the others stand again for what is left', () => {
  const first = twice(1, count([7, 3, 4], { papers: 8 }))
  const next = outcomeOf(election(3, { seats: 2, rounds: [first] }))
  assert.deepEqual(next, { state: 'needs_count', round: 2, elected: [1], standing: [2, 3], places: 1 })
  const second = twice(2, {
    papers: 8,
    blank: 0,
    spoiled: 0,
    votes: new Map([
      [2, 5],
      [3, 3],
    ]),
  })
  assert.deepEqual(outcomeOf(election(3, { seats: 2, rounds: [first, second] })), { state: 'decided', elected: [1, 2], empty: 0 })
})

test('nobody without a vote is elected, and the seat is left empty', () => {
  const rounds = [twice(1, count([5, 0], { papers: 5 }))]
  assert.deepEqual(outcomeOf(election(2, { seats: 2, method: 'plurality', rounds })), { state: 'decided', elected: [1], empty: 1 })
})

const LOT = { key: '00112233445566778899aabbccddeeff', numbers: [417, 90_210] as const }

test('equal votes at the last seat are drawn by lot, and anybody can work the lot out again', () => {
  const told = { seats: 2, method: 'plurality', post: 'member', rounds: [twice(1, count([5, 4, 4, 1]))] } as const
  assert.deepEqual(outcomeOf(election(4, told)), { state: 'needs_lot', round: 1, elected: [], tied: [2, 3] })
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const winner = sha256('00112233445566778899aabbccddeeff-417-90210-2') < sha256('00112233445566778899aabbccddeeff-417-90210-3') ? 2 : 3
  assert.deepEqual(outcomeOf(election(4, { ...told, lots: new Map([[1, LOT]]) })), { state: 'decided', elected: [1, winner], empty: 0 })
  assert.equal(lotSeal(LOT.key), sha256(LOT.key))
  assert.equal(lotSeed(LOT), '00112233445566778899aabbccddeeff-417-90210')
})

test('equal votes among those who are in anyway need no lot, unless the order matters', () => {
  const told = { seats: 2, method: 'plurality', rounds: [twice(1, count([4, 4, 1]))] } as const
  assert.equal(outcomeOf(election(3, { ...told, post: 'member' })).state, 'decided')
  assert.deepEqual(outcomeOf(election(3, { ...told, post: 'substitute' })), { state: 'needs_lot', round: 1, elected: [], tied: [1, 2] })
})

test('the lot is even: over many keys each of three is first about a third of the time', () => {
  const firsts = [0, 0, 0]
  for (let k = 0; k < 3000; k += 1) {
    const lot = { key: k.toString(16).padStart(32, '0'), numbers: [1, 2] as const }
    const [first = 1] = [1, 2, 3].toSorted((a, b) => (lotOf(lot, a) < lotOf(lot, b) ? -1 : 1))
    firsts[first - 1] = (firsts[first - 1] ?? 0) + 1
  }
  for (const times of firsts) assert.ok(times > 880 && times < 1120, firsts.join(' '))
})

test('nothing holds of a round until two tellers have the same', () => {
  const [one, other] = [count([6, 5]), count([5, 6])]
  const alone = { round: 1, counts: new Map([['a', one]]) } as const
  const apart = {
    round: 1,
    counts: new Map([
      ['a', one],
      ['b', other],
    ]),
  } as const
  assert.equal(agreed(alone), null)
  assert.ok(!disagree(alone))
  assert.equal(agreed(apart), null)
  assert.ok(disagree(apart))
  assert.equal(outcomeOf(election(2, { rounds: [apart] })).state, 'needs_count')
})

test('a count must be possible: every paper is accounted for, and nobody has more votes than papers', () => {
  assert.equal(countFault(count([6, 5], { blank: 1 }), 1), null)
  assert.equal(countFault(count([6, 5], { papers: 12 }), 1), 'too_few')
  assert.equal(countFault(count([6, 5], { papers: 10 }), 1), 'too_many')
  assert.equal(countFault(count([11], { papers: 10 }), 2), 'more_than_papers')
  assert.equal(countFault(count([1], { papers: 1, blank: 2 }), 1), 'more_than_papers')
  assert.equal(countFault(count([0.5, 0.5]), 1), 'not_whole')
})

test('whatever the papers say, no more are elected than there are seats, nobody twice, and nobody over one who has more', () => {
  const papers = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      papers,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom<Election['method']>('majority', 'plurality'),
      (votes, seats, method) => {
        const one = count(votes)
        const lots = new Map([
          [1, LOT],
          [2, LOT],
        ])
        const got = outcomeOf(election(votes.length, { seats, method, rounds: [twice(1, one), twice(2, one)], lots }))
        assert.ok(got.state === 'decided')
        assert.equal(new Set(got.elected).size, got.elected.length)
        assert.equal(got.elected.length + got.empty, seats)
        const least = Math.min(...got.elected.map((number) => votes[number - 1] ?? 0))
        for (const [k, has] of votes.entries()) if (!got.elected.includes(k + 1) && got.empty === 0) assert.ok(has <= least)
      },
    ),
  )
})
