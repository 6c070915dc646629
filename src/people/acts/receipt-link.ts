import { createHash, randomBytes } from 'node:crypto'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'

// No i, l, o or u: nothing that looks like something else, and no words by accident.
export const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
export const LENGTH = 20

/** 100 bits, short enough for a small QR code and for one SMS. */
export const newLinkToken = () => Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('')

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** A further link to the act's receipt. The database keeps its hash only, so nobody can make an old one again. */
export async function newReceiptLink(tx: Tx, actId: string): Promise<string> {
  const token = newLinkToken()
  await tx
    .insertInto('receiptLink')
    .values({ tokenHash: hashOf(token), actId, madeAt: new Date(machineNow()) })
    .execute()
  return token
}

/** The act that a link leads to; null when nothing is found, whatever the reason. */
export async function actOfLink(db: Db, token: string): Promise<string | null> {
  if (!/^[0-9a-z]{20}$/.test(token)) return null
  const found = await db.selectFrom('receiptLink').select('actId').where('tokenHash', '=', hashOf(token)).executeTakeFirst()
  return found?.actId ?? null
}
