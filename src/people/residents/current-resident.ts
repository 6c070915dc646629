import type { ExpressionBuilder } from 'kysely'
import type { Db, Tables } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { IDLE } from '../sign-in/sign-in.ts'
import { hashOf } from '../sign-in/token.ts'
import { contactsOfResident } from './contacts.ts'
import type { Resident } from './resident.ts'

const SEEN_EVERY = 60_000

/** A sign-in by a code has no issuer. */
export const BY_CODE = 'code'

interface Presented {
  token: string
  /** The issuer in use; null when there is none. Sign-ins of another do not count. */
  issuer: string | null
  /** Machine time. */
  now: Instant
}

/** Which resident is signed in with this token; null when nobody is. */
export async function residentBehind(db: Db, { token, issuer, now }: Presented): Promise<Resident | null> {
  const row = await db
    .selectFrom('residentSignIn as s')
    .innerJoin('resident as r', 'r.id', 's.residentId')
    .select(['s.id as signInId', 's.level', 's.seenAt', 'r.id', 'r.name', 'r.language'])
    .select((eb) =>
      eb
        .exists(
          eb.selectFrom('residentIdentity as i').select('i.kind').whereRef('i.residentId', '=', 'r.id').where('i.kind', '=', 'number'),
        )
        .as('hasNumber'),
    )
    .select((eb) => eb.exists(metBehind(eb, now)).as('isMet'))
    .where('s.tokenHash', '=', hashOf(token))
    .where('s.endsAt', '>', new Date(now))
    .where('s.seenAt', '>', new Date(now - IDLE))
    .where('s.issuer', 'in', issuer === null ? [BY_CODE] : [BY_CODE, issuer])
    .executeTakeFirst()
  if (!row) return null
  const { seenAt, hasNumber, isMet, level, ...resident } = row
  if (seenAt.getTime() < now - SEEN_EVERY) await touch(db, row.signInId, now)
  return {
    ...resident,
    level: isMet && level === 'contact' ? 'met' : level,
    hasNumber: Boolean(hasNumber),
    contacts: await contactsOfResident(db, row.id),
  }
}

async function touch(db: Db, id: string, now: Instant): Promise<void> {
  await db
    .updateTable('residentSignIn')
    .set({ seenAt: new Date(now) })
    .where('id', '=', id)
    .execute()
}

type SignedIn = ExpressionBuilder<Tables & { s: Tables['residentSignIn']; r: Tables['resident'] }, 's' | 'r'>

/** That whoever reads an address of theirs was met before this sign-in, and nobody has taken it back (decision 039). */
const metBehind = (eb: SignedIn, now: Instant) =>
  eb
    .selectFrom('metInPerson as m')
    .innerJoin('act as a', 'a.id', 'm.actId')
    .innerJoin('contactPoint as p', 'p.personId', 'a.personId')
    .innerJoin('residentContact as own', (join) => join.onRef('own.kind', '=', 'p.kind').onRef('own.value', '=', 'p.value'))
    .select('m.actId')
    .whereRef('own.residentId', '=', 'r.id')
    .whereRef('m.madeAt', '<=', 's.createdAt')
    .where('m.endsAt', '>', new Date(now))
    .where('a.cancelledAt', 'is', null)
