import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openBrowser, type Browser, type Page } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'

let server: TestServer
before(async () => (server = await startServer()))
after(() => server.stop())

const read = (page: Page) => readPage(new Response(page.text, { status: page.status, headers: page.headers }))

async function signedInAs(subject: string): Promise<Browser> {
  const browser = openBrowser()
  const choice = await browser.open(`${server.url}/arbeid`)
  await browser.submit(choice.url, { person: subject })
  return browser
}

describe('the page where a made-up person is chosen', () => {
  it('says that it is a test, and offers one person for each role', async () => {
    const page = await read(await openBrowser().open(`${server.url}/arbeid`))
    assert.equal(page.heading, 'Hvem vil du være?')
    assert.match(page.text, /^Test\. Ikke ekte innlogging\./)
    assert.deepEqual(page.texts('li strong'), [
      'Test Kommuneadministrator',
      'Test Redaktør',
      'Test Torgvert Heggedal',
      'Test Torgvert Tofte',
      'Test Skranke',
      'Test Personvern',
      'Test Saksbehandler',
      'Test Medarbeider Kulturskolen',
      'Test Leder Asker frivilligsentral',
      'Test Utvalgssekretær Tofte',
      'Test Utvalgsmedlem Tofte',
      'Test Valgkomité Tofte',
      'Test Arkivar',
      'Test To Roller',
      'Test Ny Ansatt',
    ])
  })
})

describe('the page of one’s own sign-in', () => {
  it('tells the roles and where one is signed in', async () => {
    const browser = await signedInAs('test-torgvert-tofte')
    await signedInAs('test-torgvert-tofte')
    const page = await read(await browser.open(`${server.url}/arbeid/innlogging`))
    assert.equal(page.heading, 'Innloggingen din')
    assert.match(page.text, /Torgvert, tofte/)
    assert.deepEqual(page.texts('tbody th'), ['Firefox, Linux', 'Firefox, Linux'])
    // Another's sign-in is ended by whoever has shown anew who they are.
    assert.equal(page.texts('button[name="id"]').length, 0)
    assert.match(page.linkTo('Logg inn på nytt'), /^\/arbeid\/logg-inn\?til=/)
  })

  it('tells whom to ask when there is no role', async () => {
    const browser = await signedInAs('test-ny')
    const page = await read(await browser.open(`${server.url}/arbeid/innlogging`))
    assert.match(page.text, /Du har ingen rolle ennå.*Be den som drifter Innbyggertorg/)
    assert.match(page.texts('code').join(), /^npx torg user grant [0-9a-f]{8} hub_manager hub:tofte$/)
  })
})

describe('signing out', () => {
  it('says where one is being sent, asks there, and ends on a page that leads in again', async () => {
    const browser = await signedInAs('test-redaktor')
    const out = await read(await browser.submit(`${server.url}/arbeid/logg-ut`, {}))
    assert.equal(out.heading, 'Du er logget ut')
    const asked = await read(await browser.open(out.linkTo('Logg ut hos innloggingstjenesten')))
    assert.equal(asked.heading, 'Logge ut her også?')
    const [xsrf] = /(?<=name="xsrf" value=")[^"]+/.exec(asked.html) ?? ['']
    const done = await read(await browser.submit(`${server.url}/testinnlogging/session/end/confirm`, { xsrf, logout: 'yes' }))
    assert.equal(done.heading, 'Du er logget ut')
    assert.equal(done.linkTo('Logg inn igjen'), '/arbeid/logg-inn')
  })
})

describe('the test issuer’s own complaints', () => {
  it('are pages too, with a way on', async () => {
    const page = await read(await openBrowser().open(`${server.url}/testinnlogging/auth?client_id=nobody`))
    assert.equal(page.status, 400)
    assert.equal(page.linkTo('Gå til Arbeid'), '/arbeid')
  })
})
