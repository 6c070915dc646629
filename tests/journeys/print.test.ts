import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { openSite, type Site } from './site.ts'

const AUTUMN = '2021-11-03T10:00'
/** An elderly reader prints the page of the hub, and puts it on the fridge. */
const MOST_SHEETS = 3
const HUBS = ['holmen', 'tofte', 'saetre', 'spikkestad', 'slemmestad', 'heggedal', 'borgen', 'asker']

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

/** How many sheets a printer would fill, and the size of the first in points. */
async function sheets(page: Page): Promise<{ count: number; width: number; height: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true })).toString('latin1')
  const [, width = 0, height = 0] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(pdf)?.map(Number) ?? []
  return { count: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, width: Math.round(width), height: Math.round(height) }
}

const inOneLine = (text: string) => text.replaceAll(/\s+/g, '')

test('someone finds the Wednesday at Holmen, and prints the page of the hub', async () => {
  const { page, faults, leave } = await town.visit()
  await page.goto(await town.at(AUTUMN))
  await page.locator('details.switch summary').click()
  await page.locator('details.switch').getByRole('link', { name: 'Holmen' }).click()
  await page.waitForURL(/\/torg\/holmen$/)
  const wednesday = page.getByRole('row', { name: /^Onsdag/ })
  assert.match(await wednesday.innerText(), /\d{1,2}(\.\d\d)?–\d{1,2}/)
  const told = await wednesday.innerText()
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('nav:visible, details.switch:visible').count(), 0, 'what cannot be pressed on paper is not printed')
  assert.equal(inOneLine(await wednesday.innerText()), inOneLine(told))
  assert.ok(await page.getByText('Snakk med et menneske').first().isVisible())
  assert.ok(await page.locator('.met-list .offers li').first().isVisible(), 'what can be opened on a screen is open on paper')
  const { count, width, height } = await sheets(page)
  assert.deepEqual([width, height], [595, 842], 'A4')
  assert.ok(count >= 1 && count <= MOST_SHEETS, `${count} sheets`)
  assert.deepEqual(faults, [])
  await leave()
})

/** With the examples of today, when most providers have hours. */
const TODAY = '2026-11-25T11:20'

for (const now of [AUTUMN, TODAY])
  test(`the page of every hub is at most three sheets, and says on them where the rest is (${now})`, async () => {
    const { page, leave } = await town.visit()
    const address = await town.at(now)
    for (const slug of HUBS) {
      await page.goto(`${address}/torg/${slug}`)
      await page.emulateMedia({ media: 'print' })
      assert.ok((await sheets(page)).count <= MOST_SHEETS, slug)
      assert.equal(
        await page.locator('#historie, .buttons, .sec-head a').filter({ visible: true }).count(),
        0,
        `${slug}: what is no use on paper`,
      )
      assert.match(await page.locator('.paper-foot').innerText(), new RegExp(`/torg/${slug}$`))
      assert.ok(((await page.locator('.paper-foot svg').boundingBox())?.width ?? 0) > 60, slug)
      const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
      assert.equal(beyond, 0, `${slug}: nothing is cut off`)
    }
    await leave()
  })

const Words = z.array(z.string())

/** Words of the hours that stand on two lines, or beyond their own cell. */
const brokenWords = async (page: Page) =>
  Words.parse(
    await page.evaluate(`[...document.querySelectorAll('.hours :is(th, td)')].flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      const broken = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement.checkVisibility()) continue
        for (const { 0: word, index } of node.data.matchAll(/\\p{L}+/gu)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          const { right } = range.getBoundingClientRect()
          if (range.getClientRects().length > 1 || right > cell.getBoundingClientRect().right + 1) broken.push(word)
        }
      }
      return broken
    })`),
  )

const Weeks = z.array(z.tuple([z.string(), z.number()]))
const WEEKS = `[...document.querySelectorAll(".hours:not([data-columns='6'])")].map((one) => [getComputedStyle(one).breakInside, one.offsetHeight])`

test('on paper no word of the hours is broken, and a week is kept on one sheet, but of six beside each other', async () => {
  const { page, leave } = await town.visit({ viewport: { width: 680, height: 1024 } })
  const address = await town.at(TODAY)
  for (const path of HUBS.flatMap((slug) => [`/torg/${slug}`, `/torg/${slug}/apningstider`, `/en/torg/${slug}`])) {
    await page.goto(address + path)
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await brokenWords(page), [], path)
    for (const [kept, height] of Weeks.parse(await page.evaluate(WEEKS))) {
      assert.equal(kept, 'avoid', path)
      assert.ok(height < 900, `${path}: a week has room on a sheet`)
    }
  }
  await leave()
})

for (const [path, most] of [
  ['/torg/tofte/apningstider', 3],
  ['/tilbyder/innbyggerservice', 2],
  ['/om', 2],
  ['/finn?sted=3484', 1],
  // What an adviser hands over.
  ['/timer/barnehageplass', 1],
  ['/timer/ny-i-kommunen', 1],
  ['/en/torg/tofte', 3],
  ['/ar/torg/tofte', 3],
] as const) {
  test(`${path} is at most ${most} sheets of A4, in black on white`, async () => {
    const { page, leave } = await town.visit({ colorScheme: 'dark' })
    await page.goto((await town.at(AUTUMN)) + path)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const { count, width, height } = await sheets(page)
    assert.deepEqual([width, height], [595, 842])
    assert.ok(count <= most, `${count} sheets`)
    assert.equal(await page.evaluate("getComputedStyle(document.querySelector('main')).color"), 'rgb(22, 19, 15)')
    await leave()
  })
}

test('the poster of every hub is one sheet of A4 with the week, the place and a code to the page', async () => {
  const { page, faults, leave } = await town.visit()
  const address = await town.at(AUTUMN)
  for (const slug of HUBS) {
    await page.goto(`${address}/torg/${slug}/plakat`)
    await page.emulateMedia({ media: 'print' })
    const text = await page.locator('main').innerText()
    const days = /Torget åpner/.test(text) ? [] : ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn']
    for (const day of days) assert.match(text, new RegExp(`^${day}`, 'im'), slug)
    assert.match(text, /Adresse:/)
    assert.match(text, /Telefon:/)
    assert.ok(((await page.locator('.qr-box svg').boundingBox())?.width ?? 0) > 60, slug)
    assert.equal(await page.locator('header.tools').isVisible(), false)
    assert.deepEqual(await sheets(page), { count: 1, width: 595, height: 842 }, slug)
  }
  assert.deepEqual(faults, [])
  await leave()
})

test('the poster is one sheet also in large letters, in one ink, in English and in Arabic', async () => {
  const { page, leave } = await town.visit()
  const address = await town.at(AUTUMN)
  for (const path of [
    '/torg/heggedal/plakat?skrift=stor',
    '/torg/heggedal/plakat?trykk=svart',
    '/torg/tofte/plakat?skrift=stor&trykk=svart',
    '/en/torg/borgen/plakat',
    '/ar/torg/borgen/plakat',
    '/torg/tofte/plakat?dato=2019-11-20',
  ]) {
    await page.goto(address + path)
    assert.deepEqual(await sheets(page), { count: 1, width: 595, height: 842 }, path)
  }
  await leave()
})

test('the screen at the door names every language in letters of its own, and both it and the number are one sheet', async () => {
  const { page, leave } = await town.visit({ viewport: { width: 1080, height: 1400 } })
  const [open, shut] = [await town.at(TODAY), await town.at('2026-11-22T11:20')]
  for (const path of ['/torg/slemmestad/kolapp?plass=dor', '/torg/slemmestad/kolapp', '/ti/torg/slemmestad/kolapp?plass=dor'])
    for (const address of [open, shut]) {
      await page.goto(address + path)
      assert.deepEqual(await sheets(page), { count: 1, width: 595, height: 842 }, address + path)
    }
  await page.goto(`${open}/torg/slemmestad/kolapp?plass=dor`)
  const letters = "[...document.fonts].some(({ family, status }) => /Noto Sans Ethiopic/.test(family) && status === 'loaded')"
  assert.equal(await page.evaluate(`document.fonts.ready.then(() => ${letters})`), true)
  await page.locator('.kiosk-choices button').last().click()
  await page.waitForURL(/\/kolapp\?plass=dor$/)
  await page.emulateMedia({ media: 'print' })
  assert.equal((await sheets(page)).count, 1)
  assert.ok(((await page.locator('.slip-hub').boundingBox())?.y ?? 999) < 60, 'the number stands where the paper begins')
  await leave()
})

test('what an innbyggertorg is, can be printed without menus', async () => {
  const { page, leave } = await town.visit()
  await page.goto(`${await town.at(AUTUMN)}/om`)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('header.top nav').isVisible(), false)
  assert.ok(await page.locator('h1').isVisible())
  assert.ok((await sheets(page)).count <= 2)
  await leave()
})
