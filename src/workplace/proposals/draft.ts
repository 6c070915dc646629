import { draftRhythm, findProposals, LONGEST_OF_PROPOSAL, mayStep, type Proposal } from '../../activities/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { aboutFields, asAsked } from '../activities/about-fields.ts'
import { typedRhythm } from '../activities/rhythm-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import type { Work } from '../work.ts'
import { proposalHubs } from './own-hubs.ts'

/** The number of the proposal that an activity is made of, sent along. */
export const FROM_PROPOSAL = 'forslag'

/** The proposal to be set up at this hub, where somebody answers it; null for anything else. */
export async function proposalToSetUp(db: Db, work: Work, asked: string): Promise<Proposal | null> {
  if (!/^[1-9]\d{0,8}$/.test(asked) || work.hub === null) return null
  const [proposal] = await findProposals(db, { number: Number(asked), hubs: await proposalHubs(db, work) })
  return proposal !== undefined && proposal.hub === work.hub.slug && mayStep(proposal.state, 'placed') ? proposal : null
}

/** The form of the activity as the proposal would have filled it in; staff choose what it could not know. */
export function draftTyped(proposal: Proposal, work: Work): Typed {
  const { wording } = proposal
  if (wording === null) return {}
  const { title, body, audience } = wording
  const item = {
    title: { nb: title.slice(0, LONGEST_OF_PROPOSAL.title) },
    body: { nb: body },
    audience,
    attend: 'not_announced',
    ...senderOf(proposal, work),
  }
  const rhythm = draftRhythm(wording, work.today)
  return { ...typedFrom(aboutFields(work), asAsked(item)), ...(rhythm === null ? {} : typedRhythm(rhythm)) }
}

/**
 * A club that proposed it is its sender: as the provider that it is here, or by its name. Staff choose otherwise where it will not run it. A
 * business is a provider first, so that it is said to be one (decision 136).
 */
function senderOf({ association, provider, isBusiness }: Proposal, { providers }: Work) {
  if (association === null) return {}
  const known = provider ?? providers.find(({ name }) => name.toLowerCase() === association.toLowerCase())?.slug
  return known !== undefined ? { organisers: [known] } : isBusiness ? {} : { senderName: association }
}
