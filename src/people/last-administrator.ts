import type { Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Day } from '../platform/time/index.ts'
import { peopleSaid } from './texts.ts'

/**
 * Throws `conflict` when nobody else, known to the same issuer, administers the municipality today. Locks every live grant of the role, in one
 * order: of two who take it from each other at once, one waits and then is the last.
 */
export async function keepAnAdministrator(tx: Tx, { accountId, today }: { accountId: string; today: Day }): Promise<void> {
  const live = await tx
    .selectFrom('roleGrant as g')
    .innerJoin('staffAccount as a', 'a.id', 'g.accountId')
    .select(['g.accountId', 'g.validFrom', 'g.validTo', 'a.issuer'])
    .where('g.role', '=', 'municipality_admin')
    .where('g.revokedAt', 'is', null)
    .orderBy('g.id')
    .forUpdate('g')
    .execute()
  const now = live.filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today))
  const own = now.find((grant) => grant.accountId === accountId)
  if (own === undefined || now.some((grant) => grant.accountId !== accountId && grant.issuer === own.issuer)) return
  throw new Fault(
    'conflict',
    peopleSaid((t) => t.faults.lastAdministrator),
  )
}
