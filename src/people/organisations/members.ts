import type { Db, Tx } from '../../platform/database/index.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import { namesOf } from '../persons/index.ts'
import { isActiveOn, type MemberRole } from './membership.ts'
import { auditOrganisation } from './steps.ts'
import type { EndedWhy } from './tables.ts'

/** A member as other members and staff see one. */
export interface Member {
  id: string
  personId: string
  actId: string
  role: MemberRole
  validFrom: Day | null
  validTo: Day | null
  endedAt: Date | null
  /** Null where none was given, and for those who are named nowhere. */
  name: string | null
  shielded: boolean
}

/** Those who have a role now or from a later day, the leaders first. */
export async function membersOf(db: Db, organisationId: string, day: Day): Promise<Member[]> {
  const rows = await db
    .selectFrom('membership')
    .select(['id', 'personId', 'actId', 'role', 'validFrom', 'validTo', 'endedAt'])
    .where('organisationId', '=', organisationId)
    .where('validFrom', 'is not', null)
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .orderBy((eb) => eb.case().when('role', '=', 'leader').then(0).when('role', '=', 'deputy').then(1).else(2).end())
    .orderBy('validFrom')
    .orderBy('id')
    .execute()
  const names = await namesOf(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.map((row) => {
    const named = names.get(row.personId)
    return { ...row, name: named?.name ?? null, shielded: named?.shielded ?? false }
  })
}

export const activeAmong = (members: readonly Member[], day: Day): Member[] => members.filter((member) => isActiveOn(member, day))

/** Whether nobody else leads it, now or from a later day, without an end. */
export async function isLastLeader(db: Db, { organisationId, id }: { organisationId: string; id: string }): Promise<boolean> {
  const leaders = await db
    .selectFrom('membership')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'leader')
    .where('validFrom', 'is not', null)
    .where('validTo', 'is', null)
    .where('endedAt', 'is', null)
    .execute()
  return leaders.length === 1 && leaders[0]?.id === id
}

interface Beginning {
  organisationId: string
  personId: string
  actId: string
  from: Day
}

/** Whoever asked for the organisation, or was let in by staff, leads it. */
export async function beginToLead(tx: Tx, { from, ...given }: Beginning): Promise<void> {
  const { id } = await tx
    .insertInto('membership')
    .values({ ...given, invitationId: null, role: 'leader', validFrom: from })
    .returning('id')
    .executeTakeFirstOrThrow()
  await auditBeginning(tx, { organisationId: given.organisationId, id, role: 'leader' })
}

export async function auditBeginning(tx: Tx, { organisationId, id, role }: { organisationId: string; id: string; role: MemberRole }) {
  await auditOrganisation(tx, { action: 'membership-begun', actor: null, subject: `${organisationId} membership:${id} ${role}` })
}

interface Ending {
  organisationId: string
  /** All that are live when null. */
  membershipIds: readonly string[] | null
  why: EndedWhy
  /** The account of staff; null where a member did it. */
  actor: string | null
  at: Instant
}

/** With effect at once. Those that are over stay as they are. */
export async function endMemberships(tx: Tx, { organisationId, membershipIds, why, actor, at }: Ending): Promise<void> {
  if (membershipIds !== null && membershipIds.length === 0) return
  const ended = await tx
    .updateTable('membership')
    .set({ endedAt: new Date(at), endedWhy: why })
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', instantToWall(at).day)]))
    .$if(membershipIds !== null, (query) => query.where('id', 'in', membershipIds ?? []))
    .returning('id')
    .execute()
  for (const { id } of ended)
    await auditOrganisation(tx, { action: 'membership-ended', actor, subject: `${organisationId} membership:${id} ${why}` })
}
