import { createHmac, randomBytes } from 'node:crypto'
import type { Db } from '../database/index.ts'

const known = new WeakMap<Db, Map<string, Buffer>>()

/** HMAC-SHA256 of a text under the key of a purpose: 32 bytes, the same on every process. */
export async function keyedHash(db: Db, purpose: string, text: string): Promise<Buffer> {
  return createHmac('sha256', await secretFor(db, purpose))
    .update(text)
    .digest()
}

/** 32 bytes, made at the first use. */
export async function secretFor(db: Db, purpose: string): Promise<Buffer> {
  const keys = known.get(db) ?? new Map<string, Buffer>()
  known.set(db, keys)
  const key = keys.get(purpose) ?? (await findOrMake(db, purpose))
  keys.set(purpose, key)
  return key
}

async function findOrMake(db: Db, purpose: string): Promise<Buffer> {
  await db
    .insertInto('secretKey')
    .values({ purpose, value: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await db.selectFrom('secretKey').select('value').where('purpose', '=', purpose).executeTakeFirstOrThrow()
  return value
}
