import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { counting, hasFocus } from './counting-keys.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-01-16T11:20')
})
after(() => site.close())

const words = async (page: Page) => (await page.locator('.slip .words').innerText()).trim().split(/\s+/)

for (const javaScriptEnabled of [true, false]) {
  test(`a caller follows a hub in three steps, by keyboard alone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const { page, faults, leave } = await site.signIn('Test Skranke', { javaScriptEnabled, reducedMotion: 'reduce' })
    await page.goto(`${site.url}/arbeid/skranke?torg=tofte`)
    await hasFocus(page, 'sok')
    const { done, press, on, write } = counting(page)

    // One: what. Two: who. Three: the receipt, which is there when the page is.
    await write('1')
    await on('Enter')
    await hasFocus(page, 'navn')
    await write('Test Olga Holm')
    await press('Tab')
    await write('66 90 12 34')
    await on('Enter')
    assert.match(await page.locator('.slip').innerText(), /Du følger Tofte[\s\S]*Vi ringer deg/)
    assert.equal((await words(page)).length, 3)
    assert.deepEqual(done, { keys: 3, pages: 2 })
    assert.deepEqual(faults, [])
    await leave()
  })
}

test('whoever writes on while the next page comes finds it written there, over a tab too', async () => {
  const { page, faults, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce' })
  await page.goto(`${site.url}/arbeid/skranke?torg=tofte`)
  await hasFocus(page, 'sok')
  await page.route('**/arbeid/skranke?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Test Rask Hx')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('and')
  await page.keyboard.press('Tab')
  await page.keyboard.type('66 90 12 35')
  await page.waitForURL(/skranke\/folg/)
  await page.locator('#adresse:focus').waitFor()
  assert.deepEqual([await page.inputValue('#navn'), await page.inputValue('#adresse')], ['Test Rask Hand', '66 90 12 35'])
  assert.equal(await page.evaluate(`sessionStorage.getItem('typed ahead')`), null)
  assert.deepEqual(faults, [])
  await leave()
})

test('what was not sent last is not mixed with the name of whoever comes next', async () => {
  const { page, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce' })
  const form = `${site.url}/arbeid/skranke/folg?torg=tofte#navn`
  await page.goto(form)
  await page.locator('#navn').fill('Test Den Forrige')
  await page.goto(`${site.url}/arbeid/skranke`)
  await page.goto(form)
  await page.getByText('Dette ble ikke sendt sist').waitFor()
  await page.keyboard.type('Test Den Neste')
  assert.equal(await page.inputValue('#navn'), 'Test Den Forrige')
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Begynn på nytt' }).press('Enter')])
  await hasFocus(page, 'navn')
  assert.equal(await page.inputValue('#navn'), '')
  await leave()
})

test('what is written while the network is gone waits in the tab, says so, and is sent once', async () => {
  const { page, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce' })
  await page.goto(`${site.url}/arbeid/skranke/folg?torg=tofte#navn`)
  await page.locator('#navn').fill('Test Nett Borte')
  await page.context().setOffline(true)
  await page.keyboard.press('Enter')
  await page.getByText('Nettet er borte').waitFor()
  assert.deepEqual(await axeFindings(page), [])
  await Promise.all([page.waitForURL(/kvittering/), page.context().setOffline(false)])
  assert.match(await page.locator('.slip').innerText(), /Test Nett Borte/)
  assert.equal(await timesFound(page, 'Nett Borte'), 1)
  await leave()
})

test('when the answer is lost on its way back, the form is there again, and sending it anew is still one act', async () => {
  const { page, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce' })
  await page.goto(`${site.url}/arbeid/skranke/folg?torg=tofte#navn`)
  await page.locator('#navn').fill('Test Svar Tapt')
  await page.route('**/arbeid/skranke/folg*', async (route) => {
    if (route.request().method() === 'POST') await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  await Promise.all([page.waitForEvent('requestfailed'), page.keyboard.press('Enter')])
  await page.unrouteAll()
  await page.goto(`${site.url}/arbeid/skranke/folg?torg=tofte`)
  await page.getByText('Dette ble ikke sendt sist').waitFor()
  assert.equal(await page.locator('#navn').inputValue(), 'Test Svar Tapt')
  await page.locator('#navn').focus()
  await Promise.all([page.waitForURL(/kvittering/), page.keyboard.press('Enter')])
  assert.match(await page.locator('main').innerText(), /Dette var sendt fra før/)
  assert.equal(await timesFound(page, 'Svar Tapt'), 1)
  await page.goto(`${site.url}/arbeid/skranke/folg?torg=tofte`)
  assert.equal(await page.locator('#navn').inputValue(), '')
  await leave()
})

test('when a suggestion is written in, the next one begins with an empty form', async () => {
  const { page, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce' })
  const form = `${site.url}/arbeid/skranke/innspill?torg=tofte`
  await page.goto(form)
  await page.locator('#slags-need').check()
  await page.locator('#tittel').fill('Benk ved bryggen')
  await page.locator('#hva').fill('Det er ingen steder å sitte ved bryggen.')
  await page.locator('#hvem-resident').check()
  await page.locator('#navn').fill('Test Innspill Hånd')
  await page.goto(form)
  await page.getByText('Dette ble ikke sendt sist').waitFor()
  assert.equal(await page.locator('#tittel').inputValue(), 'Benk ved bryggen')
  await Promise.all([page.waitForURL(/kvittering/), page.locator('#navn').press('Enter')])
  await page.goto(form)
  assert.equal(await page.locator('#tittel').inputValue(), '')
  assert.equal(await page.getByText('Dette ble ikke sendt sist').count(), 0)
  await leave()
})

test('what a search finds is a few keys away, and so is another search', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, faults, leave } = await site.signIn('Test Skranke', { javaScriptEnabled, reducedMotion: 'reduce' })
    await page.goto(`${site.url}/arbeid/skranke?torg=tofte`)
    await hasFocus(page, 'sok')
    const { done, press, on, write } = counting(page)
    await write('folkemøte')
    await on('Enter')
    await page.locator('[aria-labelledby="funnet"]:focus').waitFor()
    assert.match(await page.locator('section[aria-labelledby="funnet"] table').innerText(), /Folkemøte[^\n]*, Tofte/)
    await press('Tab')
    await press('Tab')
    await page.locator('section[aria-labelledby="funnet"] table a:focus').waitFor()
    assert.deepEqual(done, { keys: 3, pages: 1 })
    await press('Shift+Tab')
    await press('Enter')
    await hasFocus(page, 'sok')
    await page.keyboard.press('Control+A')
    await write('qqqqqq')
    await on('Enter')
    await hasFocus(page, 'sok')
    assert.deepEqual(faults, [])
    await leave()
  }
})

async function timesFound(page: Page, name: string): Promise<number> {
  await page.goto(`${site.url}/arbeid/skranke`)
  await page.locator('#sok').fill(name)
  await page.locator('#sok').press('Enter')
  await page.getByRole('heading', { name: `Søket «${name}»` }).waitFor()
  return page.locator('main a[href*="/kvittering/"]').count()
}

const PAGES = ['/arbeid/skranke', '/arbeid/skranke/folg', '/arbeid/skranke/sporsmal', '/arbeid/ringeliste', '/arbeid/ringeliste/brev']

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`the desk passes axe and fits the screen: ${width} wide, ${colorScheme}`, async () => {
      const { page, faults, leave } = await site.signIn('Test Skranke', {
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      })
      await page.goto(`${site.url}/arbeid/skranke/folg?torg=tofte`)
      await page.locator('#navn').fill(`Test Skjerm ${colorScheme}`)
      await Promise.all([page.waitForURL(/kvittering/), page.keyboard.press('Enter')])
      const slip = new URL(page.url())
      for (const path of [...PAGES.map((one) => `${one}?torg=tofte`), '/arbeid/skranke', slip.pathname]) {
        await page.goto(site.url + path)
        await page.evaluate(`for (const one of document.querySelectorAll('main details')) one.open = true`)
        assert.deepEqual(await axeFindings(page), [], path)
        const beyond = z.number().parse(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
        assert.ok(beyond <= 0, `${path} is ${beyond} px too wide`)
      }
      await page.goto(`${site.url}${slip.pathname}/kalender`)
      assert.deepEqual(await axeFindings(page), [], 'a calendar that may be made')
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Lag adressen' }).press('Enter')])
      assert.deepEqual(await axeFindings(page), [], 'a calendar on its slip')
      const beyond = z.number().parse(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
      assert.ok(beyond <= 0, `the slip of the calendar is ${beyond} px too wide`)
      assert.deepEqual(faults, [])
      await leave()
    })
  }
}
