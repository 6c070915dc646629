import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { tabTo } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-11-23T11:20')
})
after(() => site.close())

/** Where a press leads: the page that follows. */
async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
}

/** What a resident reads of the week before and after New Year. */
async function residentReads(page: Page): Promise<string> {
  await page.goto(`${site.url}/torg/tofte/apningstider?dato=2020-12-21`)
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
}

test('a hub manager edits the Christmas hours by keyboard alone, and residents read them at once', async () => {
  const { page, faults, leave } = await site.signIn('Test Torgvert Tofte')
  await tabTo(page, '.acts a[href$="/tider"]')
  await press(page, 'Enter')
  await tabTo(page, 'a[href$="/tider/ny"]')
  await press(page, 'Enter')
  await tabTo(page, '#sort-ordinary')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, '#title-nb')
  await page.keyboard.type('Jul og nyttår')
  await tabTo(page, '#from')
  await page.keyboard.type('21.12')
  await page.keyboard.press('Tab')
  await page.keyboard.type('3. jan')
  await tabTo(page, '#several-from')
  await page.keyboard.type('10')
  await page.keyboard.press('Tab')
  await page.keyboard.type('14')
  await tabTo(page, 'button[value=several]')
  await press(page, 'Enter')
  assert.equal(await page.locator(':focus').getAttribute('id'), 'mon-0-from')
  assert.equal(await page.locator('#fri-0-to').inputValue(), '14')

  await tabTo(page, '#fri-0-remove', 90)
  await page.keyboard.press('Space')
  await tabTo(page, '#source', 60)
  await press(page, 'Enter')
  assert.match(await page.locator(':focus').innerText(), /Slik blir det/)
  assert.match(await page.locator('.what-changes').innerText(), /25\. desember er 1\. juledag: stengt/)
  assert.deepEqual(await axeFindings(page), [])

  await tabTo(page, 'button[value=lagre]')
  await press(page, 'Enter')
  assert.match(await page.locator('.notice').innerText(), /Lagret[\s\S]*Jul og nyttår/)
  assert.match(await residentReads(page), /Mandag 21\. desember[^0-9]*10–14/)
  assert.match(await residentReads(page), /Torsdag 24\. desember[^0-9]*10–14/)
  assert.match(await residentReads(page), /Jul og nyttår/)
  assert.deepEqual(faults, [])
  await leave()
})

test('the same without JavaScript: one more time on a day, a fault mended, seen beforehand, saved and undone', async () => {
  const { page, faults, leave } = await site.signIn('Test Torgvert Heggedal', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Endre åpningstider' }).click()
  await page.getByRole('link', { name: 'Legg til tider', exact: true }).click()
  await page.getByLabel('Unntak').check()
  await page.getByLabel('Navn på perioden (valgfritt)').fill('Romjul')
  await page.getByLabel(/^Første dag/).fill('28. desember')
  await page.getByLabel(/^Siste dag/).fill('31.12.2020')
  await page.getByRole('button', { name: /^Legg til tid.*Mandag/ }).click()
  assert.equal(await page.getByLabel('Navn på perioden (valgfritt)').inputValue(), 'Romjul')
  const monday = page.getByRole('group', { name: 'Mandag, tid 1' })
  await monday.getByLabel('Fra').fill('12')
  await monday.getByLabel('Til', { exact: true }).fill('10')
  await page.getByRole('button', { name: 'Se hva som endres' }).click()
  await page
    .locator('.ds-error-summary')
    .getByRole('link', { name: /^Mandag: Slutter før den begynner/ })
    .click()
  await monday.getByLabel('Til', { exact: true }).fill('14.30')
  await page.getByRole('button', { name: 'Se hva som endres' }).click()
  assert.match((await page.locator('.what-changes').innerText()).replaceAll(/\s+/g, ' '), /Man 28\. desember .*12–14\.30/)
  await page.getByRole('button', { name: 'Lagre' }).click()
  assert.match(await page.locator('.notice').innerText(), /Lagret[\s\S]*Huset, Romjul/)
  await page.getByRole('link', { name: 'Se endringen' }).click()
  await page.getByRole('button', { name: 'Angre denne endringen' }).click()
  assert.match(await page.locator('.notice').innerText(), /Angret/)
  assert.deepEqual(faults, [])
  await leave()
})

const PAGES = [
  '',
  '/tider',
  '/tider/ny',
  '/stenginger',
  '/stenginger/ny',
  '/her/ny',
  '/nytt/ny',
  '/tilgjengelighet',
  '/hendelser/ny',
  '/kontakt',
  '/historikk',
  '/navn',
]
const MUNICIPAL = ['/arbeid', '/arbeid/kommune', '/arbeid/oversettelser', '/arbeid/torg/nytt', '/arbeid/kommune/nytt/ny']

for (const { colorScheme, width } of [
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const) {
  test(`the staff's pages pass axe and fit the screen: ${width} wide, ${colorScheme}`, async () => {
    const viewport = { width, height: 900 }
    const { page, faults, leave } = await site.signIn('Test Kommuneadministrator', { colorScheme, viewport, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const path of [...MUNICIPAL, ...PAGES.map((part) => `/arbeid/torg/tofte${part}`)]) {
      await page.goto(site.url + path)
      for (const details of await page.locator('main details').all()) await details.evaluate((element) => element.setAttribute('open', ''))
      found.push(...(await lookAt(page, path)))
      const save = page.locator('main button[value=lagre]:not([aria-hidden])')
      if (path.endsWith('/ny') && (await save.count()) > 0) {
        await save.first().click()
        found.push(...(await lookAt(page, `${path}, refused`)))
      }
    }
    assert.deepEqual(found, [])
    assert.deepEqual(faults, [])
    await leave()
  })
}

async function lookAt(page: Page, where: string): Promise<string[]> {
  const findings = (await axeFindings(page)).map((finding) => `${where} ${finding}`)
  const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
  return beyond > 0 ? [...findings, `${where} is ${beyond} px too wide`] : findings
}
