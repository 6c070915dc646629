import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openBrowser, type Browser, type Page } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'
import { hashOf } from '../sign-in/token.ts'

let server: TestServer
before(async () => (server = await startServer()))
after(() => server.stop())

const read = (page: Page) => readPage(new Response(page.text, { status: page.status, headers: page.headers }))

async function signInAs(subject: string, { browser = openBrowser(), to = '/min-side' } = {}) {
  const way = await read(await browser.open(server.url + to))
  const choice = await browser.open(new URL(way.linkTo('Velg en testinnbygger'), server.url).href)
  return { browser, page: await browser.submit(choice.url, { person: subject }) }
}
const rowOf = (browser: Browser) =>
  server.deps.db
    .selectFrom('residentSignIn')
    .selectAll()
    .where('tokenHash', '=', hashOf(browser.cookie('torg-min') ?? ''))
    .executeTakeFirst()

describe('a resident who opens «Min side»', () => {
  it('is led to where one signs in, and back to the page that was asked for', async () => {
    const { page } = await signInAs('innbygger-a', { to: '/sterk?a=1' })
    assert.equal(page.url, `${server.url}/sterk?a=1`)
    assert.equal(page.text, 'Sterk: substantial')
  })

  it('finds a page that says what waits, and is the same resident the next time', async () => {
    const first = await signInAs('innbygger-a')
    assert.equal((await read(first.page)).heading, 'Ingenting venter på deg')
    const second = await signInAs('innbygger-a')
    assert.equal((await rowOf(first.browser))?.residentId, (await rowOf(second.browser))?.residentId)
  })

  it('chooses among made-up residents, and never among staff', async () => {
    const browser = openBrowser()
    const page = await read(await browser.open(`${server.url}/logg-inn/id`))
    assert.deepEqual(page.texts('li strong'), ['Test Innbygger', 'Test Nynorsk', 'Test Nyankomen', 'Test Pårørende'])
    assert.equal((await browser.submit((await browser.open(`${server.url}/logg-inn/id`)).url, { person: 'test-redaktor' })).status, 401)
  })

  it('is not let in to the pages of staff, nor staff to theirs', async () => {
    const { browser } = await signInAs('innbygger-b')
    assert.match((await browser.open(`${server.url}/arbeid`)).url, /testinnlogging/)
    assert.equal((await browser.open(`${server.url}/`)).text, 'ingen')
    const staff = openBrowser()
    await staff.submit((await staff.open(`${server.url}/arbeid`)).url, { person: 'test-redaktor' })
    assert.match((await staff.open(`${server.url}/min-side`)).url, /\/logg-inn\?til=/)
  })

  it('is sent to a higher level where a page needs it, and comes back to the same page', async () => {
    const { browser } = await signInAs('innbygger-a')
    const more = await browser.open(`${server.url}/hoy?b=2`)
    const page = await read(more)
    assert.equal(page.heading, 'Vis hvem du er')
    const choice = await browser.open(new URL(page.linkTo('Velg en testinnbygger'), server.url).href)
    const back = await browser.submit(choice.url, { person: 'innbygger-a' })
    assert.equal(back.url, `${server.url}/hoy?b=2`)
    assert.equal(back.text, 'Sterk: high')
  })
})

describe('the cookie of a resident', () => {
  it('is apart from that of staff, changes at every sign-in and at a change of level, and the one before is worth nothing', async () => {
    const { browser } = await signInAs('innbygger-a')
    const before = browser.cookie('torg-min') ?? ''
    assert.equal(browser.cookie('torg'), undefined)
    const page = await read(await browser.open(`${server.url}/hoy`))
    const choice = await browser.open(new URL(page.linkTo('Velg en testinnbygger'), server.url).href)
    await browser.submit(choice.url, { person: 'innbygger-a' })
    assert.notEqual(browser.cookie('torg-min'), before)
    const thief = openBrowser()
    thief.setCookie('torg-min', before)
    assert.match((await thief.open(`${server.url}/min-side`)).url, /\/logg-inn\?til=/)
  })
})

describe('the national identity number', () => {
  const NUMBERS = ['19818090059', '23881289954', '57898590099', '15819090030']

  it('stands nowhere in the database nor in the log, only as a keyed hash', async () => {
    const { browser } = await signInAs('innbygger-c')
    const { db } = server.deps
    const residents = await db.selectFrom('residentIdentity').selectAll().where('kind', '=', 'number').execute()
    assert.ok(residents.length > 0 && residents.every(({ hash, keyId }) => hash.length === 32 && keyId?.length === 8))
    const sealed = (await rowOf(browser))?.sealedIdToken?.toString('latin1') ?? ''
    assert.ok(sealed.length > 0)
    const written = JSON.stringify([residents, await db.selectFrom('resident').selectAll().execute(), server.logged]) + sealed
    for (const number of NUMBERS) assert.ok(!written.includes(number))
  })
})

describe('signing out', () => {
  it('ends the sign-in here, and leads on to end it at the issuer', async () => {
    const { browser } = await signInAs('innbygger-a')
    const answer = await browser.submit(`${server.url}/logg-ut`, {})
    assert.equal(answer.headers.get('clear-site-data'), '"cache", "storage"')
    const out = await read(answer)
    assert.equal(out.heading, 'Du er logget ut')
    assert.match(out.linkTo('Logg ut hos innloggingstjenesten'), /\/testinnlogging\/session\/end\?/)
    assert.equal(browser.cookie('torg-min'), undefined)
    assert.match((await browser.open(`${server.url}/min-side`)).url, /\/logg-inn\?til=/)
  })

  it('at the issuer ends the sign-in here too, by what the issuer’s server tells ours', async () => {
    const { browser } = await signInAs('innbygger-d')
    assert.ok(await rowOf(browser))
    const row = await rowOf(browser)
    assert.ok(row?.sidHash)
    const out = await browser.step(`${server.url}/testinnlogging/session/end`)
    const [xsrf] = /(?<=name="xsrf" value=")[^"]+/.exec(await out.text()) ?? ['']
    await browser.submit(`${server.url}/testinnlogging/session/end/confirm`, { xsrf, logout: 'yes' })
    for (let tries = 0; tries < 50 && (await rowOf(browser)) !== undefined; tries += 1) await new Promise((done) => setTimeout(done, 20))
    assert.equal(await rowOf(browser), undefined, JSON.stringify(server.logged))
  })
})

describe('one’s own sign-ins', () => {
  const OWN = '/min-side/innlogginger'

  it('are ended elsewhere by whoever shows anew who they are, at the level they have', async () => {
    const [forgotten, here] = [await signInAs('innbygger-d'), await signInAs('innbygger-d')]
    const listed = await read(await here.browser.open(server.url + OWN))
    assert.doesNotMatch(listed.html, /name="id"/)
    await here.browser.submit(`${server.url}${OWN}/slutt`, { id: 'andre' })
    assert.notEqual(await rowOf(forgotten.browser), undefined, 'coming in once is not enough')
    const again = new URL(listed.linkTo('Logg inn på nytt'), server.url)
    assert.equal(again.search, '?til=%2Fmin-side%2Finnlogginger&igjen=1&niva=substantial')
    const back = await here.browser.submit((await here.browser.open(again.href)).url, { person: 'innbygger-d' })
    assert.equal(new URL(back.url).pathname, OWN)
    assert.match(back.text, /Avslutt alle andre/)
    await here.browser.submit(`${server.url}${OWN}/slutt`, { id: 'andre' })
    assert.equal(await rowOf(forgotten.browser), undefined)
    assert.notEqual(await rowOf(here.browser), undefined)
  })
})
