import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { counting, hasFocus } from './counting-keys.ts'
import { openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2027-02-03T10:00', 'town')
})
after(() => site.close())

/** From the receipt's first key to the printer; without script the browser's own keys print. */
async function print(page: Page, { press, javaScriptEnabled }: { press: (key: string) => Promise<void>; javaScriptEnabled: boolean }) {
  await page.locator('.off-paper:focus').waitFor()
  await press('Tab')
  if (!javaScriptEnabled) return
  await page.locator('torg-print button:focus').waitFor()
  await page.evaluate(`window.print = () => { document.title = 'printed' }`)
  await press('Enter')
  assert.equal(await page.title(), 'printed')
}

const FIRST = { number: ['8', 'Tab', 'Enter'], search: ['babysang', 'Tab', 'Tab', 'Tab', 'Enter'] } as const

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  for (const way of ['number', 'search'] as const) {
    test(`a caller is signed up in three steps to a slip in the printer, by ${way}, ${how} JavaScript`, async () => {
      const { page, faults, leave } = await site.signIn('Test Skranke', { javaScriptEnabled, reducedMotion: 'reduce' })
      await page.goto(`${site.url}/arbeid/skranke?torg=tofte`)
      await hasFocus(page, 'sok')
      const { done, press, on, write } = counting(page)

      // One: what it is, by the number of the act or by its name. Two: which of them. Three: who.
      const [typed, ...keys] = FIRST[way]
      await write(typed)
      await on('Enter')
      // Where the next page leads the keys, which is a moment after it has come.
      await page.locator(':focus').waitFor()
      for (const key of keys.slice(0, -1)) await press(key)
      await on('Enter')
      await hasFocus(page, 'navn')
      await write(`Test Astrid ${way} ${how}`)
      await press('Tab')
      await write('66 90 12 36')
      await on('Enter')
      assert.match(await page.locator('.slip').innerText(), /Du er påmeldt/)
      await print(page, { press, javaScriptEnabled })
      assert.deepEqual(done, { keys: 4 + keys.length - 1 + (javaScriptEnabled ? 2 : 1), pages: 3 })
      assert.deepEqual(faults, [])
      await leave()
    })
  }

  test(`a caller gets the first free time in three steps to a slip in the printer, ${how} JavaScript`, async () => {
    const { page, faults, leave } = await site.signIn('Test Skranke', { javaScriptEnabled, reducedMotion: 'reduce' })
    await page.goto(`${site.url}/arbeid/skranke?torg=tofte`)
    await hasFocus(page, 'sok')
    const { done, press, on, write } = counting(page)
    await write('13')
    await on('Enter')
    await hasFocus(page, 'til')
    await press('Tab')
    await press('Tab')
    await on('Enter')
    await page.locator('[name=tid]:focus').waitFor()
    await press('ArrowDown')
    await press('ArrowUp')
    await press('Tab')
    await press('Tab')
    await hasFocus(page, 'navn')
    await write(`Test Time ${how}`)
    await press('Tab')
    await write('66 90 12 37')
    await on('Enter')
    assert.match(await page.locator('.slip').innerText(), new RegExp(`Test Time ${how}`))
    await print(page, { press, javaScriptEnabled })
    assert.deepEqual(done, { keys: 10 + (javaScriptEnabled ? 2 : 1), pages: 3 })
    assert.deepEqual(faults, [])
    await leave()
  })
}
