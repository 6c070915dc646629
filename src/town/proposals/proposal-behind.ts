import { findProposal, type FoundActivity, type Proposal } from '../../activities/index.ts'
import type { Db } from '../../platform/database/index.ts'

/** What an activity came of. Of an example the proposal alone tells it: the pack knows no numbers. */
export async function proposalBehind(db: Db, { item, layer }: FoundActivity): Promise<Proposal | null> {
  if (item.proposal !== undefined) return findProposal(db, { number: item.proposal })
  return layer === 'example' ? findProposal(db, { activity: item.key }) : null
}
