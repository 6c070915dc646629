import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { BENT_CITIZEN_CLIENT, startBentIssuer, type Bend, type BentIssuer } from '../testing/bent-issuer.ts'
import { openBrowser, type Browser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'

let issuer: BentIssuer
let server: TestServer
before(async () => {
  issuer = await startBentIssuer()
  server = await startServer({ OIDC_CITIZEN_ISSUER: issuer.url, ...BENT_CITIZEN_CLIENT })
})
after(async () => {
  await server.stop()
  await issuer.stop()
})

async function begin(browser: Browser, query = '') {
  const response = await browser.step(`${server.url}/logg-inn/id${query}`)
  const asked = new URL(response.headers.get('location') ?? '').searchParams
  return { state: asked.get('state') ?? '', nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '', asked }
}
const answer = (browser: Browser, query: Record<string, string>) =>
  browser.open(`${server.url}/logg-inn/svar?${new URLSearchParams(query).toString()}`)

async function tryWith(bend: Bend, more: Record<string, string> = {}, query = '') {
  const browser = openBrowser()
  const { state, nonce, challenge } = await begin(browser, query)
  issuer.expect(nonce, { challenge, ...bend })
  return { browser, page: await answer(browser, { code: state.slice(0, 8), state, ...more }) }
}
const claim = (name: string, value: unknown): Bend => ({ claims: (right) => ({ ...right, [name]: value }) })
const inSeconds = (from: number) => Math.floor(Date.now() / 1000) + from
const isSignedIn = async (browser: Browser) => {
  const page = await browser.open(`${server.url}/sterk`)
  return page.text.startsWith('Sterk')
}

describe('an answer that holds', () => {
  it('signs a resident in, with the verifier that fits the challenge', async () => {
    const { browser } = await tryWith({})
    assert.ok(await isSignedIn(browser))
  })

  it('signs in also whoever signed in at the issuer this morning', async () => {
    const { browser } = await tryWith(claim('auth_time', inSeconds(-4 * 3600)))
    assert.ok(await isSignedIn(browser))
  })

  it('asks whoever is to show anew who they are, signed in there or not', async () => {
    assert.equal((await begin(openBrowser())).asked.get('prompt'), null)
    assert.equal((await begin(openBrowser(), '?igjen=1')).asked.get('prompt'), 'login')
  })

  it('is asked for at the usual level, in the language of the page, and with a name of our own for the door', async () => {
    const { asked } = await begin(openBrowser())
    assert.equal(asked.get('acr_values'), 'idporten-loa-substantial')
    assert.equal(asked.get('ui_locales'), 'nb')
    assert.equal(asked.get('code_challenge_method'), 'S256')
    assert.equal(asked.get('max_age'), '43200')
    assert.equal(asked.get('redirect_uri'), `${server.url}/logg-inn/svar`)
    assert.equal((await begin(openBrowser(), '?niva=high')).asked.get('acr_values'), 'idporten-loa-high')
  })
})

describe('a bent answer is refused, and nobody is signed in', () => {
  const cases: [string, Bend, number, string?][] = [
    ['with another nonce', claim('nonce', 'another'), 400],
    ['without a nonce', claim('nonce', undefined), 400],
    ['for another client', claim('aud', 'someone-else'), 400],
    ['given to another party (azp)', claim('azp', 'someone-else'), 400],
    ['of another issuer', claim('iss', 'https://elsewhere.example'), 400],
    ['that has expired', { claims: (right) => ({ ...right, iat: inSeconds(-7200), exp: inSeconds(-3600) }) }, 400],
    ['made in the future', claim('iat', inSeconds(3600)), 400],
    ['of somebody who signed in there the day before (auth_time)', claim('auth_time', inSeconds(-86_400)), 403],
    ['with an auth_time that is no time', claim('auth_time', 'i går'), 400],
    ['of somebody who was to show anew who they are, and did not', claim('auth_time', inSeconds(-900)), 403, '?igjen=1'],
    ['that does not say when they signed in there (auth_time)', claim('auth_time', undefined), 403],
    ['that does not say when, to whoever was to show anew who they are', claim('auth_time', undefined), 403, '?igjen=1'],
    ['at a lower level', claim('acr', 'idporten-loa-low'), 403],
    ['without a level', claim('acr', undefined), 403],
    ['at the usual level where a higher one was asked for', {}, 403, '?niva=high'],
    ['without a signature (alg none)', { signature: 'none' }, 400],
    ['signed with the public key as a secret (HS256)', { signature: 'public-hmac' }, 400],
    ['signed with the client’s secret (HS256)', { signature: 'hmac' }, 400],
    ['signed with another key', { signature: 'other-key' }, 400],
    ['with a broken signature', { signature: 'broken' }, 400],
    ['signed with a key nobody knows (kid)', { kid: 'unknown', signature: 'other-key' }, 400],
    ['while the issuer’s keys cannot be read', { keys: { status: 500, body: '' } }, 503],
    ['without a number', claim('pid', undefined), 400],
    ['with a number that has a wrong digit', claim('pid', '19818090058'), 400],
    ['with a number that is no text', claim('pid', 19_818_090_059), 400],
    ['with two numbers', claim('pid', ['19818090059', '23881289954']), 400],
    ['with a number that has something after it', claim('pid', '19818090059 or 1=1'), 400],
    ['to a question with another verifier (PKCE)', { challenge: 'A'.repeat(43) }, 400],
    ['without an ID token', { noIdToken: true }, 400],
  ]
  for (const [what, bend, status, query] of cases) {
    it(what, async () => {
      // A key that cannot be read is asked for anew: otherwise the one read before would do.
      const fresh = bend.keys === undefined ? null : await startServer({ OIDC_CITIZEN_ISSUER: issuer.url, ...BENT_CITIZEN_CLIENT })
      const before = server
      server = fresh ?? server
      const { browser, page } = await tryWith(bend, {}, query)
      assert.equal(page.status, status)
      assert.equal(browser.cookie('torg-min'), undefined)
      assert.equal(await isSignedIn(browser), false)
      server = before
      await fresh?.stop()
    })
  }

  it('and the log says why without a number or a token', async () => {
    server.logged.length = 0
    await tryWith(claim('pid', '19818090058'))
    const line = JSON.stringify(server.logged)
    assert.match(line, /a sign-in was refused/)
    assert.doesNotMatch(line, /1981809|eyJ/)
  })
})

describe('an issuer that is known not to say when somebody signed in there', () => {
  it('is believed for a sign-in, and never that somebody has shown anew who they are', async () => {
    const before = server
    server = await startServer({ OIDC_CITIZEN_ISSUER: issuer.url, ...BENT_CITIZEN_CLIENT, OIDC_CITIZEN_AUTH_TIME: 'optional' })
    const untold = claim('auth_time', undefined)
    assert.ok(await isSignedIn((await tryWith(untold)).browser))
    const { browser, page } = await tryWith(untold, {}, '?igjen=1')
    assert.equal(page.status, 403)
    assert.match(page.text, /sier ikke når du viste hvem du er/)
    assert.equal(browser.cookie('torg-min'), undefined)
    const old = await tryWith(claim('auth_time', inSeconds(-86_400)))
    assert.equal(old.page.status, 403, 'one that does say is still read')
    await server.stop()
    server = before
  })
})

describe('an answer without a right question is refused', () => {
  const expectRefused = async (browser: Browser, page: { status: number }) => {
    assert.equal(page.status, 400)
    assert.equal(await isSignedIn(browser), false)
  }

  it('with a state that nobody asked with', async () => {
    const browser = openBrowser()
    const { nonce } = await begin(browser)
    issuer.expect(nonce)
    await expectRefused(browser, await answer(browser, { code: 'c', state: 'guessed' }))
  })

  it('with a state that was used before', async () => {
    const browser = openBrowser()
    const { state, nonce } = await begin(browser)
    issuer.expect(nonce, claim('aud', 'another'))
    await answer(browser, { code: 'c', state })
    issuer.expect(nonce)
    await expectRefused(browser, await answer(browser, { code: 'c', state }))
  })

  it('with a code that was used before', async () => {
    const first = openBrowser()
    const begun = await begin(first)
    issuer.expect(begun.nonce, { challenge: begun.challenge })
    await answer(first, { code: 'once', state: begun.state })
    const second = openBrowser()
    const again = await begin(second)
    issuer.expect(again.nonce, { challenge: again.challenge })
    await expectRefused(second, await answer(second, { code: 'once', state: again.state }))
  })

  it('in another browser than the one that asked', async () => {
    const { state, nonce } = await begin(openBrowser())
    issuer.expect(nonce)
    const victim = openBrowser()
    await begin(victim)
    await expectRefused(victim, await answer(victim, { code: 'c', state }))
  })

  it('from another issuer than the one that was asked (iss)', async () => {
    const { browser, page } = await tryWith({}, { iss: 'https://elsewhere.example' })
    await expectRefused(browser, page)
  })

  it('at the door of staff', async () => {
    const browser = openBrowser()
    const { state, nonce } = await begin(browser)
    issuer.expect(nonce)
    const page = await browser.open(`${server.url}/arbeid/logg-inn/svar?code=c&state=${state}`)
    assert.equal(page.status, 400)
    assert.equal(browser.cookie('torg'), undefined)
  })
})

describe('a client with a key of its own', () => {
  it('signs who it is for the issuer (private_key_jwt), and sends no secret', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const jwk = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'ours' })
    const { OIDC_CITIZEN_CLIENT_SECRET: _none, ...client } = BENT_CITIZEN_CLIENT
    const before = server
    server = await startServer({ OIDC_CITIZEN_ISSUER: issuer.url, ...client, OIDC_CITIZEN_KEY: jwk })
    const { browser } = await tryWith({})
    assert.ok(await isSignedIn(browser))
    const sent = issuer.asked()
    assert.equal(sent.get('client_secret'), null)
    const [head = '', body = '', signature = ''] = (sent.get('client_assertion') ?? '').split('.')
    assert.equal(JSON.parse(Buffer.from(head, 'base64url').toString()).kid, 'ours')
    const key = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' }))
    assert.ok(verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
    await server.stop()
    server = before
  })
})
