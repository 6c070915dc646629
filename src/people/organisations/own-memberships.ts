import type { Db } from '../../platform/database/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Day } from '../../platform/time/index.ts'
import { provenHere, type Contact } from '../contacts/index.ts'
import { isActiveOn, type MemberRole } from './membership.ts'
import { organisations, type Organisation } from './queries.ts'

/** A role that whoever sits by this browser has in an organisation. */
export interface OwnMembership {
  id: string
  personId: string
  role: MemberRole
  organisation: Organisation
}

/** By the addresses that have been proven here, never by name. By organisation. */
export async function ownMemberships(c: Ctx): Promise<OwnMembership[]> {
  const { db, clock } = c.get('deps')
  return membershipsOf(db, await provenHere(c), clock.today())
}

async function membershipsOf(db: Db, proven: readonly Contact[], day: Day): Promise<OwnMembership[]> {
  if (proven.length === 0) return []
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('contactPoint as p', 'p.personId', 'm.personId')
    .select(['m.id', 'm.personId', 'm.role', 'm.organisationId', 'm.validFrom', 'm.validTo', 'm.endedAt'])
    .distinct()
    .where((eb) => eb.or(proven.map(({ kind, value }) => eb.and([eb('p.kind', '=', kind), eb('p.value', '=', value)]))))
    .execute()
  const active = rows.filter((row) => isActiveOn(row, day))
  const found = await organisations(db, [...new Set(active.map(({ organisationId }) => organisationId))], day)
  return found.flatMap((organisation) =>
    active
      .filter(({ organisationId }) => organisationId === organisation.id)
      .map(({ id, personId, role }) => ({ id, personId, role, organisation })),
  )
}
