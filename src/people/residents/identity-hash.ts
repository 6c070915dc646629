import { createHash, createHmac } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { citizenIdentity } from '../../platform/identity/index.ts'
import { secretFor } from '../../platform/secrets/index.ts'

/** A hash of a national identity number, and which key made it. The number itself is kept nowhere (domain.md A5). */
export interface NumberHash {
  hash: Buffer
  keyId: Buffer
}

type Keys = Pick<Deps['config'], 'publicUrl' | 'citizenIssuer' | 'identityKey'>

/** The first is under the key in force, a second under the one before it. Without a configured issuer the key is made by the program itself. */
export async function numberHashes(db: Db, config: Keys, number: string): Promise<readonly [NumberHash, ...NumberHash[]]> {
  const [now, ...old] = await identityKeys(db, config)
  return [hashUnder(now, number), ...old.map((key) => hashUnder(key, number))]
}

/** Which key is in force. */
export async function identityKeyId(db: Db, config: Keys): Promise<Buffer> {
  return keyId((await identityKeys(db, config))[0])
}

async function identityKeys(db: Db, config: Keys): Promise<readonly [Buffer, ...Buffer[]]> {
  if (config.identityKey === null || citizenIdentity(config).kind === 'test') return [await secretFor(db, 'test-identity')]
  const { now, old } = config.identityKey
  return [Buffer.from(now), ...(old === null ? [] : [Buffer.from(old)])]
}

const hashUnder = (key: Buffer, number: string): NumberHash => ({
  hash: createHmac('sha256', key).update(`national identity number ${number}`).digest(),
  keyId: keyId(key),
})

const keyId = (key: Buffer) => createHash('sha256').update('identity key id ').update(key).digest().subarray(0, 8)

/** What an issuer without numbers calls somebody, and an address: told apart by their kind alone. */
export const subjectHash = (issuer: string, subject: string) => createHash('sha256').update(`${issuer} ${subject}`).digest()
