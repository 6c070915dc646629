import type { Db } from '../../platform/database/index.ts'
import { LOGOUT_LASTS, type LogoutToken } from '../../platform/identity/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import type { Door } from './attempt.ts'
import { hashOf, sidHash } from './token.ts'

interface Ended extends LogoutToken {
  door: Door
  issuer: string
}

/**
 * The issuer says that its own sign-in has ended: so do all of ours that came from it. False when the token was used before. `now` is
 * machine time.
 */
export function endByIssuer(db: Db, { door, issuer, sid, jti }: Ended, now: Instant): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('logoutSeen').where('endsAt', '<', new Date(now)).execute()
    const fresh = await tx
      .insertInto('logoutSeen')
      .values({ jtiHash: hashOf(`${issuer} ${jti}`), endsAt: new Date(now + 2 * LOGOUT_LASTS * 1000) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('jtiHash')
      .executeTakeFirst()
    if (!fresh) return false
    const hash = sidHash(issuer, sid)
    if (door === 'residents') await tx.deleteFrom('residentSignIn').where('sidHash', '=', hash).execute()
    else {
      const ended = await tx.deleteFrom('signIn').where('sidHash', '=', hash).returning('accountId').execute()
      for (const { accountId } of ended)
        await recordAudit(tx, { at: new Date(now), actor: accountId, action: 'sign-out', subject: `account:${accountId}` })
    }
    return true
  })
}
