import { databaseFault, type Db, type Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { recordAudit } from './audit.ts'
import { can, fits, type Grant, type Role, type Scope } from './roles.ts'
import { peopleSaid } from './texts.ts'

/** Who gives or takes a role: a member of staff, or the command line, which has no account. */
export interface GrantedBy {
  id: string | null
  name: string
}

export interface NewGrant extends Grant {
  accountId: string
  validFrom: Day
  /** The last day; null for until further notice. */
  validTo: Day | null
  by: GrantedBy
}

export interface HeldGrant extends Grant {
  id: number
  validFrom: Day
  validTo: Day | null
  grantedBy: string
  revokedAt: Date | null
}

/** Whether the hub of the scope exists is for the caller to check. Throws `invalid` or `conflict`. Returns the grant's id. */
export async function grantRole(db: Db, grant: NewGrant, at: Instant): Promise<number> {
  if (!fits(grant.role, grant.scope))
    throw new Fault(
      'invalid',
      peopleSaid((t) => t.faults.wholeMunicipality(grant.role, grant.scope)),
    )
  if (grant.validTo !== null && grant.validTo < grant.validFrom)
    throw new Fault(
      'invalid',
      peopleSaid((t) => t.faults.endsEarly),
    )
  try {
    return await db.transaction().execute((tx) => insertGrant(tx, grant, at))
  } catch (error) {
    const fault = databaseFault(error)
    if (fault?.constraint === 'role_grant_once')
      throw new Fault(
        'conflict',
        peopleSaid((t) => t.faults.hasRole),
      )
    if (fault?.code === '23503')
      throw new Fault(
        'not-found',
        peopleSaid((t) => t.faults.noSuchAccount),
      )
    throw error
  }
}

export async function insertGrant(tx: Tx, grant: NewGrant, at: Instant): Promise<number> {
  const { by, ...given } = grant
  const { id } = await tx
    .insertInto('roleGrant')
    .values({ ...given, grantedBy: by.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAudit(tx, { at: new Date(at), actor: by.id, action: 'role-granted', subject: subjectOf(grant) })
  return id
}

/** Whether the grant counts on the day. */
export const isHeldOn = ({ validFrom, validTo, revokedAt }: HeldGrant, day: Day): boolean =>
  revokedAt === null && validFrom <= day && (validTo === null || validTo >= day)

/** What nobody has taken back, of everybody, by account. */
export async function grantsByAccount(db: Db): Promise<Map<string, HeldGrant[]>> {
  const rows = await db
    .selectFrom('roleGrant')
    .select(['accountId', 'id', 'role', 'scope', 'validFrom', 'validTo', 'grantedBy', 'revokedAt'])
    .where('revokedAt', 'is', null)
    .orderBy('id')
    .execute()
  const byAccount = new Map<string, HeldGrant[]>()
  for (const { accountId, ...grant } of rows) byAccount.set(accountId, [...(byAccount.get(accountId) ?? []), grant])
  return byAccount
}

export interface Revocation {
  accountId: string
  role: Role
  scope: Scope
  by: GrantedBy
}

/**
 * Takes every grant of the role in the scope back, with effect at once. Throws `not-found` when there is none, and
 * `conflict` for whoever would take the way in to this from themselves: the last one could not be let in again.
 */
export async function revokeRole(db: Db, given: Revocation, at: Instant): Promise<void> {
  if (given.by.id === given.accountId && can({ grants: [given] }, 'users.grant', given.scope))
    throw new Fault(
      'conflict',
      peopleSaid((t) => t.faults.ownRole),
    )
  await db.transaction().execute(async (tx) => {
    const revoked = await tx
      .updateTable('roleGrant')
      .set({ revokedAt: new Date(at), revokedBy: given.by.name })
      .where('accountId', '=', given.accountId)
      .where('role', '=', given.role)
      .where('scope', '=', given.scope)
      .where('revokedAt', 'is', null)
      .returning('id')
      .execute()
    if (revoked.length === 0)
      throw new Fault(
        'not-found',
        peopleSaid((t) => t.faults.lacksRole(given.role, given.scope)),
      )
    await recordAudit(tx, { at: new Date(at), actor: given.by.id, action: 'role-revoked', subject: subjectOf(given) })
  })
}

/** All grants ever given to the account, the newest first. */
export function grantsOf(db: Db, accountId: string): Promise<HeldGrant[]> {
  return db
    .selectFrom('roleGrant')
    .select(['id', 'role', 'scope', 'validFrom', 'validTo', 'grantedBy', 'revokedAt'])
    .where('accountId', '=', accountId)
    .orderBy('id', 'desc')
    .execute()
}

const subjectOf = (grant: Omit<Revocation, 'by'>) => `account:${grant.accountId} ${grant.role} ${grant.scope}`
