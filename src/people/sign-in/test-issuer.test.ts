import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { openBrowser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'

let server: TestServer
before(async () => (server = await startServer()))
after(() => server.stop())

/** With a Host of our own choosing, which fetch does not allow. */
function statusWith(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(server.address + path, { headers }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

const DISCOVERY = '/testinnlogging/.well-known/openid-configuration'

describe('the test issuer', () => {
  it('tells its addresses under the public one', async () => {
    const told = JSON.parse((await openBrowser().open(server.url + DISCOVERY)).text)
    assert.equal(told.issuer, `${server.url}/testinnlogging`)
    for (const name of ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'end_session_endpoint']) {
      assert.ok(told[name].startsWith(`${server.url}/testinnlogging/`), name)
    }
  })

  it('answers neither a proxy nor another host name', async () => {
    const { host } = new URL(server.url)
    assert.equal(await statusWith(DISCOVERY, { host }), 200)
    assert.equal(await statusWith(DISCOVERY, { host, 'x-forwarded-for': '203.0.113.9' }), 403)
    assert.equal(await statusWith(DISCOVERY, { host, forwarded: 'for=203.0.113.9' }), 403)
    assert.equal(await statusWith(DISCOVERY, { host: 'torg.example.no' }), 403)
  })

  it('gives no code to another address than ours, or without PKCE', async () => {
    const ask = (more: Record<string, string>) => {
      const query = {
        client_id: 'innbyggertorg',
        response_type: 'code',
        scope: 'openid',
        redirect_uri: `${server.url}/arbeid/logg-inn/svar`,
        ...more,
      }
      return openBrowser().step(`${server.url}/testinnlogging/auth?${new URLSearchParams(query).toString()}`)
    }
    const elsewhere = await ask({ redirect_uri: 'https://elsewhere.example/' })
    assert.equal(elsewhere.status, 400)
    const withoutPkce = await ask({})
    assert.match(withoutPkce.headers.get('location') ?? '', /error=invalid_request/)
  })

  it('lets the person cancel', async () => {
    const browser = openBrowser()
    const choice = await browser.open(`${server.url}/arbeid`)
    const page = await browser.submit(choice.url, { person: '' })
    assert.equal(page.status, 401)
    assert.match(page.text, /Du avbrøt innloggingen/)
  })

  it('takes a choice once, and only from the browser it asked', async () => {
    const browser = openBrowser()
    const choice = await browser.open(`${server.url}/arbeid`)
    assert.equal((await openBrowser().submit(choice.url, { person: 'test-redaktor' })).status, 410)
    await browser.submit(choice.url, { person: 'test-redaktor' })
    assert.equal((await browser.submit(choice.url, { person: 'test-redaktor' })).status, 410)
  })

  it('says so when it is asked for an address it does not have', async () => {
    assert.equal((await openBrowser().open(`${server.url}/testinnlogging/nothing`)).status, 404)
  })
})

describe('the made-up persons', () => {
  it('have the roles their names say, once, and a role taken from them stays taken', async () => {
    const { db } = server.deps
    const { preparePeople, listStaff, revokeRole } = await import('../index.ts')
    const { TEST_PERSONS } = await import('../test-persons.ts')
    const everybody = await listStaff(db)
    assert.ok(everybody.every(({ name, issuer }) => name.startsWith('Test ') && issuer === 'test'))
    const { id } = everybody.find(({ subject }) => subject === 'test-torgvert-tofte') ?? assert.fail()
    const given = { role: 'hub_manager', scope: 'hub:tofte', by: { id: null, name: 'torg' }, today: server.deps.clock.today() } as const
    await revokeRole(db, { ...given, accountId: id }, Date.now())
    await preparePeople(server.deps)
    const live = await db.selectFrom('roleGrant').select('scope').where('revokedAt', 'is', null).execute()
    const others = TEST_PERSONS.flatMap(({ grants }) => grants.map(({ scope }) => scope)).filter((scope) => scope !== 'hub:tofte')
    assert.deepEqual(live.map(({ scope }) => scope).toSorted(), others.toSorted())
  })

  it('cannot be signed in where a real issuer is configured on the same database', async () => {
    const browser = openBrowser()
    const choice = await browser.open(`${server.url}/arbeid`)
    await browser.submit(choice.url, { person: 'test-kommuneadministrator' })
    const { staffBehind } = await import('./current.ts')
    const asked = { token: browser.cookie('torg') ?? '', now: Date.now(), today: server.deps.clock.today() }
    assert.equal((await staffBehind(server.deps.db, { ...asked, issuer: 'test' }))?.name, 'Test Kommuneadministrator')
    assert.equal(await staffBehind(server.deps.db, { ...asked, issuer: 'https://login.example.no' }), null)
  })
})
