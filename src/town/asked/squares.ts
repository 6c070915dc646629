import type { Tally } from '../../suggestions/index.ts'

export const SQUARES = ['done', 'partly', 'underWay', 'waiting', 'declined'] as const
export type SquareState = (typeof SQUARES)[number]

/** More are not told apart on a screen. */
const MOST = 400
const STEPS = [1, 2, 5]

export interface SquareField {
  /** How many suggestions a square stands for. */
  each: number
  /** Squares of each state, in the order they are drawn. */
  counts: readonly (readonly [SquareState, number])[]
  total: number
}

/** So many squares that they can be seen, one for each suggestion or for a round number of them; what is there at all has at least one. */
export function squaresOf(tally: Pick<Tally, SquareState | 'asked'>): SquareField {
  const each = roundAbove(tally.asked / MOST)
  const counts = SQUARES.map((state) => [state, tally[state] === 0 ? 0 : Math.max(1, Math.round(tally[state] / each))] as const)
  return { each, counts, total: counts.reduce((sum, [, count]) => sum + count, 0) }
}

/** The least of 1, 2, 5, 10, 20 … that is not below. */
function roundAbove(value: number): number {
  for (let ten = 1; ; ten *= 10) {
    const found = STEPS.find((step) => step * ten >= value)
    if (found !== undefined) return found * ten
  }
}
