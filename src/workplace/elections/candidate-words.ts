import { electionTexts, type Election } from '../../bodies/index.ts'
import { shieldTexts } from '../../people/index.ts'
import type { Work } from '../work.ts'

/** Her name; what is said of those who are named nowhere, or of whom only the number is left. */
export function candidateWords(
  { lang }: Pick<Work, 'lang'>,
  { candidates, closedAt }: Pick<Election, 'candidates' | 'closedAt'>,
  number: number,
): string {
  const one = candidates.find((candidate) => candidate.number === number)
  if (one?.name) return one.name
  const numbered = electionTexts(lang).candidate(number)
  return closedAt !== null && one?.elected === null ? numbered : `${shieldTexts(lang).person} (${numbered.toLowerCase()})`
}
