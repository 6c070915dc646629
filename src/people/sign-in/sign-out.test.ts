import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openBrowser, type Browser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'

let server: TestServer
before(async () => (server = await startServer()))
after(() => server.stop())

async function signedInAs(subject: string): Promise<Browser> {
  const browser = openBrowser()
  const choice = await browser.open(`${server.url}/arbeid`)
  await browser.submit(choice.url, { person: subject })
  return browser
}
const who = async (browser: Browser) => (await browser.open(`${server.url}/`)).text

describe('signing out', () => {
  it('ends the sign-in here and leads on to the issuer, which asks about its own', async () => {
    const browser = await signedInAs('test-redaktor')
    const token = browser.cookie('torg') ?? ''
    const page = await browser.submit(`${server.url}/arbeid/logg-ut`, {})
    assert.match(page.text, /Du er logget ut/)
    assert.equal(browser.cookie('torg'), undefined)
    assert.equal(page.headers.get('clear-site-data'), '"cache", "storage"')
    browser.setCookie('torg', token)
    assert.equal(await who(browser), 'ingen')

    const url = /^0; url=(.+)$/.exec(page.headers.get('refresh') ?? '')?.[1] ?? ''
    assert.match(url, new RegExp(`^${server.url}/testinnlogging/session/end\\?.*id_token_hint=eyJ`))
    const asked = await browser.open(url)
    assert.match(asked.text, /Logge ut her også\?/)
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)?.[1] ?? ''
    const done = await browser.submit(`${server.url}/testinnlogging/session/end/confirm`, { xsrf, logout: 'yes' })
    assert.equal(done.url, `${server.url}/arbeid/logget-ut`)
  })

  it('is refused from another site', async () => {
    const browser = await signedInAs('test-redaktor')
    const response = await browser.step(`${server.url}/arbeid/logg-ut`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
    })
    assert.equal(response.status, 403)
    assert.equal(await who(browser), 'Test Redaktør')
  })

  it('without being signed in does no harm', async () => {
    const page = await openBrowser().submit(`${server.url}/arbeid/logg-ut`, {})
    assert.equal(page.url, `${server.url}/arbeid/logget-ut`)
    assert.equal(page.status, 200)
  })

  it('is written in the audit log, as signing in is, without a name', async () => {
    const { db } = server.deps
    const browser = await signedInAs('test-torgvert-heggedal')
    await browser.submit(`${server.url}/arbeid/logg-ut`, {})
    const entries = await db.selectFrom('auditEntry').selectAll().orderBy('id', 'desc').limit(2).execute()
    const { id } = await db
      .selectFrom('staffAccount')
      .select('id')
      .where('subject', '=', 'test-torgvert-heggedal')
      .executeTakeFirstOrThrow()
    assert.deepEqual(
      entries.map(({ actor, action, subject }) => [actor, action, subject]),
      [
        [id, 'sign-out', `account:${id}`],
        [id, 'sign-in', `account:${id}`],
      ],
    )
  })
})

describe('one’s own sign-ins', () => {
  const page = (browser: Browser) => browser.open(`${server.url}/arbeid/innlogging`)
  const end = (browser: Browser, id: string) => browser.submit(`${server.url}/arbeid/innlogging/slutt`, { id })
  const idsIn = (text: string) => [...text.matchAll(/name="id" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  const showAgain = async (browser: Browser, person: string) => {
    const href = /href="(\/arbeid\/logg-inn[^"]*igjen=1)"/.exec((await page(browser)).text)?.[1] ?? assert.fail('no way to sign in again')
    const choice = await browser.open(`${server.url}${href.replaceAll('&amp;', '&')}`)
    return browser.submit(choice.url, { person })
  }

  it('are listed, and another one can be ended by whoever signs in once more', async () => {
    const [here, forgotten] = [await signedInAs('test-skranke'), await signedInAs('test-skranke')]
    const listed = await page(here)
    assert.match(listed.text, /Denne nettleseren/)
    assert.match(listed.text, /må du logge inn en gang til/)
    assert.deepEqual(idsIn(listed.text), [])
    const shown = await showAgain(here, 'test-skranke')
    assert.equal(new URL(shown.url).pathname, '/arbeid/innlogging')
    const [id = ''] = idsIn(shown.text)
    const after = await end(here, id)
    assert.doesNotMatch(after.text, /name="id"/)
    assert.equal(await who(forgotten), 'ingen')
    assert.equal(await who(here), 'Test Skranke')
  })

  it('end all at once but this one, and only for as long as the proof is fresh', async () => {
    const browsers = [await signedInAs('test-personvern'), await signedInAs('test-personvern'), await signedInAs('test-personvern')]
    const [here = assert.fail(), ...others] = browsers
    await end(here, 'andre')
    for (const other of others) assert.equal(await who(other), 'Test Personvern', 'signed in once is not enough')
    await showAgain(here, 'test-personvern')
    const grown = { provenAt: new Date(Date.now() - 6 * 60_000) }
    await sql`update sign_in set proven_at = ${grown.provenAt} where proven_at is not null`.execute(server.deps.db)
    await end(here, 'andre')
    for (const other of others) assert.equal(await who(other), 'Test Personvern', 'shown too long ago')
    await showAgain(here, 'test-personvern')
    await end(here, 'andre')
    for (const other of others) assert.equal(await who(other), 'ingen')
    assert.equal(await who(here), 'Test Personvern')
  })

  it('cannot be ended by anybody else', async () => {
    const [mine, other] = [await signedInAs('test-skranke'), await signedInAs('test-redaktor')]
    await signedInAs('test-redaktor')
    await showAgain(other, 'test-redaktor')
    const ids = await server.deps.db.selectFrom('signIn').select('id').execute()
    for (const { id } of ids) await end(other, id)
    assert.equal(await who(mine), 'Test Skranke')
    await signedInAs('test-skranke')
    await showAgain(mine, 'test-skranke')
    assert.equal((await end(mine, 'nothing')).status, 404)
  })
})
