import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite, tabTo, type Site } from './site.ts'

const NEW_YEAR = '2020-01-02T11:00'
let facts: Site
before(async () => {
  facts = await openSite('facts')
})
after(() => facts.close())

/** On the page that answers «3484»: which hub, what is known of its hours. */
async function readsTheAnswer(page: Page): Promise<void> {
  assert.equal(await page.locator('h1').innerText(), '3484 Holmsbu hører til Tofte')
  assert.match(await page.locator('main').innerText(), /Åpningstidene er ikke kunngjort/)
}

/** On the hub's page: hours not announced, who to ask, and never «stengt». */
async function readsTheHub(page: Page): Promise<void> {
  assert.equal(await page.locator('h1').innerText(), 'Tofte')
  assert.equal(await page.locator('.hero .answer').innerText(), 'Åpningstidene er ikke kunngjort.')
  assert.match(await page.locator('.hours-below').innerText(), /Be Innbyggerservice på Tofte om å si fra når de er klare\./)
  assert.doesNotMatch(await page.locator('main').innerText(), /stengt/i)
}

test('from postcode 3484 a visitor with a mouse finds Tofte, sees that the hours are not announced, and who will say when they are', async () => {
  const { page, faults, leave } = await facts.visit()
  await page.goto(await facts.at(NEW_YEAR))
  await page.getByLabel('Sted eller postnummer').fill('3484')
  await page.getByRole('button', { name: 'Finn torget' }).click()
  await page.waitForURL(/\/finn\?sted=3484/)
  await readsTheAnswer(page)
  await page.getByRole('link', { name: /^Tofte innbyggertorg/ }).click()
  await page.waitForURL(/\/torg\/tofte$/)
  await readsTheHub(page)
  assert.deepEqual(faults, [])
  await leave()
})

test('the same by keyboard alone, with the focus always to be seen', async () => {
  const { page, faults, leave } = await facts.visit()
  await page.goto(await facts.at(NEW_YEAR))
  await page.keyboard.press('Tab')
  assert.equal(await page.locator(':focus').innerText(), 'Hopp til innholdet')
  await page.keyboard.press('Enter')
  await tabTo(page, 'input[name=sted]')
  await page.keyboard.type('3484')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/finn\?sted=3484/)
  await readsTheAnswer(page)
  await tabTo(page, 'main a[href="/torg/tofte"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/torg\/tofte$/)
  await readsTheHub(page)
  assert.deepEqual(faults, [])
  await leave()
})

test('the same without JavaScript', async () => {
  const { page, faults, leave } = await facts.visit({ javaScriptEnabled: false })
  await page.goto(await facts.at(NEW_YEAR))
  await page.getByLabel('Sted eller postnummer').fill('3484')
  await page.getByRole('button', { name: 'Finn torget' }).click()
  await readsTheAnswer(page)
  await page.getByRole('link', { name: /^Tofte innbyggertorg/ }).click()
  await readsTheHub(page)
  assert.deepEqual(faults, [])
  await leave()
})

test('a wrong postcode keeps what was typed, with the message at its field', async () => {
  const { page, leave } = await facts.visit({ javaScriptEnabled: false })
  await page.goto(await facts.at(NEW_YEAR))
  await page.getByLabel('Sted eller postnummer').fill('0001')
  await page.getByRole('button', { name: 'Finn torget' }).click()
  const field = page.getByLabel('Sted eller postnummer')
  assert.equal(await field.inputValue(), '0001')
  assert.equal(await field.getAttribute('aria-invalid'), 'true')
  await field.fill('3484')
  await page.getByRole('button', { name: 'Finn torget' }).click()
  await readsTheAnswer(page)
  await leave()
})

test('in June 2020 a resident of Slemmestad learns that Innbyggerservice comes in 2021, and goes to Heggedal meanwhile', async () => {
  const { page, faults, leave } = await facts.visit()
  await page.goto(await facts.at('2020-06-01T10:00'))
  await page.locator('details.switch summary').click()
  await page.locator('details.switch').getByRole('link', { name: 'Slemmestad' }).click()
  await page.waitForURL(/\/torg\/slemmestad$/)
  assert.match(await page.locator('.met-list').innerText(), /Innbyggerservice[\s\S]*Kommer i 2021/)
  await page
    .getByRole('link', { name: /^Nærmeste skranke med Innbyggerservice/ })
    .first()
    .click()
  await page.waitForURL(/\/torg\/heggedal$/)
  assert.match(await page.locator('.met-list').innerText(), /Innbyggerservice/)
  assert.deepEqual(faults, [])
  await leave()
})

test('a visitor who shares a position is led to the nearest hub; one who refuses is told so and can type', async () => {
  const { page, faults, leave } = await facts.visit({ geolocation: { latitude: 59.781, longitude: 10.496 }, permissions: ['geolocation'] })
  await page.goto(await facts.at(NEW_YEAR))
  await page.locator('torg-near button').click()
  await page.waitForURL(/\/finn\?pos=/)
  assert.equal(await page.locator('h1').innerText(), 'Nærmest deg: Slemmestad')
  assert.match(page.url(), /pos=59\.78,10\.5(0)?$/, 'rounded to about a kilometre')
  assert.deepEqual(faults, [])
  await leave()
})
