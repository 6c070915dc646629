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
export const JUST_NOW = 10 * A_MINUTE

type Tokens = Pick<Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>, 'claims' | 'id_token'>

/**
 * The library has checked signature, issuer, audience, expiry and nonce; here is what it leaves to its users. `oldest`: seconds since they
 * showed the issuer who they are. Throws `SignInRefused`.
 */
export function answeredBy(tokens: Tokens, { profile, clientId }: { profile: Profile; clientId: string }, oldest: number): Answered {
  const claims = tokens.claims()
  if (!claims) throw new SignInRefused('not-trusted')
  const text = (name: string | null) => (name !== null && typeof claims[name] === 'string' ? claims[name] : null)
  if (claims['azp'] !== undefined && claims['azp'] !== clientId) throw new SignInRefused('not-trusted', new Error('azp is not ours'))
  if (claims.iat > machineNow() / 1000 + A_MINUTE) throw new SignInRefused('not-trusted', new Error('iat is to come'))
  if (isTooOld(claims.auth_time, oldest)) throw new SignInRefused('too-old')
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

/** Issuers that know of no `auth_time` (Entra ID, unless it is set up to tell) leave it out: then the token's own age must do. */
function isTooOld(authTime: unknown, oldest: number): boolean {
  if (authTime === undefined) return false
  return typeof authTime !== 'number' || machineNow() / 1000 - authTime > oldest + A_MINUTE
}
