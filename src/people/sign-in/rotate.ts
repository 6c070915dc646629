import { createHash } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Grant } from '../roles.ts'
import { hashOf, newToken, seal, unseal } from './token.ts'

/** So long the token before counts: a page asks for several things at once, and all of them have it. */
const OLD_LASTS = 60_000

interface Rotating {
  signInId: string
  /** What the browser sent. */
  token: string
  /** The roles of today. */
  grants: readonly Grant[]
  /** Machine time. */
  now: Instant
}

/**
 * A new token for the cookie when the roles are others than when the sign-in was last used: given, taken, begun or ended. Null when they are
 * the same, or another request of the browser has just got it.
 */
export async function rotateSignIn(db: Db, { signInId, token, grants, now }: Rotating): Promise<string | null> {
  const rights = rightsOf(grants)
  const known = await db
    .updateTable('signIn')
    .set({ rights })
    .where('id', '=', signInId)
    .where('rights', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (known) return null
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('signIn')
      .select(['sealedIdToken', 'rights'])
      .where('id', '=', signInId)
      .where('tokenHash', '=', hashOf(token))
      .forUpdate()
      .executeTakeFirst()
    if (!row || row.rights?.equals(rights) === true) return null
    const fresh = newToken()
    const idToken = row.sealedIdToken === null ? null : unseal(row.sealedIdToken, token)
    await tx
      .updateTable('signIn')
      .set({
        tokenHash: hashOf(fresh),
        oldTokenHash: hashOf(token),
        oldEndsAt: new Date(now + OLD_LASTS),
        sealedIdToken: idToken === null ? null : seal(idToken, fresh),
        rights,
      })
      .where('id', '=', signInId)
      .execute()
    return fresh
  })
}

export const rightsOf = (grants: readonly Grant[]): Buffer =>
  createHash('sha256')
    .update(
      grants
        .map(({ role, scope }) => `${role} ${scope}`)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join('\n'),
    )
    .digest()
