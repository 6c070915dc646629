import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-11-23T11:20')
})
after(() => site.close())

const MOTION = { reducedMotion: 'no-preference' } as const

/** Follows a link as a reader does, and tells whether the next page is revealed in a transition. */
async function isAnimated(page: Page, selector: string): Promise<boolean> {
  await page.addInitScript("addEventListener('pagereveal', (event) => { window.revealed = event.viewTransition !== null })")
  await Promise.all([page.waitForEvent('load'), page.locator(selector).first().click()])
  return wasRevealed(page)
}

/** A page is revealed when it is first drawn, which can be after it has loaded. */
async function wasRevealed(page: Page): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer: unknown = await page.evaluate('window.revealed')
    if (typeof answer === 'boolean') return answer
    await wait(50)
  }
  return assert.fail('the browser never told how the page was revealed')
}

test('a resident sees one page become the next, unless they want less motion', async () => {
  for (const [reducedMotion, expected] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const { page, faults, leave } = await site.signIn('Test Torgvert Tofte', { reducedMotion })
    await page.goto(`${site.url}/torg/tofte`)
    assert.equal(await isAnimated(page, 'header.top nav a[href="/kart"]'), expected, reducedMotion)
    assert.deepEqual(faults, [])
    await leave()
  }
})

test('the staff’s pages are there at once, and their forms too', async () => {
  const { page, faults, leave } = await site.signIn('Test Torgvert Tofte', MOTION)
  assert.equal(await isAnimated(page, '.acts a[href$="/tider"]'), false)
  assert.equal(await isAnimated(page, 'a[href$="/tider/ny"]'), false)
  assert.equal(await isAnimated(page, 'button[value=lagre]'), false)
  assert.deepEqual(faults, [])
  await leave()
})

// The page that is left may be gone before it has answered.
const goOn = (page: Page, path: string) => page.evaluate(`void (location.href = '${path}')`).catch(() => undefined)

test('someone who goes on faster than the pages come, makes no page of the staff complain', async () => {
  const { page, faults, leave } = await site.signIn('Test Torgvert Tofte', MOTION)
  for (let round = 0; round < 30; round += 1) {
    await Promise.all([page.waitForEvent('domcontentloaded'), goOn(page, '/arbeid/torg/tofte/tider')])
    if (round % 2 === 0) await goOn(page, '/arbeid/torg/tofte/tider/ny')
    await page.goto(`${site.url}/arbeid`).catch(() => undefined)
  }
  assert.deepEqual(faults, [])
  await leave()
})
