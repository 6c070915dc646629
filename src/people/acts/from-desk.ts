import type { Db } from '../../platform/database/index.ts'
import { grantsOf } from '../grants.ts'
import { canAnywhere, type Role } from '../roles.ts'
import type { Act } from './act.ts'

/**
 * The roles that whoever typed the act has had, where none of them serves at a desk: the receipt then names them by what they are. Null where
 * nobody typed it, and where a desk did.
 */
export async function rolesOutsideDesk(db: Db, { registeredBy }: Pick<Act, 'registeredBy'>): Promise<readonly Role[] | null> {
  if (registeredBy === null) return null
  const grants = await grantsOf(db, registeredBy)
  return canAnywhere({ grants }, 'desk.act') ? null : grants.map(({ role }) => role)
}
