import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { BENT_CLIENT, BENT_CLIENT_ID, startBentIssuer, type Bend, type BentIssuer } from '../testing/bent-issuer.ts'
import { openBrowser, type Browser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'
import { hashOf } from './token.ts'

let issuer: BentIssuer
let server: TestServer

/** Everything below holds whoever we are to the issuer: by a secret, and by a key of our own with claims by other names. */
const key = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid: 'ours' }
const CLIENTS: readonly [string, Record<string, string>][] = [
  ['with a secret', BENT_CLIENT],
  [
    'with a key of our own',
    { ...BENT_CLIENT_ID, OIDC_STAFF_KEY: JSON.stringify(key), OIDC_STAFF_CLAIM_SUBJECT: 'oid', OIDC_STAFF_CLAIM_NAME: 'visningsnavn' },
  ],
]

async function begin(browser: Browser, to = '/arbeid') {
  const response = await browser.step(`${server.url}/arbeid/logg-inn?til=${encodeURIComponent(to)}`)
  const asked = new URL(response.headers.get('location') ?? '').searchParams
  return { state: asked.get('state') ?? '', nonce: asked.get('nonce') ?? '', asked }
}
const answer = (browser: Browser, query: Record<string, string>) =>
  browser.open(`${server.url}/arbeid/logg-inn/svar?${new URLSearchParams(query).toString()}`)

async function tryWith(bend: Bend, browser = openBrowser()) {
  const { state, nonce } = await begin(browser)
  issuer.expect(nonce, bend)
  const page = await answer(browser, { code: 'c', state })
  return { page, browser, state }
}

const UNTRUSTED = /holdt ikke mål/
const claim = (name: string, value: unknown): Bend => ({ claims: (right) => ({ ...right, [name]: value }) })
const seconds = (from: number) => Math.floor(Date.now() / 1000) + from
const HOUR = 3600

for (const [how, client] of CLIENTS)
  describe(how, () => {
    before(async () => {
      issuer = await startBentIssuer()
      server = await startServer({ OIDC_STAFF_ISSUER: issuer.url, OIDC_STAFF_ACR: 'idporten-loa-substantial', ...client })
    })
    after(async () => {
      await server.stop()
      await issuer.stop()
    })

    describe('the question to the issuer', () => {
      it('has PKCE S256, state, nonce and the level asked for', async () => {
        const { asked } = await begin(openBrowser())
        assert.equal(asked.get('response_type'), 'code')
        assert.equal(asked.get('code_challenge_method'), 'S256')
        assert.match(asked.get('code_challenge') ?? '', /^[\w-]{43}$/)
        assert.equal(asked.get('acr_values'), 'idporten-loa-substantial')
        assert.equal(asked.get('redirect_uri'), `${server.url}/arbeid/logg-inn/svar`)
        assert.ok((asked.get('nonce') ?? '').length >= 43 && (asked.get('state') ?? '').length >= 43)
      })
    })

    describe('an answer that holds', () => {
      it('signs the person in, with an account that has no role', async () => {
        const { page, browser } = await tryWith({})
        assert.equal(new URL(page.url).pathname, '/arbeid/innlogging')
        assert.equal((await browser.open(`${server.url}/`)).text, 'Test Fra Utsteder')
        assert.equal((await browser.open(`${server.url}/arbeid`)).status, 403)
      })

      it('may be at a higher level than asked for', async () => {
        const { page } = await tryWith(claim('acr', 'idporten-loa-high'))
        assert.equal(page.status, 200)
      })
    })

    describe('an answer that does not hold is refused, and nobody is signed in', () => {
      const cases: [string, Bend, number, RegExp][] = [
        ['another nonce', claim('nonce', 'another'), 400, UNTRUSTED],
        ['no nonce', claim('nonce', undefined), 400, UNTRUSTED],
        ['another audience', claim('aud', 'someone-else'), 400, UNTRUSTED],
        ['several audiences and another party', { claims: (right) => ({ ...right, aud: ['torg', 'b'], azp: 'b' }) }, 400, UNTRUSTED],
        ['another issuer', claim('iss', 'https://elsewhere.example'), 400, UNTRUSTED],
        ['expired', { claims: (right) => ({ ...right, iat: seconds(-2 * HOUR), exp: seconds(-HOUR) }) }, 400, UNTRUSTED],
        ['no expiry', claim('exp', undefined), 400, UNTRUSTED],
        ['not valid yet', claim('nbf', seconds(HOUR)), 400, UNTRUSTED],
        ['no subject', { claims: ({ sub: _sub, oid: _oid, ...right }) => right }, 400, UNTRUSTED],
        ['signed with a key nobody published', { signature: 'other-key' }, 400, UNTRUSTED],
        ['a broken signature', { signature: 'broken' }, 400, UNTRUSTED],
        ['alg none', { signature: 'none' }, 400, UNTRUSTED],
        ['signed with the shared secret instead of a key', { signature: 'hmac' }, 400, UNTRUSTED],
        ['no ID token', { noIdToken: true }, 400, UNTRUSTED],
        ['a code the issuer does not know', { token: { status: 400, body: '{"error":"invalid_grant"}' } }, 400, UNTRUSTED],
        ['no word of when they signed in there', claim('auth_time', undefined), 403, /auth_time mangler/],
        ['signed in there the day before', claim('auth_time', seconds(-24 * HOUR)), 403, /for lenge siden/],
        ['a lower level', claim('acr', 'idporten-loa-low'), 403, /lavere sikkerhetsnivå/],
        ['a level of another kind', claim('acr', 'high'), 403, /lavere sikkerhetsnivå/],
        ['no level', claim('acr', undefined), 403, /lavere sikkerhetsnivå/],
        ['an issuer that fails', { token: { status: 500, body: 'oops', type: 'text/plain' } }, 503, /svarer ikke/],
        ['an issuer that answers with a page', { token: { status: 200, body: '<p>', type: 'text/html' } }, 503, /svarer ikke/],
        ['an issuer that answers with broken JSON', { token: { status: 200, body: '{' } }, 503, /svarer ikke/],
      ]
      for (const [what, bend, status, text] of cases) {
        it(what, async () => {
          const { page, browser } = await tryWith(bend)
          assert.equal(page.status, status)
          assert.match(page.text, text)
          assert.equal(browser.cookie('torg'), undefined)
        })
      }

      it('and the log says why without a token or a name', async () => {
        server.logged.length = 0
        await tryWith(claim('nonce', 'another'))
        const line = JSON.stringify(server.logged.find((entry) => 'refusal' in entry))
        assert.match(line, /"refusal":"not-trusted"/)
        assert.doesNotMatch(line, /eyJ|Test Fra|person-1/)
      })
    })

    describe('an answer without a right question is refused', () => {
      const expectUnknown = (page: { status: number; text: string }) => {
        assert.equal(page.status, 400)
        assert.match(page.text, /brukt opp, for gammel/)
      }

      it('a state nobody asked with', async () => {
        const browser = openBrowser()
        await begin(browser)
        expectUnknown(await answer(browser, { code: 'c', state: 'guessed' }))
      })
      it('no state at all', async () => expectUnknown(await answer(openBrowser(), { code: 'c' })))
      it('a state used before, also when its first answer did not hold', async () => {
        const { browser, state } = await tryWith(claim('aud', 'someone-else'))
        expectUnknown(await answer(browser, { code: 'c', state }))
      })
      it('a state of another browser, which would sign a victim in as somebody else', async () => {
        const { state, nonce } = await begin(openBrowser())
        issuer.expect(nonce)
        const victim = openBrowser()
        await begin(victim)
        expectUnknown(await answer(victim, { code: 'c', state }))
      })
      it('a state older than ten minutes', async () => {
        const browser = openBrowser()
        const { state } = await begin(browser)
        await sql`update sign_in_attempt set expires_at = now() - interval '1 second' where state_hash = ${hashOf(state)}`.execute(
          server.deps.db,
        )
        expectUnknown(await answer(browser, { code: 'c', state }))
      })
      it('but two tabs that began at the same time both come in', async () => {
        const browser = openBrowser()
        const first = await begin(browser)
        const second = await begin(browser)
        for (const { state, nonce } of [second, first]) {
          issuer.expect(nonce)
          assert.equal((await answer(browser, { code: 'c', state })).status, 200)
        }
      })
    })

    describe('an error from the issuer', () => {
      it('says that the person cancelled', async () => {
        const browser = openBrowser()
        const { state } = await begin(browser)
        const page = await answer(browser, { error: 'access_denied', state })
        assert.equal(page.status, 401)
        assert.match(page.text, /Du avbrøt innloggingen/)
      })
      it('is never repeated on our page', async () => {
        const browser = openBrowser()
        const { state } = await begin(browser)
        const page = await answer(browser, { error: 'invalid_request', error_description: 'call 12345678', state })
        assert.equal(page.status, 400)
        assert.doesNotMatch(page.text, /12345678/)
      })
    })

    describe('the way back', () => {
      for (const to of [
        'https://elsewhere.example/',
        '//elsewhere.example',
        '/\\elsewhere.example',
        'javascript:alert(1)',
        '/arbeid/logg-inn',
      ]) {
        it(`never leads to ${to}`, async () => {
          const browser = openBrowser()
          const { state } = await begin(browser, to)
          const kept = await server.deps.db
            .selectFrom('signInAttempt')
            .select('returnTo')
            .where('stateHash', '=', hashOf(state))
            .executeTakeFirst()
          assert.equal(kept?.returnTo, '/arbeid')
        })
      }
    })
  })
