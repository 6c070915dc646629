import type { Ctx } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { ownMemberships, type OwnMembership } from '../own-memberships.ts'
import { organisationSaid } from '../texts.ts'

/**
 * The roles that whoever sits here has in the organisation of the address, the highest first. Throws `not-found` for everybody else, in
 * the same words as of an organisation that does not exist.
 */
export async function ownHere(c: Ctx): Promise<readonly [OwnMembership, ...OwnMembership[]]> {
  c.header('referrer-policy', 'same-origin')
  const id = c.req.param('id') ?? ''
  const [first, ...rest] = (await ownMemberships(c))
    .filter(({ organisation }) => organisation.id === id)
    .toSorted((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role))
  if (first === undefined) throw notFound(organisationSaid((t) => t.faults.membersOnly))
  return [first, ...rest]
}

const RANK: readonly OwnMembership['role'][] = ['leader', 'deputy', 'treasurer', 'booker', 'board_member']
