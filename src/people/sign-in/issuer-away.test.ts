import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { BENT_CLIENT, startBentIssuer } from '../testing/bent-issuer.ts'
import { openBrowser } from '../testing/browser.ts'
import { startServer } from '../testing/server.ts'

describe('an issuer', () => {
  it('that is down is said to be so, and found again when it is up', async () => {
    const issuer = await startBentIssuer()
    issuer.expect('', { discovery: (right) => ({ ...right, issuer: 'https://elsewhere.example' }) })
    const server = await startServer({ OIDC_STAFF_ISSUER: issuer.url, ...BENT_CLIENT })
    const away = await openBrowser().open(`${server.url}/arbeid`)
    assert.equal(away.status, 503)
    issuer.expect('')
    const response = await openBrowser().step(`${server.url}/arbeid/logg-inn`)
    assert.match(response.headers.get('location') ?? '', new RegExp(`^${issuer.url}/authorize`))
    await issuer.stop()
    await server.stop()
  })

  it('that nobody answers for gives 503', async () => {
    const issuer = await startBentIssuer()
    await issuer.stop()
    const server = await startServer({ OIDC_STAFF_ISSUER: issuer.url, ...BENT_CLIENT })
    const page = await openBrowser().open(`${server.url}/arbeid`)
    assert.equal(page.status, 503)
    assert.match(page.text, /Innloggingstjenesten svarer ikke/)
    await server.stop()
  })

  it('whose keys cannot be read signs nobody in', async () => {
    const issuer = await startBentIssuer()
    const server = await startServer({ OIDC_STAFF_ISSUER: issuer.url, ...BENT_CLIENT })
    const browser = openBrowser()
    const begun = await browser.step(`${server.url}/arbeid/logg-inn`)
    const asked = new URL(begun.headers.get('location') ?? '').searchParams
    issuer.expect(asked.get('nonce') ?? '', { keys: { status: 500, body: '' } })
    const page = await browser.open(`${server.url}/arbeid/logg-inn/svar?code=c&state=${asked.get('state')}`)
    assert.equal(page.status, 503)
    assert.equal(browser.cookie('torg'), undefined)
    await issuer.stop()
    await server.stop()
  })
})

describe('on https', () => {
  it('both cookies have the __Host- prefix and Secure', async () => {
    const issuer = await startBentIssuer()
    const server = await startServer({ PUBLIC_URL: 'https://torg.example.no', OIDC_STAFF_ISSUER: issuer.url, ...BENT_CLIENT })
    const browser = openBrowser()
    const begun = await browser.step(`${server.address}/arbeid/logg-inn`)
    const asked = new URL(begun.headers.get('location') ?? '').searchParams
    issuer.expect(asked.get('nonce') ?? '')
    const answered = await browser.step(`${server.address}/arbeid/logg-inn/svar?code=c&state=${asked.get('state')}`)
    assert.match(begun.headers.getSetCookie().join(), /^__Host-torg-inn=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    assert.match(answered.headers.getSetCookie().join(), /^__Host-torg=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    await issuer.stop()
    await server.stop()
  })
})

describe('without an issuer on a public address', () => {
  it('signing in is off and says what to set, and there is no test issuer', async () => {
    const server = await startServer({ PUBLIC_URL: 'https://torg.example.no' })
    const page = await openBrowser().open(`${server.address}/arbeid/logg-inn`)
    assert.equal(page.status, 503)
    assert.match(page.text, /OIDC_STAFF_ISSUER og OIDC_STAFF_CLIENT_ID må settes/)
    assert.equal((await openBrowser().open(`${server.address}/testinnlogging/.well-known/openid-configuration`)).status, 404)
    assert.equal((await server.deps.db.selectFrom('staffAccount').selectAll().execute()).length, 0)
    await server.stop()
  })
})
