import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite, tabTo, type Site } from './site.ts'
import { axeFindings } from './staff-site.ts'

const MORNING = '2020-01-06T08:00'

let town: Site
let site: string
before(async () => {
  town = await openSite()
  site = await town.at(MORNING)
})
after(() => town.close())

const used = new Set<string>()
/** The digits that prove an address, as they stand in the subject of the newest mail to it. */
async function digitsTo(address: string): Promise<string> {
  const rows = await town.database.db
    .selectFrom('outboundMessage')
    .select(['subject'])
    .where('toAddress', '=', address)
    .orderBy('createdAt', 'desc')
    .execute()
  const found = rows.flatMap(({ subject }) => /^\d{6}/.exec(subject ?? '')?.[0] ?? []).find((digits) => !used.has(digits))
  used.add(found ?? assert.fail(`nothing new was sent to ${address}`))
  return found ?? ''
}

/** By the keyboard alone: what is tabbed to is seen, and Enter goes on. */
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 160)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** Puts the sign in a box, or takes it out. */
async function toggle(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 160)
  await page.keyboard.press('Space')
}

/** A form that is sent wrong on purpose is answered 422, and the browser says so. */
const unforeseen = (faults: readonly string[]) => faults.filter((one) => !/status of 422/.test(one))

const write = async (page: Page, selector: string, text: string) => {
  await tabTo(page, selector, 160)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

async function follows(page: Page, hub: string, address: string): Promise<string> {
  await page.goto(`${site}/folg/torg/${hub}`)
  await write(page, '#adresse', address)
  await enter(page, 'main form button')
  // A browser that has proven the address once is not asked again.
  if ((await page.locator('#sifre').count()) > 0) {
    await write(page, '#sifre', await digitsTo(address))
    await enter(page, 'main form button')
  }
  await page.locator('.words').waitFor()
  return page.url()
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  const narrow = { viewport: { width: 390, height: 800 }, colorScheme: 'dark' } as const
  const visit = () => town.visit({ javaScriptEnabled, ...(javaScriptEnabled ? narrow : {}) })

  test(`all that somebody follows is changed, moved to another address and stopped from the receipt, by keyboard, ${how} JavaScript`, async () => {
    const { page, faults, leave } = await visit()
    const isFine = async (state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const [address, next] = [`folger-${how}@example.no`, `folger-ny-${how}@example.no`]
    const other = await follows(page, 'saetre', address)
    const receipt = await follows(page, 'tofte', address)
    await isFine('the receipt')

    await enter(page, 'a[href$="/folg"]')
    await page.getByRole('heading', { name: 'Endre det du følger' }).waitFor()
    await toggle(page, 'main details summary')
    await toggle(page, 'input[name="emne-hub"][value="holmen"]')
    await isFine('what is followed')
    await enter(page, 'main form button')
    await page.getByRole('heading', { name: /^Du følger (Holmen og Tofte|Tofte og Holmen)$/ }).waitFor()

    await enter(page, 'a[href$="/adresse"]')
    await page.getByRole('heading', { name: 'Endre hvor vi når deg' }).waitFor()
    await isFine('another address')
    await write(page, '#adresse', next)
    await enter(page, 'main form button')
    await write(page, '#sifre', '000000')
    await enter(page, 'main form button')
    await page.locator('.ds-error-summary').waitFor()
    await isFine('wrong digits')
    await write(page, '#sifre', await digitsTo(next))
    await enter(page, 'main form button')
    await page.locator('.words').waitFor()
    assert.match(await page.locator('main').innerText(), new RegExp(next))

    await page.goto(other)
    await enter(page, 'a[href$="/folg"]')
    await isFine('what is to be stopped')
    await enter(page, '#stopp button, section[aria-labelledby="stopp"] button')
    await page.getByRole('heading', { name: 'Du følger ikke Sætre lenger' }).waitFor()
    await isFine('stopped')
    await page.goto(receipt)
    await page.getByRole('heading', { name: /^Du følger / }).waitFor()
    await enter(page, 'a[href$="/folg"]')
    await enter(page, '#stopp button, section[aria-labelledby="stopp"] button')
    await page.getByRole('heading', { name: /^Du følger ikke / }).waitFor()
    assert.deepEqual(unforeseen(faults), [])
    await leave()
  })

  test(`a question is written anew, taken back and gone, by keyboard, ${how} JavaScript`, async () => {
    const { page, faults, leave } = await visit()
    const isFine = async (state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    await page.goto(`${site}/kontakt/torg/tofte`)
    await write(page, '#sporsmal', 'Når åpner kafeen?')
    await write(page, '#navn', 'Test Spør')
    await enter(page, 'main form button')
    const receipt = page.url()
    await enter(page, 'a[href$="/sporsmal"]')
    await page.getByRole('heading', { name: 'Endre det du skrev' }).waitFor()
    await isFine('the question')
    await write(page, '#sporsmal', ' ')
    await enter(page, 'main form button')
    await page.locator('.ds-error-summary').waitFor()
    await isFine('nothing written')
    await write(page, '#sporsmal', 'Når åpner kafeen på lørdag?')
    await enter(page, 'main form button')
    await page.getByText('Når åpner kafeen på lørdag?').waitFor()
    assert.equal(page.url(), receipt)
    await enter(page, 'a[href$="/avlysning"]')
    await isFine('taking it back')
    await enter(page, 'main form button')
    await page.getByRole('heading', { name: 'Spørsmålet er trukket' }).waitFor()
    await enter(page, 'a[href$="/opplysninger"]')
    await isFine('what is kept')
    await enter(page, '#slett button, section[aria-labelledby="slett"] button')
    await page.getByRole('heading', { name: 'Alt er slettet' }).waitFor()
    await isFine('erased')
    assert.deepEqual(unforeseen(faults), [])
    await leave()
  })
}
