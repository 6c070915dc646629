import type { Db } from '../../platform/database/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Day } from '../../platform/time/index.ts'
import { provenHere, type Contact } from '../contacts/index.ts'
import { signedInResident } from '../residents/resident.ts'
import { isActiveOn, type MemberRole } from './membership.ts'
import { organisations, type Organisation } from './queries.ts'

/** A role that whoever sits by this browser has in an organisation. */
export interface OwnMembership {
  id: string
  personId: string
  role: MemberRole
  organisation: Organisation
}

interface Whose {
  proven: readonly Contact[]
  residentId: string | null
}

/** By the addresses that have been proven here and by whoever is signed in, never by name. By organisation. */
export async function ownMemberships(c: Ctx): Promise<OwnMembership[]> {
  const { db, clock } = c.get('deps')
  const whose = { proven: await provenHere(c), residentId: signedInResident(c)?.id ?? null }
  return whose.proven.length === 0 && whose.residentId === null ? [] : membershipsOf(db, whose, clock.today())
}

async function membershipsOf(db: Db, { proven, residentId }: Whose, day: Day): Promise<OwnMembership[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('act', 'act.id', 'm.actId')
    .leftJoin('contactPoint as p', 'p.personId', 'm.personId')
    .select(['m.id', 'm.personId', 'm.role', 'm.organisationId', 'm.validFrom', 'm.validTo', 'm.endedAt'])
    .distinct()
    .where((eb) =>
      eb.or([
        ...proven.map(({ kind, value }) => eb.and([eb('p.kind', '=', kind), eb('p.value', '=', value)])),
        ...(residentId === null ? [] : [eb('act.residentId', '=', residentId)]),
      ]),
    )
    .execute()
  const active = rows.filter((row) => isActiveOn(row, day))
  const found = await organisations(db, [...new Set(active.map(({ organisationId }) => organisationId))], day)
  return found.flatMap((organisation) =>
    active
      .filter(({ organisationId }) => organisationId === organisation.id)
      .map(({ id, personId, role }) => ({ id, personId, role, organisation })),
  )
}
