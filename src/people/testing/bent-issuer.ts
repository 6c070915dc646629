import { createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How the next answers differ from right ones. */
export interface Bend {
  claims?: (right: Record<string, unknown>) => Record<string, unknown>
  /** `other-key`: a key the issuer does not publish; `hmac`: signed with the client's secret; `broken`: a bit turned. */
  signature?: 'other-key' | 'none' | 'hmac' | 'broken'
  noIdToken?: boolean
  token?: { status: number; body: string; type?: string }
  discovery?: (right: Record<string, unknown>) => Record<string, unknown>
  keys?: { status: number; body: string }
}

export interface BentIssuer {
  url: string
  /** The claims of a right answer need the nonce of the sign-in that began. */
  expect(nonce: string, bend?: Bend): void
  stop(): Promise<unknown>
}

const SECRET = 'a secret that only the two know'
export const BENT_CLIENT = { OIDC_STAFF_CLIENT_ID: 'torg', OIDC_STAFF_CLIENT_SECRET: SECRET }

const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** An issuer written for these tests alone, which can lie in every way that a token can. */
export async function startBentIssuer(): Promise<BentIssuer> {
  let now: { nonce: string; bend: Bend } = { nonce: '', bend: {} }
  const server = createServer((incoming, outgoing) => {
    const { bend, nonce } = now
    const answers: Record<string, () => void> = {
      '/.well-known/openid-configuration': () => json(outgoing, (bend.discovery ?? same)(discovery(url))),
      '/keys': () => {
        if (bend.keys) return outgoing.writeHead(bend.keys.status).end(bend.keys.body)
        return json(outgoing, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] })
      },
      '/token': () => {
        if (bend.token)
          return outgoing.writeHead(bend.token.status, { 'content-type': bend.token.type ?? 'application/json' }).end(bend.token.body)
        const claims = (bend.claims ?? same)(rightClaims(url, nonce))
        const id_token = idToken(claims, bend)
        return json(outgoing, { access_token: 'a', token_type: 'Bearer', expires_in: 60, ...(bend.noIdToken ? {} : { id_token }) })
      },
    }
    drain(incoming).then(
      () => (answers[new URL(incoming.url ?? '/', url).pathname] ?? (() => outgoing.writeHead(404).end()))(),
      () => outgoing.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the issuer does not listen')
  const url = `http://127.0.0.1:${address.port}`
  const stop = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()))
  return { url, stop, expect: (nonce, bend = {}) => (now = { nonce, bend }) }
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
  return { iss, aud: 'torg', sub: 'person-1', name: 'Test Fra Utsteder', nonce, iat, exp: iat + 120, acr: 'idporten-loa-substantial' }
}

function idToken(claims: Record<string, unknown>, bend: Bend): string {
  const alg = bend.signature === 'none' ? 'none' : bend.signature === 'hmac' ? 'HS256' : 'RS256'
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg, kid: 'one', typ: 'JWT' })}.${part(claims)}`
  if (alg === 'none') return `${signed}.`
  if (alg === 'HS256') return `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`
  const signature = createSign('RSA-SHA256')
    .update(signed)
    .sign((bend.signature === 'other-key' ? other : own).privateKey)
  if (bend.signature === 'broken') signature[0] = (signature[0] ?? 0) ^ 1
  return `${signed}.${signature.toString('base64url')}`
}

function json(outgoing: ServerResponse, body: object): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function drain(incoming: IncomingMessage): Promise<void> {
  for await (const _chunk of incoming) continue
}
