import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { openSite, type Site } from './site.ts'

const THURSDAY = '2020-01-02T11:00'
const PAGES = [
  '/',
  '/torg',
  '/torg/tofte',
  '/torg/borgen',
  '/torg/slemmestad',
  '/torg/tofte/apningstider',
  '/torg/tofte/historie',
  '/finn',
  '/finn?sted=3484',
  '/kart',
  '/sok?q=tofte',
  '/tilbyder/innbyggerservice',
  '/nytt',
  '/torg/tofte/plakat',
  '/torg/tofte/skjerm',
  '/om',
  '/personvern',
  '/informasjonskapsler',
  '/tilgjengelighet',
  '/api',
  '/?dato=2018-01-01',
  '/torg/heggedal?dato=2016-05-17',
  '/en',
  '/ar/torg/tofte',
  '/uk/torg/tofte',
  '/ti',
]

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

test('no page complains, breaks its own policy, or asks anybody else for anything', async () => {
  const { page, faults, leave } = await town.visit()
  const address = await town.at(THURSDAY)
  for (const path of PAGES) {
    await page.goto(address + path)
    // The browser itself tells of a page that is not there.
    assert.deepEqual(faults, [], path)
  }
  await page.waitForLoadState('networkidle')
  assert.deepEqual(faults, [])
  assert.deepEqual(await page.context().cookies(), [], 'a visitor gets no cookies')
  await leave()
})

for (const [words, late, most] of [
  ['', 0, 0],
  [', and next to nothing when the letters come late', 1500, 0.02],
] as const) {
  test(`nothing moves while the front page and a hub are loading${words}`, async () => {
    const address = await town.at(THURSDAY)
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
      { width: 320, height: 700 },
    ]) {
      for (const path of ['/', '/torg/tofte']) {
        const { page, leave } = await town.visit({ viewport })
        if (late > 0) await page.route('**/*.woff2', (route) => wait(late).then(() => route.continue()))
        // A font comes after the first paint: have it at hand, and count only the page's own moves.
        else {
          await page.goto(address + path, { waitUntil: 'networkidle' })
          await page.evaluate(LETTERS)
        }
        await page.goto(address + path, { waitUntil: 'networkidle' })
        const shifts = Shifts.parse(await page.evaluate(SHIFTS))
        const moved = shifts.reduce((sum, { value }) => sum + value, 0)
        assert.ok(moved <= most, `${path} at ${viewport.width}: ${JSON.stringify(shifts)}`)
        await leave()
      }
    }
  })
}

test('nothing moves when the script of a button begins, and without script there is no such button', async () => {
  const address = await town.at(THURSDAY)
  for (const width of [1280, 390]) {
    for (const [path, words] of BUTTONS) {
      const { page, leave } = await town.visit({ viewport: { width, height: 844 } })
      await page.goto(address + path, { waitUntil: 'networkidle' })
      await page.evaluate(LETTERS)
      await page.goto(address + path, { waitUntil: 'networkidle' })
      assert.ok(await page.getByRole('button', { name: words }).first().isVisible(), path)
      assert.deepEqual(Shifts.parse(await page.evaluate(SHIFTS)), [], `${path} at ${width}`)
      await leave()
    }
  }
  const { page, leave } = await town.visit({ javaScriptEnabled: false })
  for (const [path, words] of BUTTONS) {
    await page.goto(address + path)
    assert.equal(await page.getByRole('button', { name: words }).count(), 0, path)
  }
  await leave()
})

const BUTTONS = [
  ['/personvern', 'Skriv ut'],
  ['/timer/barnehageplass', 'Skriv ut'],
  ['/finn', 'Bruk posisjonen min'],
  ['/', 'Bruk posisjonen min'],
] as const

const Shifts = z.array(z.object({ value: z.number(), sources: z.array(z.string()) }))

/** The letters are there: a busy machine asks for them later than the network has fallen quiet. */
const LETTERS = `new Promise((resolve) => {
  const look = () => ([...document.fonts].some(({ status }) => status === 'loaded') ? resolve() : setTimeout(look, 20))
  look()
})`

const SHIFTS = `new Promise((resolve) => {
  const seen = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.push({ value: entry.value, sources: (entry.sources ?? []).map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 100)) })
    }
  }).observe({ type: 'layout-shift', buffered: true })
  document.fonts.ready.then(() => setTimeout(() => resolve(seen), 250))
})`

/** What may come over the wire on a first visit, in bytes. */
const MOST = { Document: 12_000, Stylesheet: 30_000, Font: 60_000, Script: 8_000 }
type Kind = keyof typeof MOST
const isCounted = (type: string): type is Kind => type in MOST

for (const path of ['/', '/torg/tofte', '/torg/borgen', '/en/torg/tofte']) {
  test(`a first visit to ${path} is light: HTML, style, letters and script over the wire`, async () => {
    const { page, leave } = await town.visit()
    const weights: Record<Kind, number> = { Document: 0, Stylesheet: 0, Font: 0, Script: 0 }
    const kinds = new Map<string, Kind>()
    const network = await page.context().newCDPSession(page)
    await network.send('Network.enable')
    network.on('Network.responseReceived', ({ requestId, type }) => {
      if (isCounted(type)) kinds.set(requestId, type)
    })
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId)
      if (kind) weights[kind] += encodedDataLength
    })
    await page.goto((await town.at(THURSDAY)) + path, { waitUntil: 'networkidle' })
    await page.evaluate(LETTERS)
    await page.waitForLoadState('networkidle')
    assert.ok(weights.Document > 1000 && weights.Stylesheet > 1000 && weights.Font > 1000, JSON.stringify(weights))
    const tooHeavy = Object.entries(weights).filter(([kind, bytes]) => isCounted(kind) && bytes > MOST[kind])
    assert.deepEqual(tooHeavy, [], JSON.stringify(weights))
    await leave()
  })
}
