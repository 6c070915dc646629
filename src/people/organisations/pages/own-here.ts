import type { Ctx } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { signedInResident } from '../../residents/resident.ts'
import { ownMemberships, type OwnMembership } from '../own-memberships.ts'
import { organisationSaid } from '../texts.ts'

/**
 * The roles that whoever sits here has in the organisation of the address, the highest first. Throws `not-found` for everybody else, in
 * the same words as of an organisation that does not exist.
 */
export async function ownHere(c: Ctx): Promise<readonly [OwnMembership, ...OwnMembership[]]> {
  const [first, ...rest] = await rolesHere(c)
  if (first === undefined)
    throw notFound(organisationSaid((t) => (signedInResident(c) === null ? t.faults.signInFirst : t.faults.membersOnly)))
  return [first, ...rest]
}

/** Whether somebody who has a role may be sitting here without our knowing: a receipt that is opened proves no address. */
export const mayBeOwn = async (c: Ctx): Promise<boolean> => signedInResident(c) === null && (await rolesHere(c)).length === 0

async function rolesHere(c: Ctx): Promise<OwnMembership[]> {
  c.header('referrer-policy', 'same-origin')
  const id = c.req.param('id') ?? ''
  return (await ownMemberships(c))
    .filter(({ organisation }) => organisation.id === id)
    .toSorted((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role))
}

const RANK: readonly OwnMembership['role'][] = ['leader', 'deputy', 'treasurer', 'booker', 'board_member']
