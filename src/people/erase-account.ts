import { forgetActor } from '../platform/audit/revision.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Instant } from '../platform/time/index.ts'
import { recordAudit } from './audit.ts'
import { isEnded, lockAccount } from './staff-end.ts'
import { peopleSaid } from './texts.ts'

/** What stands where a name stood. */
export const FORMER_STAFF = 'Tidligere ansatt'

interface Erasure {
  accountId: string
  by: { id: string | null }
  /** Forgets the name where other slices have written it. */
  elsewhere: (tx: Tx, who: { name: string; instead: string }) => Promise<void>
}

/**
 * Forgets who an ended account belonged to: what it did stays, under «Tidligere ansatt». Whoever comes back is somebody new. Throws `conflict`
 * while the account is open. Nothing in law keeps these names: minutes and decisions, which it does keep, have their own.
 */
export async function eraseAccount(db: Db, { accountId, by, elsewhere }: Erasure, at: Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { name, erasedAt } = await lockAccount(tx, accountId)
    if (erasedAt !== null) return
    if (!(await isEnded(tx, accountId)))
      throw new Fault(
        'conflict',
        peopleSaid((t) => t.faults.endFirst),
      )
    await tx
      .updateTable('staffAccount')
      .set({ name: FORMER_STAFF, subject: `slettet:${accountId}`, erasedAt: new Date(at) })
      .where('id', '=', accountId)
      .execute()
    await forgetInGrants(tx, accountId, name)
    await forgetActor(tx, { actor: accountId, instead: FORMER_STAFF })
    await elsewhere(tx, { name, instead: FORMER_STAFF })
    await recordAudit(tx, { at: new Date(at), actor: by.id, action: 'account-erased', subject: `account:${accountId}` })
  })
}

/** Grants from before accounts were noted beside names have the name alone. */
async function forgetInGrants(tx: Tx, accountId: string, name: string): Promise<void> {
  await tx
    .updateTable('roleGrant')
    .set({ grantedBy: FORMER_STAFF })
    .where((eb) => eb.or([eb('grantedById', '=', accountId), eb.and([eb('grantedById', 'is', null), eb('grantedBy', '=', name)])]))
    .execute()
  await tx
    .updateTable('roleGrant')
    .set({ revokedBy: FORMER_STAFF })
    .where((eb) => eb.or([eb('revokedById', '=', accountId), eb.and([eb('revokedById', 'is', null), eb('revokedBy', '=', name)])]))
    .execute()
}
