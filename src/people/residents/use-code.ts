import type { Db, Tx } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { subjectHash } from './identity-hash.ts'
import { keepContact } from './contacts.ts'
import { BY_CODE } from './current-resident.ts'
import { takeByDigits, takeByLink, type Code, type CodeRefusal } from './sign-in-code.ts'
import { signInWithin } from './sign-in-resident.ts'

interface Using {
  language: PageLanguage
  browserName: string
  /** The token of the sign-in this browser has; it ends when a new one begins. */
  replaces: string | null
  /** Who is signed in here, where the code is to add an address. */
  residentId: string | null
  /** Machine time. */
  now: Instant
}

/** `token` is for the cookie; null when the code added an address to whoever is signed in. */
export type Used = { token: string | null; returnTo: string } | { refused: CodeRefusal }

export function useDigits(db: Db, typed: { browser: string; typed: string }, given: Using): Promise<Used> {
  return db.transaction().execute(async (tx) => {
    const code = await takeByDigits(tx, typed, given.now)
    return 'refused' in code ? code : use(tx, code, given)
  })
}

export function useLink(db: Db, token: string, given: Using): Promise<Used> {
  return db.transaction().execute(async (tx) => {
    const code = await takeByLink(tx, token, given.now)
    return code === null ? { refused: 'none' } : use(tx, code, given)
  })
}

async function use(tx: Tx, code: Code, given: Using): Promise<Used> {
  const { kind, value, returnTo } = code
  const { now } = given
  if (code.residentId !== null) {
    // The link of another's message, opened in a browser where somebody else is signed in, adds nothing to either.
    if (code.residentId !== given.residentId) return { refused: 'none' }
    await keepContact(tx, { residentId: code.residentId, kind, value }, now)
    return { token: null, returnTo }
  }
  const token = await signInWithin(
    tx,
    {
      identity: { kind: 'address', hashes: [{ hash: subjectHash(kind, value), keyId: null }] },
      issuer: BY_CODE,
      level: 'contact',
      language: given.language,
      idToken: null,
      sid: null,
      browser: given.browserName,
      again: true,
      replaces: given.replaces,
      proves: { kind, value },
    },
    now,
  )
  return { token, returnTo }
}
