import type { Tx } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { NumberHash } from './identity-hash.ts'

/** Whom the sign-in belongs to: a number (under the key in force, then under the one before), a subject, or an address. */
export type Identity =
  | { kind: 'number'; hashes: readonly [NumberHash, ...NumberHash[]] }
  | { kind: 'subject' | 'address'; hashes: readonly [{ hash: Buffer; keyId: null }] }

/** Finds the resident or makes one. Two sign-ins at once find the same. `now` is machine time. */
export async function residentFor(tx: Tx, identity: Identity, given: { language: PageLanguage; now: Instant }): Promise<string> {
  const at = new Date(given.now)
  const [current, ...old] = identity.hashes
  const known = (await find(tx, identity.kind, current.hash)) ?? (await moveToNewKey(tx, identity.kind, { current, old }))
  if (known !== null) {
    await tx.updateTable('resident').set({ signedInAt: at }).where('id', '=', known).execute()
    return known
  }
  const { id } = await tx
    .insertInto('resident')
    .values({ name: null, language: given.language, madeAt: at, signedInAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const mine = await tx
    .insertInto('residentIdentity')
    .values({ kind: identity.kind, ...current, residentId: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('residentId')
    .executeTakeFirst()
  if (mine) return id
  await tx.deleteFrom('resident').where('id', '=', id).execute()
  const other = await find(tx, identity.kind, current.hash)
  if (other === null) throw new RangeError('an identity was taken and let go in one moment')
  return other
}

async function find(tx: Tx, kind: Identity['kind'], hash: Buffer): Promise<string | null> {
  const row = await tx
    .selectFrom('residentIdentity')
    .select('residentId')
    .where('kind', '=', kind)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row?.residentId ?? null
}

type Hash = { hash: Buffer; keyId: Buffer | null }

/** A sign-in is the one moment when the number is there, so that is when its hash moves to the new key. */
async function moveToNewKey(
  tx: Tx,
  kind: Identity['kind'],
  { current, old }: { current: Hash; old: readonly Hash[] },
): Promise<string | null> {
  for (const { hash } of old) {
    const moved = await tx
      .updateTable('residentIdentity')
      .set({ hash: current.hash, keyId: current.keyId })
      .where('kind', '=', kind)
      .where('hash', '=', hash)
      .returning('residentId')
      .executeTakeFirst()
    if (moved) return moved.residentId
  }
  return null
}
