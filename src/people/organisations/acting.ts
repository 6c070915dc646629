import type { Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { isActiveOn, mayAs } from './membership.ts'
import { mayActIn } from './organisation.ts'
import { statesOf } from './steps.ts'
import { organisationSaid } from './texts.ts'

/** For whom an act is done, and as which of its members. */
export interface ActingFor {
  organisationId: string
  membershipId: string
}

/**
 * Holds off whoever would end the membership or the organisation until the act is written. Throws `not-allowed` when the member may not act
 * on the day, when nobody leads it, or when it may not act at all.
 */
export async function requireActing(tx: Tx, { organisationId, membershipId }: ActingFor, day: Day): Promise<void> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forShare().execute()
  const members = await tx
    .selectFrom('membership')
    .select(['id', 'role', 'validFrom', 'validTo', 'endedAt'])
    .where('organisationId', '=', organisationId)
    .forShare()
    .execute()
  const active = members.filter((member) => isActiveOn(member, day))
  const own = active.find(({ id }) => id === membershipId)
  if (own === undefined || !mayAs(own.role, 'act')) throw refused('noMember')
  if (!active.some(({ role }) => role === 'leader')) throw refused('noLeader')
  const state = (await statesOf(tx, [organisationId])).get(organisationId)
  if (state === undefined || !mayActIn(state)) throw refused('notYet')
}

const refused = (why: 'noMember' | 'noLeader' | 'notYet') =>
  new Fault(
    'not-allowed',
    organisationSaid((t) => t.faults[why]),
  )
