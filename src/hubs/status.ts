import { hasSurelyCome, type Day, type ImpreciseDate } from '../platform/time/index.ts'
import type { MilestoneKind } from './tables.ts'

export type HubStatus = 'planned' | 'open' | 'closed'

/** What the status of a hub is computed from: never typed in (domain.md F4). */
export interface StatusMilestone extends ImpreciseDate {
  kind: MilestoneKind
  state: 'planned' | 'actual'
  announcedAsFirst: boolean
}

/**
 * In operation or not on a day. A hub whose opening is known to a year only counts as open from the
 * year's last day: until then nobody can say for sure (domain.md F1, F3).
 */
export function statusOn(milestones: readonly StatusMilestone[], day: Day): HubStatus {
  const come = (kind: MilestoneKind) => latest(milestones.filter((m) => m.kind === kind && m.state === 'actual' && hasSurelyCome(m, day)))
  const opened = come('opening')
  const closed = come('closing')
  if (closed && (!opened || closed.latest >= opened.latest)) return 'closed'
  return opened ? 'open' : 'planned'
}

/** The opening as it is best known: what happened goes before what was planned, the later plan before the earlier. */
export function openingOf<M extends StatusMilestone>(milestones: readonly M[]): M | null {
  const openings = milestones.filter((m) => m.kind === 'opening')
  return latest(openings.filter((m) => m.state === 'actual')) ?? latest(openings.filter((m) => m.state === 'planned'))
}

function latest<M extends StatusMilestone>(milestones: readonly M[]): M | null {
  return milestones.toSorted((a, b) => (a.latest < b.latest ? 1 : -1))[0] ?? null
}
