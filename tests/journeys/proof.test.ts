import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { openSite, tabTo, type Site } from './site.ts'
import { axeFindings } from './staff-site.ts'

let site: Site
let town: string
before(async () => {
  site = await openSite('facts')
  town = await site.at('2020-11-23T11:20')
})
after(() => site.close())

/** So long that somebody has time to look at the page. */
const countLonger = () =>
  site.database.db
    .updateTable('proofDifficulty')
    .set((eb) => ({ rounds: eb('rounds', '*', 12) }))
    .execute()

let addresses = 0
/** From an address where a robot has just filled in the hidden field, and tried an e-mail that lasts a minute. */
async function doubted(options: Parameters<Site['visit']>[0] = {}) {
  const from = `203.0.${(addresses += 1)}.7`
  const visit = await site.visit({ ...options, extraHTTPHeaders: { 'x-forwarded-for': from } })
  for (const form of [{ nettsted: 'http://x' }, { adresse: 'a@mailinator.com', nokkel: 'the-key-of-this-form' }]) {
    const answer = await visit.page.request.post(`${town}/folg/torg/tofte`, { form, headers: { origin: town } })
    assert.equal(answer.status(), 422)
  }
  return visit
}

test('a browser that is doubted counts by itself, stays quick, says so, and goes on to the receipt', async () => {
  await countLonger()
  const { page, faults, leave } = await doubted()
  await page.goto(`${town}/kontakt/torg/tofte`)
  await page.getByLabel('Hva lurer du på?').fill('Når åpner dere?')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { name: 'Et øyeblikk' }).waitFor()
  await page.getByText('Vi sjekker at du ikke er en robot').waitFor()
  // The page's own thread goes on while another counts.
  const beats = z.number().parse(
    await page.evaluate(`new Promise((done) => {
      let beats = 0
      const beat = setInterval(() => { beats += 1 }, 10)
      setTimeout(() => { clearInterval(beat); done(beats) }, 200)
    })`),
  )
  assert.ok(beats > 3, `the page's clock struck ${beats} times`)
  await page.waitForURL(/\/kvittering\//)
  assert.match(await page.locator('main').innerText(), /Når åpner dere\?/)
  assert.deepEqual(faults, [])
  await leave()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`without JavaScript it is sent all the same, by keyboard, and held with a number to say: ${colorScheme}`, async () => {
    const { page, faults, leave } = await doubted({ javaScriptEnabled: false, colorScheme, viewport: { width: 390, height: 800 } })
    await page.goto(`${town}/folg/torg/tofte`)
    await page.getByLabel('E-post eller mobilnummer').fill('test.uten.skript@example.no')
    await page.keyboard.press('Enter')
    await page.getByText('Nettleseren din kan ikke gjøre sjekken').waitFor()
    await tabTo(page, 'button[name=vent]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Noen ser på dette først' }).waitFor()
    assert.match(await page.locator('.hold-number').innerText(), /\d\d \d{3}/)
    assert.deepEqual(faults, [])
    await leave()
  })

  for (const width of [390, 1280]) {
    test(`where the counting fails, the page says so and passes axe: ${width} wide, ${colorScheme}`, async () => {
      const { page, leave } = await doubted({ colorScheme, viewport: { width, height: 900 } })
      await page.addInitScript('Object.defineProperty(crypto, "subtle", { value: undefined })')
      await page.goto(`${town}/folg/torg/tofte`)
      await page.getByLabel('E-post eller mobilnummer').fill('test.uten.regning@example.no')
      await page.keyboard.press('Enter')
      await page.getByText('Sjekken gikk ikke i denne nettleseren').waitFor()
      assert.deepEqual(await axeFindings(page), [])
      await page.getByRole('button', { name: 'Send uten sjekk' }).click()
      await page.getByRole('heading', { name: 'Noen ser på dette først' }).waitFor()
      assert.deepEqual(await axeFindings(page), [])
      await leave()
    })
  }
}
