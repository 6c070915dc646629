import type { Milestone } from '../hubs/index.ts'
import { addDays, hasSurelyCome, parseImprecise, type Day, type ImpreciseDate } from '../platform/time/index.ts'
import type { BodyOnDay } from './body-on-day.ts'
import type { SetUpStep } from './set-up.ts'

/** Milestones of the municipality whose key begins so tell what became of the local committees (content/asker/README.md). */
const LOCAL_DEMOCRACY = 'nardemokrati-'

/** The planned end has passed: what was intended is no longer said as if it still were. */
export const isTermPast = ({ to }: Pick<BodyOnDay, 'to'>, day: Day): boolean => to !== null && to.latest < day

/**
 * `planned` until somebody has told that it has come to be, also when its planned first day has passed: a plan makes no body.
 * `past` when the planned end has passed: then it is no longer said to be at work, and no decision is made up.
 */
export type BodyStanding = 'planned' | 'at_work' | 'past'

export function standingOn({ to, established, steps }: Pick<BodyOnDay, 'to' | 'established' | 'steps'>, day: Day): BodyStanding {
  if (isTermPast({ to }, day)) return 'past'
  const since = sinceOf({ established, steps })
  return since !== null && hasSurelyCome(since, day) ? 'at_work' : 'planned'
}

/** When it came to be, as it is told: a body appointed is there from its first meeting, an association from the meeting that founded it. */
export function sinceOf({ established, steps }: Pick<BodyOnDay, 'established' | 'steps'>): ImpreciseDate | null {
  const done = (wanted: SetUpStep) => steps.find(({ step, state }) => step === wanted && state === 'actual')
  const begun = done('founding_meeting') ?? done('constitution')
  return established ?? (begun === undefined ? null : parseImprecise(begun.date))
}

/** The first day that is surely after the term as it was planned. */
export const dayAfterTerm = (latest: Day): Day => addDays(latest, 1)

/** What followed the trial in the whole municipality, as far as it is known, in the order of time. */
export const followedTerm = (shared: readonly Milestone[], { to }: Pick<BodyOnDay, 'to'>): Milestone[] =>
  to === null
    ? []
    : shared
        .filter((one) => one.key.startsWith(LOCAL_DEMOCRACY) && one.latest > to.latest)
        .toSorted((a, b) => a.latest.localeCompare(b.latest))
