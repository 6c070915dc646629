import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import { isProven } from './again.ts'
import { IDLE } from './sign-in.ts'
import { peopleSaid } from '../texts.ts'

export interface OwnSignIn {
  id: string
  browser: string
  createdAt: Date
  seenAt: Date
  provenAt: Date | null
}

/** Where this account is signed in now, the latest used first. */
export function ownSignIns(db: Db, accountId: string, now: Instant): Promise<OwnSignIn[]> {
  return db
    .selectFrom('signIn')
    .select(['id', 'browser', 'createdAt', 'seenAt', 'provenAt'])
    .where('accountId', '=', accountId)
    .where('endsAt', '>', new Date(now))
    .where('seenAt', '>', new Date(now - IDLE))
    .orderBy('seenAt', 'desc')
    .execute()
}

interface Ending {
  accountId: string
  /** The sign-in that asks. */
  current: string
  /** The id of one of them, or every one but that which asks. */
  which: string
}

export const ALL_OTHERS = 'andre'

/**
 * Ends the account's own sign-ins. False, and nothing ended, for whoever has not just shown anew who they are. Throws `not-found` for
 * anybody else's.
 */
export function endSignIn(db: Db, { accountId, current, which }: Ending, now: Instant): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const own = await tx.selectFrom('signIn').select('provenAt').where('id', '=', current).executeTakeFirst()
    if (!isProven(own?.provenAt ?? null, now)) return false
    const ended = await tx
      .deleteFrom('signIn')
      .where('accountId', '=', accountId)
      .where((eb) => (which === ALL_OTHERS ? eb('id', '!=', current) : eb(eb.cast<string>('id', 'text'), '=', which)))
      .returning('id')
      .execute()
    if (ended.length === 0 && which !== ALL_OTHERS)
      throw new Fault(
        'not-found',
        peopleSaid((t) => t.faults.endedAlready),
      )
    for (const _ of ended)
      await recordAudit(tx, { at: new Date(now), actor: accountId, action: 'sign-in-ended', subject: `account:${accountId}` })
    return true
  })
}
