import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openBrowser, type Browser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'
import { hashOf } from './token.ts'

let server: TestServer
before(async () => (server = await startServer()))
after(() => server.stop())

const AS_TOFTE = { person: 'test-torgvert-tofte' }

async function signInAs(browser: Browser, subject: string, to = '/arbeid') {
  const choice = await browser.open(`${server.url}${to}`)
  return browser.submit(choice.url, { person: subject })
}

describe('signing in with the test issuer', () => {
  it('shows the made-up persons to someone who opens a page for staff', async () => {
    const page = await openBrowser().open(`${server.url}/arbeid`)
    assert.equal(page.status, 200)
    assert.match(new URL(page.url).pathname, /^\/testinnlogging\/velg\//)
    assert.match(page.text, /<html lang="nb">.*Hvem vil du være\?.*Test Torgvert Heggedal/s)
    assert.doesNotMatch(page.text, /<script/)
  })

  it('leads back to the page that was asked for, signed in', async () => {
    const browser = openBrowser()
    const page = await signInAs(browser, 'test-torgvert-tofte', '/arbeid/torg/tofte?vis=uke')
    assert.equal(page.url, `${server.url}/arbeid/torg/tofte?vis=uke`)
    assert.equal(page.text, 'Endre tofte')
    assert.equal((await browser.open(`${server.url}/`)).text, 'Test Torgvert Tofte')
  })

  it('lets the same browser be another person the next time', async () => {
    const browser = openBrowser()
    await signInAs(browser, 'test-torgvert-tofte')
    const choice = await browser.open(`${server.url}/arbeid/logg-inn`)
    const page = await browser.submit(choice.url, { person: 'test-redaktor' })
    assert.equal(page.text, 'Arbeid: Test Redaktør')
  })

  it('says how to get a role to someone who has none', async () => {
    const page = await signInAs(openBrowser(), 'test-ny')
    assert.equal(new URL(page.url).pathname, '/arbeid/innlogging')
    assert.match(page.text, /npx torg user grant [0-9a-f]{8} hub_manager hub:tofte/)
  })

  it('begins at the public address, so that the cookie is found again', async () => {
    const elsewhere = server.url.replace('127.0.0.1', 'localhost')
    const response = await openBrowser().step(`${elsewhere}/arbeid/logg-inn?til=/arbeid`)
    assert.equal(response.headers.get('location'), `${server.url}/arbeid/logg-inn?til=/arbeid`)
  })
})

describe('the cookie', () => {
  it('is HttpOnly and Lax, holds 256 bits, and the table has only its hash', async () => {
    const browser = openBrowser()
    const choice = await browser.open(`${server.url}/arbeid`)
    const chosen = await browser.step(choice.url, { method: 'POST', headers: { origin: server.url }, body: new URLSearchParams(AS_TOFTE) })
    const resumed = await browser.step(chosen.headers.get('location') ?? '')
    const answered = await browser.step(resumed.headers.get('location') ?? '')
    assert.match(answered.headers.getSetCookie().join('\n'), /^torg=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/m)
    const row = await server.deps.db
      .selectFrom('signIn')
      .selectAll()
      .where('tokenHash', '=', hashOf(browser.cookie('torg') ?? ''))
      .executeTakeFirstOrThrow()
    assert.equal(row.browser, 'Firefox, Linux')
    assert.doesNotMatch(row.sealedIdToken?.toString('latin1') ?? '', /eyJ/)
  })

  it('changes at every sign-in, and the one before is worth nothing', async () => {
    const browser = openBrowser()
    await signInAs(browser, 'test-redaktor')
    const first = browser.cookie('torg') ?? ''
    const choice = await browser.open(`${server.url}/arbeid/logg-inn`)
    await browser.submit(choice.url, { person: 'test-redaktor' })
    assert.notEqual(browser.cookie('torg'), first)
    const thief = openBrowser()
    thief.setCookie('torg', first)
    assert.equal((await thief.open(`${server.url}/`)).text, 'ingen')
  })
})

describe('time', () => {
  const rowOf = (browser: Browser) =>
    server.deps.db
      .selectFrom('signIn')
      .selectAll()
      .where('tokenHash', '=', hashOf(browser.cookie('torg') ?? ''))
      .executeTakeFirstOrThrow()
  const age = (browser: Browser, minutes: number) =>
    sql`update sign_in set created_at = created_at - make_interval(mins => ${minutes}), seen_at = seen_at - make_interval(mins => ${minutes}),
      ends_at = ends_at - make_interval(mins => ${minutes}) where token_hash = ${hashOf(browser.cookie('torg') ?? '')}`.execute(
      server.deps.db,
    )
  const who = async (browser: Browser) => (await browser.open(`${server.url}/`)).text

  it('ends a sign-in that was idle for half an hour', async () => {
    const browser = openBrowser()
    await signInAs(browser, 'test-skranke')
    await age(browser, 29)
    assert.equal(await who(browser), 'Test Skranke')
    await age(browser, 30)
    assert.equal(await who(browser), 'ingen')
  })

  it('is counted anew by each click, up to eight hours', async () => {
    const browser = openBrowser()
    await signInAs(browser, 'test-skranke')
    for (let minutes = 0; minutes < 8 * 60; minutes += 29) {
      assert.equal(await who(browser), 'Test Skranke', `after ${minutes} minutes`)
      await age(browser, 29)
    }
    assert.equal(await who(browser), 'ingen')
  })

  it('is written down at most once a minute', async () => {
    const browser = openBrowser()
    await signInAs(browser, 'test-skranke')
    const before = await rowOf(browser)
    await who(browser)
    assert.deepEqual((await rowOf(browser)).seenAt, before.seenAt)
  })
})
