import type { Db } from '../../platform/database/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { Staff } from '../staff.ts'
import { IDLE } from './sign-in.ts'
import { hashOf } from './token.ts'

/** The cookie says who; nobody is written down more than once a minute. */
const SEEN_EVERY = 60_000

export interface Presented {
  token: string
  /** Accounts of other issuers do not count: a synthetic person ends where a real issuer begins. */
  issuer: string
  /** Machine time. */
  now: Instant
  /** Town time: roles are valid by the calendar of the town. */
  today: Day
}

/** Whom a token belongs to, with all their roles of today, before it is asked whom they speak for. */
export type Behind = Omit<Staff, 'represents'> & { rights: Buffer | null; organisation: string | null }

/** Who is signed in with this token, with the roles of today, in one question to the database; null when nobody is. */
export async function staffBehind(db: Db, given: Presented): Promise<Behind | null> {
  const token = hashOf(given.token)
  const live = { ends: new Date(given.now), idle: new Date(given.now - IDLE) }
  const rows = await db
    .with('touched', (cte) =>
      cte
        .updateTable('signIn')
        .set({ seenAt: new Date(given.now) })
        .where((eb) => eb.or([eb('tokenHash', '=', token), eb.and([eb('oldTokenHash', '=', token), eb('oldEndsAt', '>', live.ends)])]))
        .where('endsAt', '>', live.ends)
        .where('seenAt', '>', live.idle)
        .where('seenAt', '<', new Date(given.now - SEEN_EVERY)),
    )
    .selectFrom('signIn as s')
    .innerJoin('staffAccount as a', 'a.id', 's.accountId')
    .leftJoin('roleGrant as g', (join) =>
      join
        .onRef('g.accountId', '=', 'a.id')
        .on('g.revokedAt', 'is', null)
        .on('g.validFrom', '<=', given.today)
        .on((eb) => eb.or([eb('g.validTo', 'is', null), eb('g.validTo', '>=', given.today)])),
    )
    .select(['s.id as signInId', 's.rights', 's.organisation', 'a.id', 'a.name', 'g.role', 'g.scope'])
    .where((eb) => eb.or([eb('s.tokenHash', '=', token), eb.and([eb('s.oldTokenHash', '=', token), eb('s.oldEndsAt', '>', live.ends)])]))
    .where('s.endsAt', '>', live.ends)
    .where('s.seenAt', '>', live.idle)
    .where('a.issuer', '=', given.issuer)
    .orderBy('g.id')
    .execute()
  const [first] = rows
  if (!first) return null
  const grants = rows.flatMap(({ role, scope }) => (role === null || scope === null ? [] : [{ role, scope }]))
  return { id: first.id, name: first.name, signInId: first.signInId, grants, rights: first.rights, organisation: first.organisation }
}
