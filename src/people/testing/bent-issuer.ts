import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** How the next answers differ from right ones. */
export interface Bend {
  claims?: (right: Record<string, unknown>) => Record<string, unknown>
  /** `other-key`: a key the issuer does not publish; `hmac`: with the client's secret; `public-hmac`: with the public key; `broken`: a bit turned. */
  signature?: 'other-key' | 'none' | 'hmac' | 'public-hmac' | 'broken'
  kid?: string
  /** The issuer checks the verifier against this challenge, and takes a code once. */
  challenge?: string
  noIdToken?: boolean
  token?: { status: number; body: string; type?: string }
  discovery?: (right: Record<string, unknown>) => Record<string, unknown>
  keys?: { status: number; body: string }
}

export interface BentIssuer {
  url: string
  /** The claims of a right answer need the nonce of the sign-in that began. */
  expect(nonce: string, bend?: Bend): void
  /** A token of the issuer's with any claims. */
  sign(claims: Record<string, unknown>, bend?: Bend): string
  /** The body of the latest question for tokens. */
  asked(): URLSearchParams
  stop(): Promise<unknown>
}

const SECRET = 'a secret that only the two know'
export const BENT_CLIENT_ID = { OIDC_STAFF_CLIENT_ID: 'torg' }
export const BENT_CLIENT = { OIDC_STAFF_CLIENT_ID: 'torg', OIDC_STAFF_CLIENT_SECRET: SECRET }
export const BENT_CITIZEN_CLIENT = {
  OIDC_CITIZEN_CLIENT_ID: 'torg',
  OIDC_CITIZEN_CLIENT_SECRET: SECRET,
  IDENTITY_KEY: 'a key of tests, long enough to be one',
}

const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** An issuer written for these tests alone, which can lie in every way that a token can. */
export async function startBentIssuer(): Promise<BentIssuer> {
  let now: { nonce: string; bend: Bend } = { nonce: '', bend: {} }
  let body = new URLSearchParams()
  const used = new Set<string>()
  const server = createServer((incoming, outgoing) => {
    textOf(incoming).then(
      (text) => {
        if (text !== '') body = new URLSearchParams(text)
        const answers = answersOf(outgoing, { url, ...now, body, used })
        ;(answers[new URL(incoming.url ?? '/', url).pathname] ?? (() => outgoing.writeHead(404).end()))()
      },
      () => outgoing.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${portOf(server)}`
  const stop = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()))
  return {
    url,
    stop,
    sign: (claims, bend = {}) => idToken(claims, bend),
    asked: () => body,
    expect: (nonce, bend = {}) => (now = { nonce, bend }),
  }
}

interface Standing {
  url: string
  nonce: string
  bend: Bend
  body: URLSearchParams
  used: Set<string>
}

function answersOf(outgoing: ServerResponse, { url, nonce, bend, body, used }: Standing): Record<string, () => void> {
  return {
    '/.well-known/openid-configuration': () => json(outgoing, (bend.discovery ?? same)(discovery(url))),
    '/keys': () => {
      if (bend.keys) return outgoing.writeHead(bend.keys.status).end(bend.keys.body)
      return json(outgoing, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] })
    },
    '/token': () => {
      if (bend.token)
        return outgoing.writeHead(bend.token.status, { 'content-type': bend.token.type ?? 'application/json' }).end(bend.token.body)
      if (bend.challenge !== undefined && !isFirstUse(body, bend.challenge, used))
        return outgoing.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}')
      const claims = (bend.claims ?? same)(rightClaims(url, nonce))
      const id_token = idToken(claims, bend)
      return json(outgoing, { access_token: 'a', token_type: 'Bearer', expires_in: 60, ...(bend.noIdToken ? {} : { id_token }) })
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the issuer does not listen')
  return address.port
}

function isFirstUse(body: URLSearchParams, challenge: string, used: Set<string>): boolean {
  const code = body.get('code') ?? ''
  const fits =
    createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url') === challenge
  const isFirst = fits && !used.has(code)
  used.add(code)
  return isFirst
}

const same = (right: Record<string, unknown>) => right

function discovery(url: string): Record<string, unknown> {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  }
}

function rightClaims(iss: string, nonce: string): Record<string, unknown> {
  const iat = Math.floor(Date.now() / 1000)
  const who = {
    sub: 'person-1',
    oid: 'oid-1',
    name: 'Test Fra Utsteder',
    visningsnavn: 'Test Fra Utsteder',
    pid: '19818090059',
    locale: 'nb',
    sid: 'sid-1',
  }
  return { iss, aud: 'torg', ...who, nonce, iat, exp: iat + 120, auth_time: iat, acr: 'idporten-loa-substantial' }
}

function idToken(claims: Record<string, unknown>, bend: Bend): string {
  const alg = bend.signature === 'none' ? 'none' : bend.signature?.endsWith('hmac') === true ? 'HS256' : 'RS256'
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg, kid: bend.kid ?? 'one', typ: 'JWT' })}.${part(claims)}`
  if (alg === 'none') return `${signed}.`
  const secret = bend.signature === 'public-hmac' ? own.publicKey.export({ format: 'pem', type: 'spki' }) : SECRET
  if (alg === 'HS256') return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
  const signature = createSign('RSA-SHA256')
    .update(signed)
    .sign((bend.signature === 'other-key' ? other : own).privateKey)
  if (bend.signature === 'broken') signature[0] = (signature[0] ?? 0) ^ 1
  return `${signed}.${signature.toString('base64url')}`
}

function json(outgoing: ServerResponse, body: object): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of incoming) text += String(piece)
  return text
}
