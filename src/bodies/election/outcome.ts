import { agreed } from './count.ts'
import type { Count, Election } from './election.ts'
import { lotOf, type Lot } from './lot.ts'

export type Outcome =
  /** As many candidates as seats or fewer, and nobody has asked for papers yet. */
  | { state: 'may_acclaim' }
  | { state: 'needs_count'; round: 1 | 2; elected: readonly number[]; standing: readonly number[]; places: number }
  /** Several have the same, and which of them comes first decides. */
  | { state: 'needs_lot'; round: 1 | 2; elected: readonly number[]; tied: readonly number[] }
  | { state: 'decided'; elected: readonly number[]; empty: number }

type Told = Pick<Election, 'post' | 'seats' | 'method' | 'objectedAt' | 'acclaimedAt' | 'candidates' | 'rounds' | 'lots'>

/**
 * Where an election stands, from what is registered alone. By majority, more than half of the papers that are not spoiled is asked for in
 * the first round (a blank paper is a vote given), and the most votes in the second; equal votes are settled by lot (kommuneloven § 7-8).
 */
export function outcomeOf(election: Told): Outcome {
  const { candidates, seats, objectedAt, acclaimedAt } = election
  const all = candidates.map(({ number }) => number)
  if (acclaimedAt !== null) return decided(all, seats)
  if (objectedAt === null && all.length <= seats) return { state: 'may_acclaim' }
  const first = roundOf(election, { round: 1, standing: all, elected: [] })
  if (first.state !== 'taken') return first
  const left = all.filter((number) => !first.elected.includes(number))
  if (election.method === 'plurality' || first.elected.length === seats || left.length === 0) return decided(first.elected, seats)
  const second = roundOf(election, { round: 2, standing: left, elected: first.elected })
  return second.state === 'taken' ? decided(second.elected, seats) : second
}

const decided = (elected: readonly number[], seats: number): Outcome => ({ state: 'decided', elected, empty: seats - elected.length })

interface Standing {
  round: 1 | 2
  standing: readonly number[]
  elected: readonly number[]
}

function roundOf(election: Told, { round, standing, elected }: Standing): Exclude<Outcome, { state: 'may_acclaim' | 'decided' }> | Taken {
  const told = election.rounds.find((one) => one.round === round)
  const count = told === undefined ? null : agreed(told)
  const places = election.seats - elected.length
  if (count === null) return { state: 'needs_count', round, elected, standing, places }
  const needsHalf = election.method === 'majority' && round === 1
  const able = standing.filter((number) => (needsHalf ? hasHalf(count, number) : votesOf(count, number) > 0))
  const lot = election.lots.get(round) ?? null
  const ranked = rank(able, count, lot)
  const tied = lot === null ? tiedAmong(ranked, { count, places, isOrdered: election.post === 'substitute' }) : []
  if (tied.length > 0) return { state: 'needs_lot', round, elected, tied }
  return { state: 'taken', elected: [...elected, ...ranked.slice(0, places)] }
}

interface Taken {
  state: 'taken'
  elected: readonly number[]
}

const votesOf = ({ votes }: Count, number: number): number => votes.get(number) ?? 0

const hasHalf = (count: Count, number: number): boolean => votesOf(count, number) * 2 > count.papers - count.spoiled

const rank = (numbers: readonly number[], count: Count, lot: Lot | null): number[] =>
  numbers.toSorted((a, b) => votesOf(count, b) - votesOf(count, a) || (lot === null ? a - b : compare(lotOf(lot, a), lotOf(lot, b))))

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

interface Edge {
  count: Count
  places: number
  /** Which of those elected comes first matters too: substitutes are called in order. */
  isOrdered: boolean
}

/** Those whose place hangs on a lot; empty when the votes settle it all. */
function tiedAmong(ranked: readonly number[], { count, places, isOrdered }: Edge): number[] {
  return ranked.filter((number, place) => {
    const same = ranked.flatMap((other, at) => (votesOf(count, other) === votesOf(count, number) ? [at] : []))
    const [from, to] = [same[0] ?? place, same.at(-1) ?? place]
    return from < to && from < places && (isOrdered || to >= places)
  })
}
