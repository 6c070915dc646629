import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { openSite, type Site } from './site.ts'

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

test('a visitor turns a page to English, to Arabic and back, and stays on the same page', async () => {
  const { page, faults, leave } = await town.visit()
  const html = page.locator('html')
  await page.goto(`${await town.at('2020-01-02T11:00')}/torg/borgen`)
  await page.locator('header.top').getByRole('link', { name: 'English' }).click()
  await page.waitForURL(/\/en\/torg\/borgen$/)
  assert.equal(await html.getAttribute('lang'), 'en')
  assert.equal(await page.locator('.hero .answer').innerText(), 'Open now, until 15:00.')
  await page.locator('.languages').getByRole('link', { name: 'العربية' }).click()
  await page.waitForURL(/\/ar\/torg\/borgen$/)
  assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], ['ar', 'rtl'])
  assert.equal(await page.evaluate('getComputedStyle(document.body).direction'), 'rtl')
  assert.match(await page.locator('.hero .answer').innerText(), /مفتوح حتى 15/)
  const [logo, menu] = [await page.locator('header.top .logo').boundingBox(), await page.locator('header.top nav').boundingBox()]
  assert.ok(logo && menu && logo.x > menu.x, 'the page begins on the right')
  await page.locator('details.switch summary').click()
  await page.locator('details.switch').getByRole('link', { name: 'Tofte' }).click()
  await page.waitForURL(/\/ar\/torg\/tofte$/)
  await page.locator('.languages').getByRole('link', { name: 'Bokmål' }).click()
  await page.waitForURL(/\/torg\/tofte$/)
  assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], ['nb', null])
  assert.deepEqual(faults, [])
  await leave()
})

test('Norwegian words on an Arabic page keep their full stops at the end', async () => {
  const { page, leave } = await town.visit()
  await page.goto(`${await town.at('2020-01-02T11:00')}/ar/om`)
  const { stop, letter } = Ends.parse(await page.evaluate(LAST_TWO))
  assert.ok(stop > letter, `${stop} ${letter}`)
  await leave()
})

const Ends = z.object({ stop: z.number(), letter: z.number() })

/** Where the last two characters of a sentence stand. As text, since it is the browser that runs it. */
const LAST_TWO = `(() => {
  const sentence = [...document.querySelectorAll('main p')].map((p) => p.lastChild).find((text) => text?.nodeType === Node.TEXT_NODE && text.data.endsWith('.'))
  const left = (from) => {
    const range = document.createRange()
    range.setStart(sentence, from)
    range.setEnd(sentence, from + 1)
    return range.getBoundingClientRect().left
  }
  return { stop: left(sentence.data.length - 1), letter: left(sentence.data.length - 2) }
})()`
