import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { isProven } from '../sign-in/again.ts'
import { ALL_OTHERS } from '../sign-in/own-sign-ins.ts'
import { IDLE } from '../sign-in/sign-in.ts'
import type { Assurance } from './assurance.ts'
import { residentSaid } from './texts.ts'

export interface OwnSignIn {
  id: string
  level: Assurance
  browser: string
  createdAt: Date
  seenAt: Date
  provenAt: Date | null
  issuer: string
}

/** Where this resident is signed in now, the latest used first. `now` is machine time. */
export function residentsSignIns(db: Db, residentId: string, now: Instant): Promise<OwnSignIn[]> {
  return db
    .selectFrom('residentSignIn')
    .select(['id', 'level', 'browser', 'createdAt', 'seenAt', 'provenAt', 'issuer'])
    .where('residentId', '=', residentId)
    .where('endsAt', '>', new Date(now))
    .where('seenAt', '>', new Date(now - IDLE))
    .orderBy('seenAt', 'desc')
    .execute()
}

interface Ending {
  residentId: string
  /** The sign-in that asks. */
  current: string
  /** The id of one of them, or `ALL_OTHERS`. */
  which: string
}

/**
 * Ends the resident's own sign-ins. False, and nothing ended, for whoever has not just shown anew who they are. Throws `not-found` for
 * anybody else's.
 */
export function endResidentsSignIn(db: Db, { residentId, current, which }: Ending, now: Instant): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const own = await tx.selectFrom('residentSignIn').select('provenAt').where('id', '=', current).executeTakeFirst()
    if (!isProven(own?.provenAt ?? null, now)) return false
    const ended = await tx
      .deleteFrom('residentSignIn')
      .where('residentId', '=', residentId)
      .where((eb) => (which === ALL_OTHERS ? eb('id', '!=', current) : eb(eb.cast<string>('id', 'text'), '=', which)))
      .returning('id')
      .execute()
    if (ended.length === 0 && which !== ALL_OTHERS)
      throw new Fault(
        'not-found',
        residentSaid((t) => t.faults.endedAlready),
      )
    return true
  })
}
