import { HOLD_REASONS, type HoldReason } from '../../people/index.ts'
import type { Level } from '../../platform/brakes/index.ts'

/** What can be seen of an act without knowing who does it. */
export interface Signs {
  /** How many acts this network address has sent within the hour, this one with them. */
  acts: number
  /** How long the form was open, in milliseconds; null for one that is not ours, `no-form` where there is none. */
  formAge: number | null | 'no-form'
  links: number
  /** How many times the address has filled in the field for robots within the hour, and tried an address that lasts a minute. */
  traps: number
  throwaways: number
  /** This browser has shown before that it reads the address, or a resident is signed in. */
  isProven: boolean
}

export interface Suspicion {
  score: number
  because: readonly HoldReason[]
}

/** From here a browser is asked to count. No single sign reaches it: nobody is asked the first time, whatever they write. */
export const TOO_MUCH = 3

const SECOND = 1000

const pace = ({ acts }: Signs) => (acts > 30 ? 5 : acts > 12 ? 3 : acts > 5 ? 1 : 0)
const hurry = ({ formAge }: Signs) => (formAge === 'no-form' || (formAge !== null && formAge >= 3 * SECOND) ? 0 : 1)
const links = ({ links: count }: Signs) => (count > 1 ? 1 : 0)
const trap = ({ traps }: Signs) => (traps > 0 ? 2 : 0)
const throwaway = ({ throwaways }: Signs) => (throwaways > 0 ? 1 : 0)

const RULES: Partial<Record<HoldReason, (signs: Signs) => number>> = { pace, hurry, links, trap, throwaway }
const weightOf = (reason: HoldReason, signs: Signs) => RULES[reason]?.(signs) ?? 0

/** Each rule adds its weight. Whoever has proven the address is no robot, however quick. */
export function suspicionOf(signs: Signs): Suspicion {
  if (signs.isProven) return { score: 0, because: [] }
  const because = HOLD_REASONS.filter((reason) => weightOf(reason, signs) > 0)
  return { score: because.reduce((sum, reason) => sum + weightOf(reason, signs), 0), because }
}

/** How hard to count, by how much there is to doubt. */
export const levelOf = ({ score }: Suspicion): Level => (score <= TOO_MUCH ? 1 : score === TOO_MUCH + 1 ? 2 : 3)
