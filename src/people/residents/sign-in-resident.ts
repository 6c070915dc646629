import type { Db, Tx } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { ABSOLUTE, IDLE } from '../sign-in/sign-in.ts'
import { hashOf, newToken, seal, sidHash, unseal } from '../sign-in/token.ts'
import type { Assurance } from './assurance.ts'
import { keepContact } from './contacts.ts'
import { BY_CODE } from './current-resident.ts'
import { residentFor, type Identity } from './resident-for.ts'
import type { WrittenKind } from './tables.ts'

export interface NewResidentSignIn {
  identity: Identity
  issuer: string
  level: Exclude<Assurance, 'none'>
  /** Of a resident who was not here before. */
  language: PageLanguage
  idToken: string | null
  sid: string | null
  browser: string
  /** They have just shown who they are, whether signed in before or not. */
  again: boolean
  /** The token this browser had before: it ends, so that nobody can plant one (rotation). */
  replaces: string | null
  /** The address that this very sign-in has proven. */
  proves?: { kind: WrittenKind; value: string }
}

/** Returns the token for the cookie; it is kept nowhere else. `now` is machine time. */
export function signInResident(db: Db, given: NewResidentSignIn, now: Instant): Promise<string> {
  return db.transaction().execute((tx) => signInWithin(tx, given, now))
}

export async function signInWithin(tx: Tx, given: NewResidentSignIn, now: Instant): Promise<string> {
  const token = newToken()
  const at = new Date(now)
  await tx
    .deleteFrom('residentSignIn')
    .where((eb) => eb.or([eb('endsAt', '<=', at), eb('seenAt', '<=', new Date(now - IDLE))]))
    .execute()
  const residentId = await residentFor(tx, given.identity, { language: given.language, now })
  if (given.proves !== undefined) await keepContact(tx, { residentId, ...given.proves }, now)
  if (given.replaces !== null) await takeOver(tx, { residentId, replaces: given.replaces }, now)
  await tx
    .insertInto('residentSignIn')
    .values({
      tokenHash: hashOf(token),
      residentId,
      issuer: given.issuer,
      level: given.level,
      browser: given.browser,
      createdAt: at,
      seenAt: at,
      endsAt: new Date(now + ABSOLUTE),
      sealedIdToken: given.idToken === null ? null : seal(given.idToken, token),
      sidHash: sidHash(given.issuer, given.sid),
      provenAt: given.again ? at : null,
    })
    .execute()
  return token
}

/** Whoever goes on from a code to a stronger way, in the same browser, has just shown to read the address: it is theirs there too. */
async function takeOver(tx: Tx, { residentId, replaces }: { residentId: string; replaces: string }, now: Instant): Promise<void> {
  const before = await tx
    .deleteFrom('residentSignIn')
    .where('tokenHash', '=', hashOf(replaces))
    .returning(['residentId', 'issuer'])
    .executeTakeFirst()
  if (!before || before.issuer !== BY_CODE || before.residentId === residentId) return
  const contacts = await tx.selectFrom('residentContact').select(['kind', 'value']).where('residentId', '=', before.residentId).execute()
  for (const { kind, value } of contacts) await keepContact(tx, { residentId, kind, value }, now)
}

/** Ends the sign-in of this token. Gives the ID token, by which the issuer ends its own; null when there was none. */
export async function signOutResident(db: Db, token: string): Promise<{ idToken: string | null }> {
  const ended = await db.deleteFrom('residentSignIn').where('tokenHash', '=', hashOf(token)).returning('sealedIdToken').executeTakeFirst()
  return { idToken: ended?.sealedIdToken ? unseal(ended.sealedIdToken, token) : null }
}
