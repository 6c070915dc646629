import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { hashOf, newToken } from '../sign-in/token.ts'
import type { Contact } from './contact.ts'

/** How long a browser is believed to belong to whoever reads the address. */
export const PROOF_LASTS = 90 * 24 * 60 * 60_000

/** Returns the token for the browser's cookie; it is kept nowhere else. */
export async function giveProof(tx: Tx, { kind, value }: Contact): Promise<string> {
  if (kind === 'phone') throw new RangeError('a fixed line proves nothing')
  const now = machineNow()
  await tx.deleteFrom('contactProof').where('endsAt', '<', new Date(now)).execute()
  const token = newToken()
  await tx
    .insertInto('contactProof')
    .values({ tokenHash: hashOf(token), kind, value, endsAt: new Date(now + PROOF_LASTS) })
    .execute()
  return token
}

/** What the browsers with these tokens have proven. */
export async function provenBy(db: Db, tokens: readonly string[]): Promise<Contact[]> {
  if (tokens.length === 0) return []
  return db
    .selectFrom('contactProof')
    .select(['kind', 'value'])
    .where('tokenHash', 'in', tokens.map(hashOf))
    .where('endsAt', '>', new Date(machineNow()))
    .execute()
}
