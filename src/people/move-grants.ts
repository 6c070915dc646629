import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { recordAudit } from './audit.ts'
import { insertGrant, type GrantedBy } from './grants.ts'
import type { Scope } from './scopes.ts'

/** A hub or a provider got another address: whoever had a role there has it at the new one, by a grant of its own. */
export async function moveGrants(tx: Tx, { from, to, by }: { from: Scope; to: Scope; by: GrantedBy }, at: Instant): Promise<void> {
  const live = await tx
    .updateTable('roleGrant')
    .set({ revokedAt: new Date(at), revokedBy: by.name, revokedById: by.id })
    .where('scope', '=', from)
    .where('revokedAt', 'is', null)
    .returning(['accountId', 'role', 'validFrom', 'validTo'])
    .execute()
  for (const { accountId, role, validFrom, validTo } of live) {
    const subject = `account:${accountId} ${role} ${from}`
    await recordAudit(tx, { at: new Date(at), actor: by.id, action: 'role-revoked', subject })
    await insertGrant(tx, { accountId, role, scope: to, validFrom, validTo, by }, at)
  }
}
