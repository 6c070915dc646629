import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import { IDLE } from './sign-in.ts'
import { peopleSaid } from '../texts.ts'

export interface OwnSignIn {
  id: string
  browser: string
  createdAt: Date
  seenAt: Date
}

/** Where this account is signed in now, the latest used first. */
export function ownSignIns(db: Db, accountId: string, now: Instant): Promise<OwnSignIn[]> {
  return db
    .selectFrom('signIn')
    .select(['id', 'browser', 'createdAt', 'seenAt'])
    .where('accountId', '=', accountId)
    .where('endsAt', '>', new Date(now))
    .where('seenAt', '>', new Date(now - IDLE))
    .orderBy('seenAt', 'desc')
    .execute()
}

/** Ends one of the account's own sign-ins. Throws `not-found` for anybody else's. */
export async function endSignIn(db: Db, own: { accountId: string; id: string }, now: Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const ended = await tx
      .deleteFrom('signIn')
      .where('accountId', '=', own.accountId)
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', own.id))
      .returning('id')
      .executeTakeFirst()
    if (!ended)
      throw new Fault(
        'not-found',
        peopleSaid((t) => t.faults.endedAlready),
      )
    await recordAudit(tx, { at: new Date(now), actor: own.accountId, action: 'sign-in-ended', subject: `account:${own.accountId}` })
  })
}
