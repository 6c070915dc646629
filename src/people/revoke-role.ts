import type { Db } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { recordAudit } from './audit.ts'
import { grantSubject, type GrantedBy } from './grants.ts'
import { keepAnAdministrator } from './last-administrator.ts'
import { can, type Role } from './roles.ts'
import type { Scope } from './scopes.ts'
import { peopleSaid } from './texts.ts'

export interface Revocation {
  accountId: string
  role: Role
  scope: Scope
  by: GrantedBy
  /** Town time: who else administers today. */
  today: Day
}

/**
 * Takes every grant of the role in the scope back, with effect at once. Throws `not-found` when there is none, and
 * `conflict` for whoever would take the way in to this from themselves, or from the last who has it.
 */
export async function revokeRole(db: Db, { accountId, role, scope, by, today }: Revocation, at: Instant): Promise<void> {
  if (by.id === accountId && can({ grants: [{ role, scope }] }, 'users.grant', scope))
    throw new Fault(
      'conflict',
      peopleSaid((t) => t.faults.ownRole),
    )
  await db.transaction().execute(async (tx) => {
    if (role === 'municipality_admin') await keepAnAdministrator(tx, { accountId, today })
    const revoked = await tx
      .updateTable('roleGrant')
      .set({ revokedAt: new Date(at), revokedBy: by.name, revokedById: by.id })
      .where('accountId', '=', accountId)
      .where('role', '=', role)
      .where('scope', '=', scope)
      .where('revokedAt', 'is', null)
      .returning('id')
      .execute()
    if (revoked.length === 0)
      throw new Fault(
        'not-found',
        peopleSaid((t) => t.faults.lacksRole(role, scope)),
      )
    await recordAudit(tx, { at: new Date(at), actor: by.id, action: 'role-revoked', subject: grantSubject({ accountId, role, scope }) })
  })
}
