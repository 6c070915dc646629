import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { tabTo } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2019-11-27T12:00')
})
after(() => site.close())

/** By the keyboard alone: what is tabbed to is seen, and Enter goes on. */
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 160)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function types(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector, 60)
  await page.keyboard.type(text)
}

async function chooses(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 60)
  await page.keyboard.press('Space')
}

async function fillIn(page: Page, mail: string): Promise<void> {
  if ((await page.locator('#bor').inputValue()) === '') await types(page, '#bor', 'Voll')
  await chooses(page, 'input[name="alder"]')
  await page.locator('input[name="alder"][value="older"]').check()
  await page.locator('#navn').fill('Test Vollen Prøvesen')
  await page.locator('#adresse').fill(mail)
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a resident of Vollen who would sit in Heggedal is told why not, and is led to Slemmestad, ${how} JavaScript`, async () => {
    const { page, faults, leave } = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const isFine = async (state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    await page.goto(`${site.url}/organ/lsu-heggedal/sitte`)
    await isFine('what it is to sit')
    await enter(page, 'main a[href$="/sitte/interesse"]')
    await fillIn(page, `vollen-${how}@example.no`)
    await enter(page, 'form.form .buttons button')
    await page.locator('.ds-error-summary').waitFor()
    await isFine('led on')
    assert.match(await page.locator('main').innerText(), /Vollen hører til Lokalsamfunnsutvalg Slemmestad\. Der kan du sitte/)
    await enter(page, 'main a[href*="/organ/lsu-slemmestad/sitte/interesse"]')
    assert.equal(await page.locator('#bor').inputValue(), 'vollen')
    await fillIn(page, `vollen-${how}@example.no`)
    await isFine('the form in Slemmestad')
    await enter(page, 'form.form .buttons button')
    await page.waitForURL(/\/kvittering\//)
    assert.match(await page.locator('main').innerText(), /Ett steg igjen[^]*Vi har sendt seks sifre/)
    const { db } = site.database
    const asked = await db
      .selectFrom('candidate')
      .innerJoin('nomination', 'nomination.id', 'candidate.nominationId')
      .select('body')
      .execute()
    assert.deepEqual(new Set(asked.map(({ body }) => body)), new Set(['lsu-slemmestad']), 'nothing was sent to Heggedal')
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('422')),
      [],
    )
    await leave()
  })
}
