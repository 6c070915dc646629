import type { Db } from '../../platform/database/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Day } from '../../platform/time/index.ts'
import { mayActIn } from '../organisations/organisation.ts'
import { findByNumber } from '../organisations/queries.ts'
import { providerScope, type Scope } from '../scopes.ts'

/** Whom somebody who signed in to work speaks for, and where their roles count meanwhile. */
export interface Represented {
  number: string
  /** The organisation's own name; null for the municipality itself. */
  name: string | null
  where: 'everywhere' | readonly Scope[]
}

/** Null for one that has no place here: not the municipality, and no approved organisation that is a provider of the hubs. */
export async function representedBy(
  db: Db,
  { staffIssuer }: Pick<Deps['config'], 'staffIssuer'>,
  { number, today }: { number: string; today: Day },
): Promise<Represented | null> {
  if (number === staffIssuer?.organisation) return { number, name: null, where: 'everywhere' }
  const found = await findByNumber(db, number, today)
  if (found === null || found.provider === null || !mayActIn(found.state)) return null
  return { number, name: found.name, where: [providerScope(found.provider)] }
}
