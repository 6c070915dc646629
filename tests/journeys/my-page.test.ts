import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite, type Site } from './site.ts'
import { axeFindings } from './staff-site.ts'

const MORNING = '2020-01-06T08:00'

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

/** The digits that were sent to an address and not used before. */
async function digitsTo(address: string): Promise<string> {
  const rows = await town.database.db
    .selectFrom('outboundMessage')
    .select('text')
    .where('toAddress', '=', address)
    .orderBy('createdAt', 'desc')
    .execute()
  const found = rows.flatMap(({ text }) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? []).find((digits) => !used.has(digits))
  used.add(found ?? assert.fail(`nothing new was sent to ${address}`))
  return found ?? ''
}
const used = new Set<string>()

async function signIn(page: Page, site: string, address: string): Promise<void> {
  await page.goto(`${site}/logg-inn`)
  await page.getByLabel('E-post eller mobil').fill(address)
  await page.getByLabel('E-post eller mobil').press('Enter')
  await page.getByRole('heading', { name: 'Skriv koden' }).waitFor()
  await page.getByLabel('Seks sifre').fill(await digitsTo(address))
  await page.getByLabel('Seks sifre').press('Enter')
  await page.getByRole('heading', { name: 'Ingenting venter på deg' }).waitFor()
}

/** From the code to the erasure, by whoever sits at the browser; the narrow one in dark colours. */
async function comesAndGoes(address: string, options: { javaScriptEnabled: boolean }): Promise<void> {
  const narrow = { viewport: { width: 390, height: 800 }, colorScheme: 'dark' } as const
  const { page, faults, leave } = await town.visit({ ...options, ...(options.javaScriptEnabled ? narrow : {}) })
  const site = await town.at(MORNING)
  const looks = async () => (options.javaScriptEnabled ? axeFindings(page) : [])
  await signIn(page, site, address)
  assert.deepEqual(await looks(), [])

  await page.goto(`${site}/folg/torg/tofte`)
  await page.locator('main form button[type=submit]').last().click()
  await page.getByRole('heading', { name: 'Du følger Tofte' }).waitFor()
  await page.goto(`${site}/min-side`)
  await page.getByRole('heading', { name: 'Én ting i gang' }).waitFor()
  assert.deepEqual(await looks(), [])

  await page.goto(`${site}/min-side/opplysninger`)
  assert.ok(await page.getByText(address).first().isVisible())
  assert.deepEqual(await looks(), [])
  await page.getByRole('button', { name: 'Slett alt' }).click()
  await page.getByRole('heading', { name: 'Alt er slettet' }).waitFor()
  await page.goto(`${site}/min-side`)
  await page.getByRole('heading', { name: 'Logg inn', exact: true }).first().waitFor()
  assert.deepEqual(faults, [])
  await leave()
}

test('a resident signs in by a code, sees what is hers, and is erased', () =>
  comesAndGoes('reise-en@example.no', { javaScriptEnabled: true }))

test('and all of it without JavaScript', () => comesAndGoes('reise-to@example.no', { javaScriptEnabled: false }))
