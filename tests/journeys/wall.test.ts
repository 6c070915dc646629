import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { layoutFaults } from './laid-out.ts'
import { lengthenHub, LONGEST_HUB } from './lengthen-hub.ts'
import { renameProviders } from './rename-providers.ts'
import { openSite, type Site } from './site.ts'

const AFTERNOON = '2026-11-25T15:17'
const HUBS = ['tofte', 'saetre', 'spikkestad', 'holmen', 'slemmestad', 'heggedal', 'borgen', 'asker']
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 900 },
  { width: 1024, height: 768 },
  { width: 1080, height: 1920 },
]
const LONGEST = 'Asker og Hurum innvandrerråds språkkafé og møteplass'

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

/** On every screen: no words run together, and the wall is as large as the glass. */
async function faultsOn(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  const faults: string[] = []
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    const size = `${screen.width} × ${screen.height}`
    faults.push(...(await layoutFaults(page, 'main')).map((fault) => `${address} ${size}: ${fault}`))
    const foot = await page.locator('.wall-others').boundingBox()
    const clock = await page.locator('.wall-clock').boundingBox()
    assert.deepEqual([clock?.x, clock?.y, foot?.x], [0, 0, 0], size)
    assert.deepEqual([Math.round(foot?.width ?? 0), Math.round((foot?.y ?? 0) + (foot?.height ?? 0))], [screen.width, screen.height], size)
  }
  return faults
}

for (const moment of [AFTERNOON, '2026-11-28T23:40', '2019-11-20T12:00']) {
  test(`on no screen, lying or standing, do words run together or leave the glass (${moment})`, async () => {
    const { page, leave } = await town.visit()
    const address = await town.at(moment)
    const faults: string[] = []
    for (const hub of HUBS) faults.push(...(await faultsOn(page, `${address}/torg/${hub}/skjerm`)))
    faults.push(...(await faultsOn(page, `${address}/en/torg/heggedal/skjerm`)))
    assert.deepEqual(faults, [])
    await leave()
  })
}

test('who is there without staff, and until when somebody is, is told apart', async () => {
  const { page, leave } = await town.visit()
  await page.goto(`${await town.at(AFTERNOON)}/torg/heggedal/skjerm`)
  const rows = await page.locator('.wall-now li').allInnerTexts()
  assert.match(rows.find((row) => row.includes('Asker-bibliotekene')) ?? '', /Betjent til 16, åpent til 22/)
  assert.match(rows.find((row) => row.includes('helsestasjon')) ?? '', /Etter avtale til 15\.30/)
  await leave()
})

test('the screen is dim at night when nobody is there, and never in the day', async () => {
  const { page, leave } = await town.visit()
  for (const [moment, dim] of [
    ['2026-12-25T12:00', false],
    ['2019-11-20T12:00', false],
    ['2026-11-25T02:00', true],
  ] as const) {
    await page.goto(`${await town.at(moment)}/torg/holmen/skjerm`)
    assert.equal((await page.locator('body').getAttribute('class'))?.includes('dim'), dim, moment)
  }
  await leave()
})

test('the wall of a hub that has not opened tells when it does, and when people meet', async () => {
  const { page, leave } = await town.visit()
  await page.goto(`${await town.at('2019-11-20T12:00')}/torg/tofte/skjerm`)
  assert.match(await page.locator('h1').innerText(), /Torget åpner i 2020/)
  const rows = await page.locator('.wall-now ol').innerText()
  assert.match(rows, /21\. november\s+tor\s+Åpent folkemøte på Tofte/)
  assert.match(rows, /nett\s+Følg torget\s+\S+\/torg\/tofte/)
  await leave()
})

test('the wall of a hub that has not opened says where to go meanwhile, with hours or that they are not announced', async () => {
  const { page, leave } = await town.visit()
  await page.goto(`${await town.at('2020-03-02T10:00')}/torg/slemmestad/skjerm`)
  const rows = await page.locator('.wall-now li').allInnerTexts()
  assert.equal(rows.length, 3, rows.join(' | '))
  const elsewhere = rows.filter((row) => /^(nærmest|eller)/.test(row))
  assert.equal(elsewhere.length, 2)
  for (const row of elsewhere) assert.match(row, /Innbyggerservice (i|på) \S+\s+(.*\d.*|Tider ikke kunngjort)/)
  await leave()
})

test('without network the clock and the weekday go on, and the screen says how old its word is; with it, all is new', async () => {
  const { page, leave } = await town.visit()
  await page.clock.install({ time: new Date('2026-11-25T22:50:00+01:00') })
  await page.goto(`${await town.at(AFTERNOON)}/torg/tofte/skjerm`)
  await page.locator('torg-refresh').evaluate((part) => part.setAttribute('data-offset', '0'))
  assert.equal(await page.locator('.lost').isVisible(), false)
  const word = async () => /Oppdatert 15\.\d\d/.exec(await page.locator('.stamp').innerText())?.[0] ?? assert.fail('no word of when')
  const told = await word()
  await page.context().setOffline(true)
  await page.clock.runFor(90 * 60_000)
  await page.locator('.lost').waitFor({ state: 'visible' })
  assert.equal(await page.locator('[data-weekday]').innerText(), 'torsdag')
  assert.equal(await page.locator('[data-clock]').innerText(), '00.20')
  assert.equal(await word(), told)
  await page.context().setOffline(false)
  await page.clock.runFor(61_000)
  await page.locator('.lost').waitFor({ state: 'hidden' })
  await leave()
})

test('somebody else’s page in between, as of a network to sign in to, is not taken for the wall', async () => {
  const { page, leave } = await town.visit()
  await page.clock.install()
  await page.goto(`${await town.at(AFTERNOON)}/torg/tofte/skjerm`)
  await page.route('**/skjerm', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Logg inn på nettet</h1>' }))
  await page.clock.runFor(61_000)
  await page.locator('.lost').waitFor({ state: 'visible' })
  assert.match(await page.locator('h1').innerText(), /Åpent til/)
  await leave()
})

test('with the longest name a provider may have, the wall still holds', async () => {
  await renameProviders(town.database.db, LONGEST)
  const { page, leave } = await town.visit()
  const address = await town.at('2026-11-25T15:18')
  const faults: string[] = []
  for (const hub of HUBS) {
    faults.push(...(await faultsOn(page, `${address}/torg/${hub}/skjerm`)))
    assert.match(await page.locator('.wall-now ol').innerText(), new RegExp(LONGEST), hub)
  }
  assert.deepEqual(faults, [])
  await leave()
})

test('with the longest name a hub may have, its wall and those of the others still hold', async () => {
  await lengthenHub(town.database.db, 'asker')
  const { page, leave } = await town.visit()
  const address = await town.at('2026-11-25T15:19')
  const faults: string[] = []
  for (const hub of ['asker', 'tofte']) faults.push(...(await faultsOn(page, `${address}/torg/${hub}/skjerm`)))
  assert.equal(await page.locator('.wall-others b', { hasText: LONGEST_HUB }).count(), 1)
  assert.deepEqual(faults, [])
  await leave()
})
