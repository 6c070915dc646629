import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { IDLE } from '../sign-in/sign-in.ts'
import type { Assurance } from './assurance.ts'
import { residentSaid } from './texts.ts'

export interface OwnSignIn {
  id: string
  level: Assurance
  browser: string
  createdAt: Date
  seenAt: Date
}

/** Where this resident is signed in now, the latest used first. `now` is machine time. */
export function residentsSignIns(db: Db, residentId: string, now: Instant): Promise<OwnSignIn[]> {
  return db
    .selectFrom('residentSignIn')
    .select(['id', 'level', 'browser', 'createdAt', 'seenAt'])
    .where('residentId', '=', residentId)
    .where('endsAt', '>', new Date(now))
    .where('seenAt', '>', new Date(now - IDLE))
    .orderBy('seenAt', 'desc')
    .execute()
}

/** Ends one of the resident's own sign-ins. Throws `not-found` for anybody else's. */
export async function endResidentsSignIn(db: Db, own: { residentId: string; id: string }): Promise<void> {
  const ended = await db
    .deleteFrom('residentSignIn')
    .where('residentId', '=', own.residentId)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', own.id))
    .returning('id')
    .executeTakeFirst()
  if (!ended)
    throw new Fault(
      'not-found',
      residentSaid((t) => t.faults.endedAlready),
    )
}
