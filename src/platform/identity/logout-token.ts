import { createPublicKey, verify, type JsonWebKey } from 'node:crypto'
import { z } from 'zod'
import { machineNow } from '../time/index.ts'
import { SignInRefused } from './refused.ts'

/** OpenID Connect Back-Channel Logout 1.0, section 2.4. */
export interface LogoutToken {
  sid: string
  /** One of a kind: the token counts once. */
  jti: string
}

interface Expected {
  issuer: string
  /** Where the issuer's keys are. */
  keys: string | undefined
  clientId: string
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const LONGEST = 10_000
const SKEW = 60
/** A token without an end counts for so long after it was made; whoever remembers a `jti` must do so as long. */
export const LOGOUT_LASTS = 10 * 60

const Header = z.object({ alg: z.enum(['RS256', 'PS256', 'ES256']), kid: z.string().optional() })
const Claims = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  iat: z.number(),
  exp: z.number().optional(),
  jti: z.string().min(1).max(200),
  sid: z.string().min(1).max(500),
  nonce: z.never().optional(),
  events: z.looseObject({ [EVENT]: z.looseObject({}) }),
})

/** Throws `SignInRefused` for anything but a logout token of this issuer, for us, of now. */
export async function verifyLogoutToken(token: string, expected: Expected): Promise<LogoutToken> {
  const [head = '', body = '', signature = '', ...more] = token.length > LONGEST ? [] : token.split('.')
  const header = Header.safeParse(decoded(head))
  const claims = Claims.safeParse(decoded(body))
  if (more.length > 0 || !header.success || !claims.success) throw untrusted('not a logout token')
  const { iss, aud, iat, exp, sid, jti } = claims.data
  const now = machineNow() / 1000
  if (iss !== expected.issuer || ![aud].flat().includes(expected.clientId)) throw untrusted('iss or aud is another')
  if (iat > now + SKEW || iat < now - LOGOUT_LASTS || (exp !== undefined && exp < now - SKEW)) throw untrusted('not of now')
  const keys = await fetchKeys(expected.keys)
  const isSigned = keys.some((key) => isSignedBy(key, header.data, { text: `${head}.${body}`, signature }))
  if (!isSigned) throw untrusted('no key of the issuer has signed it')
  return { sid, jti }
}

const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional(), use: z.string().optional() })) })
type Key = z.output<typeof Keys>['keys'][number]

async function fetchKeys(address: string | undefined): Promise<Key[]> {
  const answer = await fetch(address ?? '', { signal: AbortSignal.timeout(3000) }).catch((error: unknown) => {
    throw new SignInRefused('issuer-down', error)
  })
  const read = Keys.safeParse(await answer.json().catch(() => null))
  if (!read.success) throw new SignInRefused('issuer-down')
  return read.data.keys
}

type Header = z.output<typeof Header>

function isSignedBy(key: Key, { alg, kid }: Header, { text, signature }: { text: string; signature: string }): boolean {
  if (key.kty !== (alg === 'ES256' ? 'EC' : 'RSA') || (key.use ?? 'sig') !== 'sig' || (kid !== undefined && key.kid !== kid)) return false
  try {
    const jwk: JsonWebKey = key
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
    const how = { ES256: { dsaEncoding: 'ieee-p1363' as const }, PS256: { padding: 6, saltLength: 32 }, RS256: {} }[alg]
    return verify('sha256', Buffer.from(text), { key: publicKey, ...how }, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

const untrusted = (why: string) => new SignInRefused('not-trusted', new Error(why))
