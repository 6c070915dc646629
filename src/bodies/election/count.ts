import type { Count, RoundCounts } from './election.ts'

export type CountFault = 'not_whole' | 'too_few' | 'too_many' | 'more_than_papers'

/** What cannot be true of a count. Each paper names at most as many as there are seats, and nobody twice. */
export function countFault({ papers, blank, spoiled, votes }: Count, seats: number): CountFault | null {
  const given = [...votes.values()]
  if ([papers, blank, spoiled, ...given].some((one) => !Number.isInteger(one) || one < 0)) return 'not_whole'
  const valid = papers - blank - spoiled
  if (valid < 0 || given.some((one) => one > valid)) return 'more_than_papers'
  const sum = given.reduce((all, one) => all + one, 0)
  if (sum < valid) return 'too_few'
  return sum > valid * seats ? 'too_many' : null
}

/** What two tellers agree on, else null: then nothing of the round holds. */
export function agreed({ counts }: RoundCounts): Count | null {
  const [first, second] = counts.values()
  return first !== undefined && second !== undefined && isSame(first, second) ? first : null
}

/** Both have counted, and not to the same. */
export const disagree = (round: RoundCounts): boolean => round.counts.size === 2 && agreed(round) === null

const isSame = (one: Count, other: Count): boolean =>
  one.papers === other.papers &&
  one.blank === other.blank &&
  one.spoiled === other.spoiled &&
  [...one.votes].every(([number, votes]) => other.votes.get(number) === votes)
