import type { Milestone } from './queries/milestones.ts'

/** Of these a hub has one at a time, and its plans are versions of each other. Of the others there may be several, each with its own days. */
const ONE_AT_A_TIME: ReadonlySet<Milestone['kind']> = new Set(['opening', 'official_opening', 'closing', 'merger', 'rename'])

/**
 * What came of a plan: what is said to have come of it, else the same kind of thing at the same hub, not before it was planned. Null while it
 * stands, and of what is only told in words where nobody has said it: which belong together cannot be seen from two such.
 */
export function outcomeOf(plan: Milestone, among: readonly Milestone[]): Milestone | null {
  if (plan.state !== 'planned') return null
  const said = among.find((one) => one.state === 'actual' && one.cameOf === plan.key && one.hubId === plan.hubId)
  if (said !== undefined) return said
  if (plan.kind === 'other') return null
  const thought = plan.knownFrom < plan.earliest ? plan.knownFrom : plan.earliest
  const happened = among
    .filter((one) => one.state === 'actual' && one.kind === plan.kind && one.hubId === plan.hubId && one.latest >= thought)
    .filter((one) => ONE_AT_A_TIME.has(plan.kind) || (one.earliest <= plan.latest && plan.earliest <= one.latest))
  return happened.toSorted((a, b) => (a.latest < b.latest ? -1 : 1))[0] ?? null
}
