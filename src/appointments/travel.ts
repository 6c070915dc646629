import { metresBetween, type Point } from '../hubs/index.ts'
import type { Span } from '../resources/index.ts'

/** What somebody has claimed, and where; null: nowhere in particular. */
export interface Taken extends Span {
  at: (Point & { hub: string }) | null
}

const MINUTE = 60_000
/** Roads bend: a third longer than the crow flies, at the pace of roads that wind along a fjord; and it takes a while to park and hang up a coat. */
const METRES_A_MINUTE = 550
const BENDS = 4 / 3
const TO_SETTLE = 5
const STEP = 5

/** Minutes from one hub to another, in whole fives; none within the same house. */
export function travelMinutes(from: Point & { hub: string }, to: Point & { hub: string }): number {
  if (from.hub === to.hub) return 0
  const minutes = (metresBetween(from, to) * BENDS) / METRES_A_MINUTE + TO_SETTLE
  return Math.ceil(minutes / STEP) * STEP
}

/** What stands in the way at a hub: what is claimed elsewhere takes the way there and back besides. */
export function takenAt(here: Point & { hub: string }, taken: readonly Taken[]): Span[] {
  return taken.map(({ start, end, at }) => {
    const way = at === null ? 0 : travelMinutes(at, here) * MINUTE
    return { start: start - way, end: end + way }
  })
}
