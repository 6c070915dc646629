import { databaseFault, type Db, type Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { recordAudit } from './audit.ts'
import { fits, type Grant } from './roles.ts'
import { isEnded } from './staff-end.ts'
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

/** Whether what the scope names exists is for the caller to check. Throws `invalid`, `not-found` or `conflict`. Returns the grant's id. */
export async function grantRole(db: Db, grant: NewGrant, at: Instant): Promise<number> {
  if (!fits(grant.role, grant.scope))
    throw new Fault(
      'invalid',
      peopleSaid((t) => t.faults.doesNotFit(grant.role, grant.scope)),
    )
  if (grant.validTo !== null && grant.validTo < grant.validFrom)
    throw new Fault(
      'invalid',
      peopleSaid((t) => t.faults.endsEarly),
    )
  try {
    return await db.transaction().execute(async (tx) => {
      if (await isEnded(tx, grant.accountId))
        throw new Fault(
          'conflict',
          peopleSaid((t) => t.faults.accountEnded),
        )
      return insertGrant(tx, grant, at)
    })
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
    .values({ ...given, grantedBy: by.name, grantedById: by.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAudit(tx, { at: new Date(at), actor: by.id, action: 'role-granted', subject: grantSubject(grant) })
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

/** All grants ever given to the account, the newest first. */
export function grantsOf(db: Db, accountId: string): Promise<HeldGrant[]> {
  return db
    .selectFrom('roleGrant')
    .select(['id', 'role', 'scope', 'validFrom', 'validTo', 'grantedBy', 'revokedAt'])
    .where('accountId', '=', accountId)
    .orderBy('id', 'desc')
    .execute()
}

/** A grant as the log names it. */
export const grantSubject = ({ accountId, role, scope }: Grant & { accountId: string }) => `account:${accountId} ${role} ${scope}`
