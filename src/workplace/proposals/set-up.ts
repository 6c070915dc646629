import type { Helper, Proposal } from '../../activities/index.ts'
import { can, hubScope, placesWhere, type Act } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** What the page of a proposal shows beside it. */
export interface AroundProposal {
  act: Act | null
  helpers: readonly (Helper & { act: Act | null })[]
  replies: readonly { nr: number; why: string | null; reply: string | null }[]
}

/** The form of a new activity, filled in: the hub's own, or that of the volunteer centre which sets it up. Null where somebody edits neither. */
export function setUpPath({ who }: Work, { hub, number }: Pick<Proposal, 'hub' | 'number'>): string | null {
  const form = `/aktiviteter/ny?forslag=${number}`
  if (can(who, 'hub.edit', hubScope(hub))) return `${workPaths.hub(hub)}${form}`
  const [centre] = [placesWhere(who, 'proposal.decide', 'provider')].flatMap((places) => (places === 'every' ? [] : places))
  return centre === undefined ? null : `${workPaths.provider(centre)}/torg/${hub}${form}`
}
