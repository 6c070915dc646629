import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { accountFor, type Identified } from '../accounts.ts'
import { recordAudit } from '../audit.ts'
import { isEnded } from '../staff-end.ts'
import { peopleSaid } from '../texts.ts'
import { hashOf, newToken, seal, sidHash, unseal } from './token.ts'

/** Half an hour without a click ends a sign-in, and so do eight hours with them. Machine time. */
export const IDLE = 30 * 60_000
export const ABSOLUTE = 8 * 60 * 60_000

export interface NewSignIn {
  who: Identified
  idToken: string | null
  /** What the issuer calls its own sign-in. */
  sid?: string | null
  /** The number of the organisation that they speak for; null where the issuer asks nobody. */
  organisation?: string | null
  browser: string
  /** They were asked to show anew who they are, and did. */
  again?: boolean
  /** The token this browser had before: it ends, so that nobody can plant one (rotation). */
  replaces: string | null
}

/** Makes the account at the first time and signs it in. Returns the token for the cookie; it is kept nowhere else. Throws `not-allowed` for an ended account. */
export async function signIn(db: Db, given: NewSignIn, now: Instant): Promise<string> {
  const token = newToken()
  const at = new Date(now)
  const isIn = await db.transaction().execute(async (tx) => {
    await forgetDead(tx, now)
    if (given.replaces !== null) await tx.deleteFrom('signIn').where('tokenHash', '=', hashOf(given.replaces)).execute()
    const { id } = await accountFor(tx, given.who, now)
    if (await isEnded(tx, id)) {
      await recordAudit(tx, { at, actor: id, action: 'sign-in-refused', subject: `account:${id}` })
      return false
    }
    await tx
      .insertInto('signIn')
      .values({
        tokenHash: hashOf(token),
        accountId: id,
        browser: given.browser,
        createdAt: at,
        seenAt: at,
        endsAt: new Date(now + ABSOLUTE),
        sealedIdToken: given.idToken === null ? null : seal(given.idToken, token),
        sidHash: sidHash(given.who.issuer, given.sid ?? null),
        organisation: given.organisation ?? null,
        provenAt: given.again ? at : null,
      })
      .execute()
    await recordAudit(tx, { at, actor: id, action: 'sign-in', subject: `account:${id}${forWhom(given.organisation ?? null)}` })
    return true
  })
  if (isIn) return token
  throw new Fault(
    'not-allowed',
    peopleSaid((t) => t.faults.cannotSignIn),
  )
}

/** Ends the sign-in of this token. Returns its ID token, which the issuer asks for to end its own; null when there was none. */
export async function signOut(db: Db, token: string, now: Instant): Promise<{ idToken: string | null }> {
  return db.transaction().execute(async (tx) => {
    const ended = await tx
      .deleteFrom('signIn')
      .where((eb) => eb.or([eb('tokenHash', '=', hashOf(token)), eb('oldTokenHash', '=', hashOf(token))]))
      .returning(['accountId', 'sealedIdToken'])
      .executeTakeFirst()
    if (!ended) return { idToken: null }
    await recordAudit(tx, { at: new Date(now), actor: ended.accountId, action: 'sign-out', subject: `account:${ended.accountId}` })
    return { idToken: ended.sealedIdToken === null ? null : unseal(ended.sealedIdToken, token) }
  })
}

const forWhom = (organisation: string | null) => (organisation === null ? '' : ` for:${organisation}`)

function forgetDead(tx: Tx, now: Instant) {
  return tx
    .deleteFrom('signIn')
    .where((eb) => eb.or([eb('endsAt', '<=', new Date(now)), eb('seenAt', '<=', new Date(now - IDLE))]))
    .execute()
}
