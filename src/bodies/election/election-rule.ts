import type { BodyOnDay } from '../body-on-day.ts'
import { isPublicBody } from '../body-rule.ts'
import { isOffice, type ElectionMethod, type ElectionPost } from './election.ts'

export type MayNotElect = 'council_appoints' | 'majority_only' | 'no_elections'

/**
 * Why a meeting of the body cannot elect to the post this way. Only the council appoints to a body under kommuneloven (§ 5-7), its leader
 * and deputy are elected by majority (§ 7-8), and an open meeting has nobody elected.
 */
export function whyNotElect(
  { type }: Pick<BodyOnDay, 'type'>,
  { post, method }: { post: ElectionPost; method: ElectionMethod },
): MayNotElect | null {
  if (type === 'open_forum') return 'no_elections'
  if (!isPublicBody(type)) return null
  if (!isOffice(post)) return 'council_appoints'
  return method === 'majority' ? null : 'majority_only'
}

/** What can be elected in a meeting of the body. */
export const postsOf = (body: Pick<BodyOnDay, 'type'>): ElectionPost[] =>
  (['leader', 'deputy', 'member', 'substitute'] as const).filter((post) => whyNotElect(body, { post, method: 'majority' }) === null)
