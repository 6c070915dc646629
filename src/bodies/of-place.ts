import type { Day } from '../platform/time/index.ts'
import { isTermPast } from './after-term.ts'
import type { BodyOnDay } from './body-on-day.ts'

/**
 * Which bodies a matter of a place belongs to: those whose area it is in. The nearest hub does not decide, nor does the
 * name: Vollen belongs to the committee in Slemmestad, whatever else lies near. A body whose planned end has passed has no new matters.
 */
export const bodiesOfPlace = (bodies: readonly BodyOnDay[], place: string, day: Day): BodyOnDay[] =>
  bodies.filter((body) => !isTermPast(body, day) && body.places.some(({ slug }) => slug === place))

/** Those that have their base at a hub, and of which nobody has told what places they are for: perhaps yours. */
export const bodiesOfUnknownArea = (bodies: readonly BodyOnDay[], hub: string, day: Day): BodyOnDay[] =>
  bodies.filter((body) => !isTermPast(body, day) && body.places.length === 0 && body.hub === hub)
