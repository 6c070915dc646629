import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { hashOf } from './token.ts'

const TEN_MINUTES = 10 * 60_000

/** What the answer from the issuer must fit. */
export interface Attempt {
  nonce: string
  codeVerifier: string
  returnTo: string
  /** The level that was asked for; null when any will do. */
  acr: string | null
  /** They are signed in, and were asked to show anew who they are. */
  again: boolean
}

/** Staff and residents come in by doors of their own. */
export type Door = 'staff' | 'residents'

export interface NewAttempt extends Attempt {
  door: Door
  state: string
  /** The token in the browser's cookie. */
  browser: string
}

/** Remembers a sign-in that begins; forgets those that never came back. `now` is machine time. */
export async function rememberAttempt(db: Db, attempt: NewAttempt, now: Instant): Promise<void> {
  await db.deleteFrom('signInAttempt').where('expiresAt', '<', new Date(now)).execute()
  const { state, browser, ...rest } = attempt
  await db
    .insertInto('signInAttempt')
    .values({ ...rest, stateHash: hashOf(state), browserHash: hashOf(browser), expiresAt: new Date(now + TEN_MINUTES) })
    .execute()
}

/** Takes the attempt out, whatever comes of it: a state is used once. Null when there is none, it is too old, or another browser's or door's. */
export async function takeAttempt(db: Db, key: { door: Door; state: string; browser: string }, now: Instant): Promise<Attempt | null> {
  const found = await db
    .deleteFrom('signInAttempt')
    .where('stateHash', '=', hashOf(key.state))
    .where('browserHash', '=', hashOf(key.browser))
    .where('door', '=', key.door)
    .returning(['nonce', 'codeVerifier', 'returnTo', 'acr', 'again', 'expiresAt'])
    .executeTakeFirst()
  if (!found || found.expiresAt.getTime() <= now) return null
  const { expiresAt: _over, ...attempt } = found
  return attempt
}
