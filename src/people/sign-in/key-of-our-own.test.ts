import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { Provider } from 'oidc-provider'
import { openBrowser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'

const LEVEL = 'substantial'
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const another = generateKeyPairSync('rsa', { modulusLength: 2048 })
const settingsWith = ({ privateKey }: typeof ours) => ({
  OIDC_STAFF_ISSUER: issuer,
  OIDC_STAFF_CLIENT_ID: 'torg',
  OIDC_STAFF_KEY: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'ours' }),
  OIDC_STAFF_ACR: LEVEL,
  OIDC_STAFF_CLAIM_SUBJECT: 'oid',
  OIDC_STAFF_CLAIM_NAME: 'display',
})

let provider: Provider
let listener: Server
let issuer: string
let server: TestServer
let thief: TestServer
before(async () => {
  // Whoever comes is the same person, without a page to choose on.
  listener = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith('/velg/') !== true) return void provider.callback()(incoming, outgoing)
    const login = { accountId: 'ansatt-1', acr: LEVEL }
    provider.interactionResult(incoming, outgoing, { login }).then(
      (onward) => outgoing.writeHead(303, { location: onward }).end(),
      () => outgoing.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  server = await startServer(settingsWith(ours))
  thief = await startServer(settingsWith(another))
  provider = certifiedProvider([server.url, thief.url])
})
after(async () => {
  await server.stop()
  await thief.stop()
  listener.closeAllConnections()
  await new Promise((resolve) => listener.close(resolve))
})

/** The library that the OpenID Foundation has certified: it takes the client for who it is by its public key alone. */
function certifiedProvider(homes: readonly string[]): Provider {
  const signing = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  const theirs = { ...ours.publicKey.export({ format: 'jwk' }), kty: 'RSA', kid: 'ours', use: 'sig', alg: 'RS256' }
  return new Provider(issuer, {
    jwks: { keys: [{ ...signing, kty: 'RSA', use: 'sig', alg: 'RS256', kid: 'theirs' }] },
    clients: [
      {
        client_id: 'torg',
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: [theirs] },
        redirect_uris: homes.map((home) => `${home}/arbeid/logg-inn/svar`),
      },
    ],
    acrValues: [LEVEL],
    claims: { openid: ['sub', 'oid', 'acr'], profile: ['display'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of this test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/velg/${interaction.uid}` },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, oid: '6f1b2c3d-oid', display: 'Test Ansatt' }),
    }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: 'torg', accountId: ctx.oidc.session?.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
}

describe('staff, at an issuer that knows us by a key of our own (private_key_jwt)', () => {
  it('are signed in, and known by the claims that the settings name', async () => {
    const browser = openBrowser()
    const page = await browser.open(`${server.url}/arbeid/logg-inn?til=/arbeid/innlogging`)
    assert.equal(page.status, 200)
    assert.equal((await browser.open(`${server.url}/`)).text, 'Test Ansatt')
    const account = await server.deps.db.selectFrom('staffAccount').select(['subject', 'name']).executeTakeFirstOrThrow()
    assert.deepEqual(account, { subject: '6f1b2c3d-oid', name: 'Test Ansatt' })
  })

  it('are not, where somebody else’s key signs', async () => {
    const browser = openBrowser()
    const page = await browser.open(`${thief.url}/arbeid/logg-inn?til=/arbeid/innlogging`)
    assert.ok(page.status >= 400, String(page.status))
    assert.equal(browser.cookie('torg'), undefined)
  })
})
