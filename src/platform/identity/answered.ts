import type * as oidc from 'openid-client'
import { machineNow } from '../time/index.ts'
import type { Profile } from './profile.ts'
import { SignInRefused } from './refused.ts'
import { chosenOrganisation } from './representation.ts'

/** Whom the issuer says it is. */
export interface Answered {
  subject: string
  /** Empty when the issuer tells none (ID-porten does not). */
  name: string
  /** As claimed: eleven digits are checked by whoever needs them. Null when the issuer tells none. */
  pid: string | null
  locale: string | null
  acr: string | null
  /** What the issuer calls its own sign-in; it tells by this that it has ended. */
  sid: string | null
  idToken: string | null
  /** The number of the organisation they represent; null where nobody was asked. */
  organisation: string | null
}

const A_MINUTE = 60
/** Seconds since somebody last showed the issuer who they are: a working day (decision 154). */
export const OLDEST_SIGN_IN = 12 * 60 * A_MINUTE
/** Seconds: as long as a sign-in may take from its beginning. */
const JUST_NOW = 10 * A_MINUTE

type Tokens = Pick<Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>, 'claims' | 'id_token'>

/**
 * The library has checked signature, issuer, audience, expiry and nonce; here is what it leaves to its users. `again`: whether they were to
 * show anew who they are. Throws `SignInRefused`.
 */
export function answeredBy(tokens: Tokens, { profile, clientId }: { profile: Profile; clientId: string }, again: boolean): Answered {
  const claims = tokens.claims()
  if (!claims) throw new SignInRefused('not-trusted')
  const text = (name: string | null) => (name !== null && typeof claims[name] === 'string' ? claims[name] : null)
  if (claims['azp'] !== undefined && claims['azp'] !== clientId) throw new SignInRefused('not-trusted', new Error('azp is not ours'))
  if (claims.iat > machineNow() / 1000 + A_MINUTE) throw new SignInRefused('not-trusted', new Error('iat is to come'))
  requireRecent(claims.auth_time, { again, mayBeUntold: profile.authTime === 'optional' })
  const subject = text(profile.claims.subject)
  if (subject === null) throw new SignInRefused('not-trusted', new Error('no subject'))
  return {
    subject,
    name: (text(profile.claims.name) ?? '').trim().slice(0, 200),
    pid: text(profile.claims.pid),
    locale: text(profile.claims.locale),
    acr: text('acr'),
    sid: text('sid'),
    idToken: tokens.id_token ?? null,
    organisation: profile.represents === null ? null : chosenOrganisation(profile.represents, claims['authorization_details']),
  }
}

/**
 * Every question says `max_age`, so that every answer must say when they last showed who they are (OIDC Core 3.1.3.7). An issuer that is
 * known to leave it out is set so, and then the token's own age must do: but never for whoever was to show it anew.
 */
function requireRecent(authTime: unknown, { again, mayBeUntold }: { again: boolean; mayBeUntold: boolean }): void {
  if (authTime === undefined && mayBeUntold && !again) return
  if (authTime === undefined) throw new SignInRefused('no-time', new Error('no auth_time'))
  const oldest = again ? JUST_NOW : OLDEST_SIGN_IN
  if (typeof authTime !== 'number' || machineNow() / 1000 - authTime > oldest + A_MINUTE) throw new SignInRefused('too-old')
}
