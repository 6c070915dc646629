import { addDays, type Day } from '../platform/time/index.ts'
import type { Committee } from './queries/municipality-on-day.ts'
import type { Milestone } from './queries/milestones.ts'

/** Milestones of the municipality whose key begins so tell what became of the local committees (content/asker/README.md). */
const LOCAL_DEMOCRACY = 'nardemokrati-'

/** The planned end has passed: what was intended is no longer said as if it still were. */
export const isTrialPast = ({ trialTo }: Pick<Committee, 'trialTo'>, day: Day) => trialTo < day

/** The first day that is after the trial as it was planned. */
export const dayAfterTrial = ({ trialTo }: { trialTo: Day }): Day => addDays(trialTo, 1)

/** What followed the trial in the whole municipality, as far as it is known, in the order of time. */
export const followedTrial = (shared: readonly Milestone[], { trialTo }: Pick<Committee, 'trialTo'>): Milestone[] =>
  shared.filter((one) => one.key.startsWith(LOCAL_DEMOCRACY) && one.latest > trialTo).toSorted((a, b) => a.latest.localeCompare(b.latest))
