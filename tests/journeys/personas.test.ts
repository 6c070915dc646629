import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { openSite, tabTo, wordsIn, type Site } from './site.ts'
import { axeFindings } from './staff-site.ts'

let site: Site
before(async () => {
  site = await openSite('facts')
})
after(() => site.close())

/** The six digits in the last mail to an address. */
async function digitsTo(address: string): Promise<string> {
  const mail = site.database.db.selectFrom('outboundMessage').select('subject').where('toAddress', '=', address)
  const { subject } = await mail.orderBy('createdAt', 'desc').limit(1).executeTakeFirstOrThrow()
  return /\d{6}/.exec(subject ?? '')?.[0] ?? assert.fail('no digits were sent')
}

const Found = z.object({ receipt: z.object({ token: z.string() }) })
const Shown = z.object({ heading: z.string(), person: z.object({ name: z.string() }), helper: z.object({ name: z.string() }) })

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a daughter in Oslo follows Sætre for her mother, by keyboard; paper finds it again elsewhere, and so does the API: ${how} JavaScript`, async () => {
    const town = await site.at('2020-01-16T11:20')
    const address = `test.datter.${how}@example.no`
    const { page, faults, leave } = await site.visit({ javaScriptEnabled })
    await page.goto(`${town}/folg/torg/saetre`)
    await tabTo(page, '#adresse')
    await page.keyboard.type(address)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, 'input[name=hjelper]')
    await page.keyboard.press('Space')
    await tabTo(page, '#navn')
    await page.keyboard.type('Test Mor Sætre')
    await tabTo(page, '#hjelpernavn')
    await page.keyboard.type('Test Datter Oslo')
    await page.keyboard.press('Enter')
    await page.getByLabel('Seks sifre').waitFor()
    await page.getByLabel('Seks sifre').fill(await digitsTo(address))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Du følger Sætre' }).waitFor()
    assert.match(await page.locator('main').innerText(), /Test Mor Sætre, ved Test Datter Oslo/)
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [])
    const code = await wordsIn(page, '.receipt')
    assert.deepEqual(faults, [])
    await leave()

    const elsewhere = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    await elsewhere.page.goto(`${town}/kvittering`)
    await elsewhere.page.getByLabel('Koden din').fill(code.toUpperCase())
    await elsewhere.page.getByLabel('Etternavn', { exact: false }).fill('sætre')
    await elsewhere.page.keyboard.press('Enter')
    await elsewhere.page.getByRole('heading', { name: 'Du følger Sætre' }).waitFor()
    assert.equal(await wordsIn(elsewhere.page, '.receipt'), code)
    await elsewhere.leave()

    const lookup = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, second: 'Oslo' }) }
    const { receipt } = Found.parse(await (await fetch(`${town}/api/v1/receipts/lookup`, lookup)).json())
    const shown = Shown.parse(await (await fetch(`${town}/api/v1/receipts/${receipt.token}`)).json())
    assert.deepEqual(shown, { heading: 'Du følger Sætre', person: { name: 'Test Mor Sætre' }, helper: { name: 'Test Datter Oslo' } })
  })

  test(`before the hub is open, a resident of Tofte follows it and asks it: ${how} JavaScript`, async () => {
    const town = await site.at('2019-11-20T12:00')
    const address = `test.tofte.${how}@example.no`
    const { page, faults, leave } = await site.visit({ javaScriptEnabled })
    await page.goto(`${town}/torg/tofte`)
    await page.locator('main').getByRole('link', { name: 'Følg Tofte' }).click()
    await page.getByLabel('E-post eller mobilnummer').fill(address)
    await page.keyboard.press('Enter')
    await page.getByLabel('Seks sifre').waitFor()
    await page.getByLabel('Seks sifre').fill(await digitsTo(address))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Du følger Tofte' }).waitFor()
    await page.goto(`${town}/torg/tofte`)
    await page.locator('main').getByRole('link', { name: 'Spør Tofte' }).click()
    await page.getByLabel('Hva lurer du på?').fill('Når åpner torget?')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.receipt').waitFor()
    assert.match(await page.locator('main').innerText(), /Når åpner torget\?/)
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [])
    assert.deepEqual(faults, [])
    await leave()
  })
}
