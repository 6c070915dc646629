import type { Db } from '../../platform/database/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { identityKeyId } from './identity-hash.ts'

/** How many residents are known by a hash under the key in force, and under another: those move when they sign in. */
export async function countIdentityKeys(db: Db, config: Deps['config']): Promise<{ current: number; other: number }> {
  const keyId = await identityKeyId(db, config)
  const rows = await db
    .selectFrom('residentIdentity')
    .select(['keyId', (eb) => eb.fn.countAll<string>().as('count')])
    .where('kind', '=', 'number')
    .groupBy('keyId')
    .execute()
  const sum = (some: typeof rows) => some.reduce((all, { count }) => all + Number(count), 0)
  const isCurrent = (row: (typeof rows)[number]) => row.keyId?.equals(keyId) === true
  return { current: sum(rows.filter(isCurrent)), other: sum(rows.filter((row) => !isCurrent(row))) }
}
