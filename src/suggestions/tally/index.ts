/** What was asked and what came of it, counted: per hub and place, as it stood on any day. */
export { countAsked } from './count-asked.ts'
export { goalsOn, type Goals } from './goals.ts'
export { latestSaid, type LatestSaid } from './latest-said.ts'
export { mostAsked, whomItWaitsFor } from './most-asked.ts'
export { openOn } from './open-on.ts'
export type { MostAsked, Waits } from './read-asked.ts'
export { WHO, whoSaid, type WhoSaid } from './who-said.ts'
export { FEW, nothingAsked, type Tally } from './tally.ts'
