import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { openSite, type Site } from './site.ts'

const PATHS = ['/kart', '/torg', '/torg/tofte/historie', '/torg/tofte/apningstider', '/tilbyder/innbyggerservice', '/finn', '/om', '/nn/om']
const Seen = z.object({ title: z.number(), heading: z.number(), beyond: z.number(), nameEnds: z.number() })
const SEEN = `(() => {
  const sizes = (what) => [...document.querySelectorAll(what)].filter((one) => one.checkVisibility()).map((one) => parseFloat(getComputedStyle(one).fontSize))
  return {
    title: Math.max(...sizes('main h1')),
    heading: Math.max(0, ...sizes('main h2')),
    beyond: document.documentElement.scrollWidth - innerWidth,
    nameEnds: innerWidth - document.querySelector('main h1').getBoundingClientRect().right,
  }
})()`
/** Names of hubs on the board that are higher than a line. */
const BROKEN = `[...document.querySelectorAll('.board h3 a')].filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)`
/** Words in names and headings that are broken without a hyphen of their own. */
const CUT = `[...document.querySelectorAll('main :is(h1, h2, h3):not(.ds-sr-only), .band span')].filter((one) => one.checkVisibility()).flatMap((one) => {
  const cut = [], texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) for (const { 0: word, index } of texts.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
    const range = new Range()
    range.setStart(texts.currentNode, index)
    range.setEnd(texts.currentNode, index + word.length)
    const tops = [...range.getClientRects()].map((box) => box.top)
    if (Math.max(...tops) - Math.min(...tops) > 4) cut.push(word)
  }
  return cut
})`

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

for (const width of [320, 360, 390]) {
  test(`on a screen of ${width} px no heading is larger than the title, and nothing is wider than the screen`, async () => {
    const { page, leave } = await town.visit({ viewport: { width, height: 800 } })
    const address = await town.at('2020-03-02T10:00')
    for (const path of PATHS) {
      await page.goto(address + path)
      await page.evaluate('document.fonts.ready')
      const { title, heading, beyond } = Seen.parse(await page.evaluate(SEEN))
      assert.ok(title >= heading, `${path}: ${title} px over ${heading}`)
      assert.equal(beyond, 0, path)
      assert.deepEqual(await page.evaluate(BROKEN), [], `names in two lines at ${path}`)
    }
    await leave()
  })
}

for (const lang of ['', '/nn', '/en', '/ar']) {
  test(`at 320 px the choice of hub opens within the screen, in the language of ${lang || '/'}`, async () => {
    const { page, leave } = await town.visit({ viewport: { width: 320, height: 800 } })
    await page.goto(`${await town.at('2020-03-02T10:00')}${lang}/`)
    await page.locator('.switch summary').click()
    const list = await page.locator('.switch > ul').boundingBox()
    assert.ok(list && list.x >= 0 && list.x + list.width <= 320, JSON.stringify(list))
    await leave()
  })
}

test('in Arabic a hub’s name ends at the gutter, and the mark of an example stands after the word it belongs to', async () => {
  const { page, leave } = await town.visit({ viewport: { width: 390, height: 800 } })
  await page.goto(`${await town.at('2020-03-02T10:00')}/ar/torg/tofte`)
  const { nameEnds } = Seen.parse(await page.evaluate(SEEN))
  assert.ok(nameEnds > 20, `${nameEnds} px from the edge`)
  const marked = page.locator('.hero dt:has(> [lang="ar"]:first-child):has(.example)')
  assert.ok((await marked.count()) > 0)
  for (const one of await marked.all()) {
    const word = await one.locator('> [lang="ar"]').boundingBox()
    const mark = await one.locator('.example').boundingBox()
    assert.ok(word && mark && mark.x + mark.width <= word.x + 1)
  }
  await leave()
})

test('in Arabic what is said of the translation is read in its order, and the mark of an example after the state of a hub', async () => {
  const { page, leave } = await town.visit({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${await town.at('2020-03-02T10:00')}/ar/`)
  const pairs = [page.locator('.tidings [lang="ar"]'), page.locator('.board .state:has(.example)').first().locator('> span')]
  for (const pair of pairs) {
    const first = await pair.nth(0).boundingBox()
    const second = await pair.nth(1).boundingBox()
    assert.ok(first && second && second.x + second.width <= first.x + 1, JSON.stringify([first, second]))
  }
  await leave()
})

test('the weekday of every language has room on a phone, each day of the week', async () => {
  const address = await town.at('2020-03-02T10:00')
  for (const width of [320, 390, 600]) {
    const { page, leave } = await town.visit({ viewport: { width, height: 800 } })
    for (const lang of ['', '/nn', '/en', '/se', '/pl']) {
      for (const day of ['02', '03', '04', '05', '06', '07', '08']) {
        await page.goto(`${address}${lang}/?dato=2020-03-${day}`)
        await page.evaluate('document.fonts.ready')
        const { beyond } = Seen.parse(await page.evaluate(SEEN))
        const weekday = await page.locator('.now h1 span').first().boundingBox()
        assert.ok(
          weekday && weekday.x + weekday.width < width - 8,
          `${lang} ${day} at ${width} ends at ${weekday && weekday.x + weekday.width}`,
        )
        assert.equal(beyond, 0, `${lang} ${day} at ${width}`)
      }
    }
    await leave()
  }
})

const LARGE_WORDS = [
  '/torg/heggedal',
  '/torg/slemmestad',
  '/torg/spikkestad',
  '/aktiviteter/ungdomsklubb-tofte',
  '/aktiviteter/snekkerverksted-heggedal',
]

test('no name of a hub or an activity is broken in the middle of a word, from the smallest telephone to a wide screen', async () => {
  const address = await town.at('2027-02-03T10:00')
  const { page, leave } = await town.visit({ viewport: { width: 320, height: 800 } })
  for (const path of LARGE_WORDS) {
    await page.goto(address + path)
    await page.evaluate('document.fonts.ready')
    for (const width of [320, 375, 390, 412, 430, 960, 1024, 1100, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 })
      assert.deepEqual(await page.evaluate(CUT), [], `${path} at ${width}`)
    }
  }
  await leave()
})

const Fields = z.object({ fields: z.array(z.string()), others: z.array(z.string()) })
/** The colours of what is chosen, and of the rest. */
const FIELDS = `(() => {
  const first = document.querySelector('.filters')
  const of = (what) => [...new Set([...first.querySelectorAll(what)].map((one) => getComputedStyle(one).backgroundColor.match(/\\d+, \\d+, \\d+/)[0]))]
  return { fields: of('[aria-current]'), others: of('a:not([aria-current])') }
})()`

test('on a telephone the chosen hub is in sight, though it is the sixth, and is told apart where colours are forced', async () => {
  const address = await town.at('2027-02-03T10:00')
  const { page, leave } = await town.visit({ viewport: { width: 390, height: 800 }, forcedColors: 'active' })
  await page.goto(`${address}/aktiviteter?torg=slemmestad&gratis=1`)
  const chosen = page.locator('.filters').first().locator('[aria-current]')
  assert.equal(await chosen.count(), 3)
  for (const one of await chosen.all()) {
    const box = await one.boundingBox()
    assert.ok(box && box.x >= 0 && box.x + box.width <= 390, `${await one.innerText()} ends at ${box && box.x + box.width}`)
  }
  const { fields, others } = Fields.parse(await page.evaluate(FIELDS))
  assert.ok(fields.length === 1 && !others.includes(fields[0] ?? ''), `${fields.join()} among ${others.join()}`)
  await leave()
})
