import type { Context } from 'hono'
import { findProposals, proposalSaid, type Proposal } from '../../activities/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { workOf, type Work } from '../work.ts'
import { proposalHubs } from './own-hubs.ts'

export interface OpenedProposal {
  work: Work
  proposal: Proposal
  hub: HubOnDay | undefined
}

/** That of the `:nr` parameter, where somebody answers it. Throws `not-found`, for another hub's as well. */
export async function openProposal(c: Context<Env>): Promise<OpenedProposal> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const asked = c.req.param('nr') ?? ''
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0
  const [proposal] = await findProposals(db, { number, hubs: await proposalHubs(db, work) })
  if (proposal === undefined) throw notFound(proposalSaid((t) => t.faults.noProposal))
  return { work, proposal, hub: work.hubs.find(({ slug }) => slug === proposal.hub) }
}
