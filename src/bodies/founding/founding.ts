import type { Day } from '../../platform/time/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import type { Election } from '../election/index.ts'
import { nextStep } from '../set-up.ts'

export type MinutesLanguage = 'nb' | 'nn' | 'en'
export const LONGEST_PLACE = 200
export const LONGEST_MINUTES = 30_000
export const LONGEST_REASON = 300

/** What the founding meeting came to, as far as it is written down. */
export interface Founding {
  body: string
  heldOn: Day
  place: string
  /** Those who were there and had a vote. */
  present: number
  /** On whether to found it. */
  votesFor: number
  votesAgainst: number
  statutes: string | null
  statutesFor: number | null
  statutesAgainst: number | null
}

export type FoundingLack = 'recommendation' | 'held' | 'founded' | 'statutes' | 'adopted' | 'board' | 'leader'

/**
 * What is still not there of what makes an association: a list of people who said yes, a meeting that wanted it, statutes that were
 * adopted, and a board with a leader elected that day. In the order of the meeting.
 */
export function lacksOf(
  body: Pick<BodyOnDay, 'type' | 'steps'>,
  founding: Founding | null,
  elections: readonly Election[],
): FoundingLack[] {
  const ahead = nextStep(body.type, body.steps) === 'founding_meeting' ? [] : ['recommendation' as const]
  if (founding === null) return [...ahead, 'held']
  const elected = boardOf(founding, elections)
  const { votesFor, votesAgainst, statutes, statutesFor, statutesAgainst } = founding
  return [
    ...ahead,
    ...(votesFor > votesAgainst ? [] : (['founded'] as const)),
    ...(statutes === null ? (['statutes'] as const) : (statutesFor ?? 0) > (statutesAgainst ?? 0) ? [] : (['adopted'] as const)),
    ...(elected.some(({ post }) => post === 'member') ? [] : (['board'] as const)),
    ...(elected.some(({ post }) => post === 'leader') ? [] : (['leader'] as const)),
  ]
}

/** The elections of that day that are closed and chose somebody. */
export const boardOf = ({ heldOn }: Pick<Founding, 'heldOn'>, elections: readonly Election[]): Election[] =>
  elections
    .filter((one) => one.closedAt !== null && one.heldOn === heldOn && one.candidates.some(({ elected }) => elected !== null))
    .toSorted((a, b) => a.number - b.number)

export type CountFault = 'nobody' | 'more_than_present'

/** Nobody votes twice, and not all who are there have to vote. */
export function countFault({ present, votes }: { present: number; votes: readonly number[] }): CountFault | null {
  if (present < 1) return 'nobody'
  return votes.reduce((sum, one) => sum + one, 0) > present ? 'more_than_present' : null
}
