import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { openSite, type Site } from './site.ts'

/** How far the line of date stands below the lowest ink of the weekday. */
const CLEAR = `(() => {
  const title = document.querySelector('.now h1')
  const style = getComputedStyle(title)
  const pen = document.createElement('canvas').getContext('2d')
  pen.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily
  const foot = document.createElement('span')
  foot.style.cssText = 'display:inline-block;width:0;height:0'
  title.querySelector('span').append(foot)
  const baseline = foot.getBoundingClientRect().bottom
  return document.querySelector('.now .sub').getBoundingClientRect().top - baseline - pen.measureText('onsdag').actualBoundingBoxDescent
})()`
/** The lines that the end of the answer stands on. */
const LINES = `(() => {
  const words = document.createRange()
  words.selectNodeContents(document.querySelector('.hero .clause'))
  return new Set([...words.getClientRects()].map(({ top }) => top)).size
})()`
/** How far below its title the way of what came after begins. */
const BELOW = `(() => {
  const line = document.querySelector('h3 + .timeline')
  return line.getBoundingClientRect().top - line.previousElementSibling.getBoundingClientRect().bottom
})()`
/** The colours of the arrow itself, and of the sides that make it one. */
const ARROW = `(({ borderTopColor, borderLeftColor }) => [borderTopColor, borderLeftColor])(
  getComputedStyle(document.querySelector('.switch summary'), '::after'),
)`
/** The colour of what is wrong under a legend, and under a field. */
const FAULTS = `['<fieldset class="ds-fieldset"><legend>Uka</legend>', '<div class="ds-field">'].map((around) => {
  document.querySelector('main').insertAdjacentHTML('beforeend', around + '<p class="ds-validation-message">Velg en dag.</p>')
  return getComputedStyle(document.querySelector('main').lastElementChild.lastElementChild).color
})`
/** The hours on a poster that are broken after their dash; null when there are none. */
const BROKEN_HOURS = `(() => {
  const all = [...document.querySelectorAll('.poster-facts .range')]
  return all.length === 0 ? null : all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)
})()`

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

test('the tail of «onsdag» does not reach the line of date under it, however wide the screen', async () => {
  for (const width of [768, 1280, 1600, 1920, 2560]) {
    const { page, leave } = await town.visit({ viewport: { width, height: 900 } })
    await page.goto(`${await town.at('2020-03-04T10:00')}/`)
    await page.evaluate('document.fonts.ready')
    const clear = z.number().parse(await page.evaluate(CLEAR))
    assert.ok(clear > 0, `${clear} px at ${width}`)
    await leave()
  }
})

test('the end of the answer, «til klokka 15.», is not broken', async () => {
  const address = await town.at('2020-03-02T10:00')
  for (const width of [320, 390, 960, 1280, 1600]) {
    const { page, leave } = await town.visit({ viewport: { width, height: 900 } })
    for (const hub of ['tofte', 'borgen', 'heggedal']) {
      await page.goto(`${address}/torg/${hub}`)
      await page.evaluate('document.fonts.ready')
      assert.equal(await page.evaluate(LINES), 1, `${hub} at ${width}`)
    }
    await leave()
  }
})

test('what came after the trial stands clear of its heading', async () => {
  const { page, leave } = await town.visit({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${await town.at('2026-03-02T10:00')}/torg/tofte`)
  assert.ok(z.number().parse(await page.evaluate(BELOW)) >= 16)
  await leave()
})

test('in forced colours the choice of hub has an arrow still, not a square', async () => {
  const { page, leave } = await town.visit({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' })
  await page.goto(`${await town.at('2020-03-02T10:00')}/`)
  const [arrow, side] = z.tuple([z.string(), z.string()]).parse(await page.evaluate(ARROW))
  assert.notEqual(arrow, side)
  await leave()
})

test('what is wrong is as red under a legend as under a field', async () => {
  const { page, leave } = await town.visit()
  await page.goto(`${await town.at('2020-03-02T10:00')}/sok`)
  const [underLegend, underField] = z.tuple([z.string(), z.string()]).parse(await page.evaluate(FAULTS))
  assert.equal(underLegend, underField)
  await leave()
})

test('no hours are broken after their dash on the poster of a hub that is planned', async () => {
  const { page, leave } = await town.visit({ viewport: { width: 794, height: 1123 } })
  await page.goto(`${await town.at('2020-02-01T10:00')}/torg/slemmestad/plakat`)
  assert.deepEqual(await page.evaluate(BROKEN_HOURS), [])
  await leave()
})
