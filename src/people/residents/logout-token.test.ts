import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { BENT_CITIZEN_CLIENT, BENT_CLIENT, startBentIssuer, type Bend, type BentIssuer } from '../testing/bent-issuer.ts'
import { openBrowser, type Browser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'

let issuer: BentIssuer
let server: TestServer
before(async () => {
  issuer = await startBentIssuer()
  server = await startServer({
    OIDC_CITIZEN_ISSUER: issuer.url,
    OIDC_STAFF_ISSUER: issuer.url,
    ...BENT_CITIZEN_CLIENT,
    ...BENT_CLIENT,
  })
})
after(async () => {
  await server.stop()
  await issuer.stop()
})

async function signedIn(sid: string, door = '/logg-inn/id', answerTo = '/logg-inn/svar'): Promise<Browser> {
  const browser = openBrowser()
  const begun = await browser.step(server.url + door)
  const asked = new URL(begun.headers.get('location') ?? '').searchParams
  issuer.expect(asked.get('nonce') ?? '', { claims: (right) => ({ ...right, sid }) })
  await browser.open(`${server.url}${answerTo}?code=c&state=${asked.get('state')}`)
  return browser
}
const isIn = async (browser: Browser) => (await browser.open(`${server.url}/sterk`)).text.startsWith('Sterk')

let count = 0
const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
function right(sid: string): Record<string, unknown> {
  const iat = Math.floor(Date.now() / 1000)
  return { iss: issuer.url, aud: 'torg', sub: 'person-1', sid, iat, exp: iat + 120, jti: `jti-${(count += 1)}`, events: { [EVENT]: {} } }
}
async function tell(claims: Record<string, unknown>, bend: Bend = {}, path = '/logg-inn/utlogging'): Promise<number> {
  issuer.expect('', bend)
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: issuer.sign(claims, bend) }).toString(),
  })
  await answer.arrayBuffer()
  return answer.status
}

describe('a logout token that holds', () => {
  it('ends the sign-ins that came from the issuer’s own, and no other', async () => {
    const [one, same, other] = [await signedIn('sid-a'), await signedIn('sid-a'), await signedIn('sid-b')]
    assert.equal(await tell(right('sid-a')), 200)
    assert.deepEqual([await isIn(one), await isIn(same), await isIn(other)], [false, false, true])
  })

  it('ends those of staff too, at their own door', async () => {
    const staff = await signedIn('sid-staff', '/arbeid/logg-inn', '/arbeid/logg-inn/svar')
    const name = async () => (await staff.open(`${server.url}/`)).text
    assert.equal(await name(), 'Test Fra Utsteder')
    assert.equal(await tell(right('sid-staff'), {}, '/arbeid/logg-inn/utlogging'), 200)
    assert.equal(await name(), 'ingen')
  })
})

describe('a forged logout token is refused, and ends nothing', () => {
  const cases: [string, (claims: Record<string, unknown>) => Record<string, unknown>, Bend?][] = [
    ['for another client', (claims) => ({ ...claims, aud: 'someone-else' })],
    ['of another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['with a nonce, as an ID token has', (claims) => ({ ...claims, nonce: 'n' })],
    ['without the event', (claims) => ({ ...claims, events: {} })],
    ['without a sid', ({ sid: _none, ...claims }) => claims],
    ['without a jti', ({ jti: _none, ...claims }) => claims],
    ['that is old', (claims) => ({ ...claims, iat: Math.floor(Date.now() / 1000) - 3600 })],
    ['that has expired', (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 120 })],
    ['made in the future', (claims) => ({ ...claims, iat: Math.floor(Date.now() / 1000) + 3600 })],
    ['without a signature', (claims) => claims, { signature: 'none' }],
    ['signed with the public key as a secret', (claims) => claims, { signature: 'public-hmac' }],
    ['signed with another key', (claims) => claims, { signature: 'other-key' }],
    ['with a broken signature', (claims) => claims, { signature: 'broken' }],
    ['with a key nobody knows', (claims) => claims, { kid: 'unknown' }],
  ]
  for (const [what, change, bend] of cases) {
    it(what, async () => {
      const browser = await signedIn('sid-kept')
      assert.equal(await tell(change(right('sid-kept')), bend), 400)
      assert.ok(await isIn(browser))
    })
  }

  it('with another sid', async () => {
    const browser = await signedIn('sid-mine')
    await tell(right('sid-somebody-else'))
    assert.ok(await isIn(browser))
  })

  it('told twice (jti)', async () => {
    const claims = right('sid-twice')
    assert.equal(await tell(claims), 200)
    const browser = await signedIn('sid-twice')
    assert.equal(await tell(claims), 400)
    assert.ok(await isIn(browser))
  })

  it('that is no token at all', async () => {
    for (const body of ['', 'logout_token=', 'logout_token=a.b.c', `logout_token=${'a'.repeat(20_000)}`]) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const answer = await fetch(`${server.url}/logg-inn/utlogging`, { method: 'POST', headers, body })
      await answer.arrayBuffer()
      assert.equal(answer.status, 400)
    }
  })
})
