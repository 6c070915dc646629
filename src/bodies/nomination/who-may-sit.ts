import type { Day } from '../../platform/time/index.ts'
import { standingOn } from '../after-term.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { isPublicBody } from '../body-rule.ts'
import { bodiesOfPlace } from '../of-place.ts'
import { STEPS_OF } from '../set-up.ts'
import type { AboutCandidate } from './about-candidate.ts'

/** Why somebody cannot sit here, and where she can instead. */
export type MayNot = { because: 'area'; instead: readonly BodyOnDay[] } | { because: 'age' }

interface Asked {
  body: BodyOnDay
  /** All that are known. */
  bodies: readonly BodyOnDay[]
  day: Day
}

/**
 * Null: she may. A body is for those who live in its area; where its places are not known, nobody is turned away by it. To a public body
 * only those are elected who may vote in the municipality (kommuneloven § 7-2): of the age the form asks that much alone. An
 * association sets its own limit.
 */
export function whyNotSit({ body, bodies, day }: Asked, { place, age }: Pick<AboutCandidate, 'place' | 'age'>): MayNot | null {
  if (body.places.length > 0 && !body.places.some(({ slug }) => slug === place))
    return { because: 'area', instead: bodiesOfPlace(bodies, place, day).filter((one) => one.slug !== body.slug && hasSeats(one)) }
  return isPublicBody(body.type) && age === 'under_18' ? { because: 'age' } : null
}

/** Whether a body of this type has people who are chosen to sit. */
export const hasSeats = ({ type }: Pick<BodyOnDay, 'type'>): boolean => STEPS_OF[type].includes('candidates')

interface Nominating {
  /** Null: nobody has opened one yet. */
  nomination: { settledAt: Date | null } | null
  day: Day
}

/**
 * Whether somebody may say that she would like to sit. While a body is planned, anybody may at once: nobody has to open it. One that is at
 * work takes people when its secretary looks for them, and one whose planned end has passed takes nobody.
 */
export function takesInterest(body: BodyOnDay, { nomination, day }: Nominating): boolean {
  const standing = standingOn(body, day)
  if (!hasSeats(body) || standing === 'past') return false
  return nomination === null ? standing === 'planned' : nomination.settledAt === null
}
