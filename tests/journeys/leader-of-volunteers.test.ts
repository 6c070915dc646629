import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { layoutFaults } from './laid-out.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2027-02-03T10:00', 'town')
})
after(() => site.close())

const AT = '/arbeid/tilbyder/asker-frivilligsentral/torg/asker/frivillige'

/** By keyboard: the button is reached, and Enter presses it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('button', { name }).last().focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

for (const [javaScriptEnabled, title, colorScheme] of [
  [true, 'Turvert', 'dark'],
  [false, 'Kaffevert', 'light'],
] as const) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a leader asks for help, takes down one who rings and writes to them, at 390 px, ${colorScheme}, ${how} JavaScript`, async () => {
    const viewport = { width: 390, height: 800 }
    const { page, faults, leave } = await site.signIn('Test Leder Asker frivilligsentral', {
      javaScriptEnabled,
      viewport,
      colorScheme,
      reducedMotion: 'reduce',
    })
    const isFine = async (state: string) => {
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), viewport.width, `${state}: scrolls sideways`)
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    await page.goto(`${site.url}${AT}/ny`)
    await page.locator('[name="title-nb"]').fill(title)
    await page.locator('[name="wanted"]').fill('2')
    await press(page, 'Lagre')
    await isFine('the need as it is made')
    const need = page.url().replace(/\?.*/, '')
    for (const [name, value] of [
      ['dag', '10.2'],
      ['fra', '17'],
      ['til', '19'],
      ['uker', '2'],
    ] as const)
      await page.locator(`[name="${name}"]`).fill(value)
    await press(page, 'Legg til')
    await isFine('the shift')

    await page.goto(`${need}/folk/meld`)
    await isFine('whom to take down')
    await press(page, 'Meld som frivillig')
    await page.locator('#feil').waitFor()
    await isFine('nothing was filled in')
    await page.locator('#navn').fill(`Test Ringer ${how}`)
    await page
      .getByRole('checkbox', { name: /februar/ })
      .first()
      .check()
    await press(page, 'Meld som frivillig')
    const slip = await page.locator('main').innerText()
    assert.match(slip, /av Asker frivilligsentral/)
    await isFine('the slip')
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    assert.deepEqual(await layoutFaults(page, 'main'), [], 'the slip on paper')
    assert.equal(await page.locator('.words').first().isVisible(), true, 'its three words are on the paper')
    assert.equal(await page.locator('main .buttons:visible, main button:visible').count(), 0, 'no button is')
    await page.emulateMedia({ media: 'screen', colorScheme })

    await page.goto(`${need}/folk`)
    assert.match(await page.locator('main').innerText(), new RegExp(`Test Ringer ${how}`))
    await isFine('who has said yes')
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    assert.equal(await page.locator('main table').first().isVisible(), true, 'the list is on paper')
    assert.equal(await page.locator('header.top nav').first().isVisible(), false, 'without menus')
    await page.emulateMedia({ media: 'screen', colorScheme })

    await page.goto(`${need}/folk/beskjed`)
    const text = page.locator('#tekst')
    await text.fill('Ta med sekk. '.repeat(50).trim())
    await press(page, 'Se hvordan den blir')
    assert.match(await page.locator('#tekst-feil').innerText(), /høyst 600 tegn/)
    assert.equal(await text.inputValue(), 'Ta med sekk. '.repeat(50).trim(), 'what was written is kept')
    await isFine('too long')
    await text.fill('Ta med sekk.')
    await press(page, 'Se hvordan den blir')
    assert.match(await page.locator('main').innerText(), /Den går til én\.[\s\S]*1 må ringes/)
    await isFine('as it will be read')
    await press(page, 'Send til én')
    assert.match(await page.locator('main').innerText(), /Sendt til én\.[\s\S]*Ta med sekk\./)
    await isFine('sent')
    assert.deepEqual(faults, [])
    await leave()
  })
}
