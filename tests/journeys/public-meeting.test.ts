import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { tabTo } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

const KEY = 'folkemote-tofte-2019'
const DAY = '2019-11-21'
const LIVE = `/mote/${KEY}/${DAY}`
const WORK = `/arbeid/torg/tofte/aktiviteter/${KEY}`

let site: StaffSite
before(async () => {
  site = await openStaffSite('2019-11-21T18:50')
})
after(() => site.close())

const press = (page: Page, name: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).first().click()])

/** By the keyboard alone: what is tabbed to is seen, and Enter goes on. */
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 120)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function writeAgenda(page: Page): Promise<void> {
  await page.goto(`${site.url}${WORK}/mote`)
  await page.locator('#at-1').fill('19')
  await page.locator('#title-1-nb').fill('Status for torget')
  await page.locator('#at-2').fill('19.30')
  await page.locator('#title-2-nb').fill('Spørsmål fra salen')
  await press(page, 'Lagre')
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  const asked = `Når åpner biblioteket ${how} betjening?`

  test(`at the public meeting at Tofte a question goes from a phone to the screen and is answered, and whoever supports it sees it move, ${how} JavaScript`, async () => {
    const options = { javaScriptEnabled, reducedMotion: 'reduce' } as const
    const host = await site.signIn('Test Torgvert Tofte', options)
    const [hall, home, screen] = [
      await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } }),
      await site.visit({ javaScriptEnabled }),
      await site.visit({ javaScriptEnabled, viewport: { width: 1280, height: 720 } }),
    ]
    const isFine = async (page: Page, state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    /** With script the page renews itself; without, whoever reads it loads it again. */
    const sees = async (page: Page, text: string | RegExp) => {
      if (!javaScriptEnabled) await page.reload()
      await page.getByText(text).first().waitFor()
    }

    if (javaScriptEnabled) await writeAgenda(host.page)
    await host.page.goto(`${site.url}${WORK}/mote/${DAY}`)
    await isFine(host.page, 'the host before')
    await press(host.page, /^Åpne møtet/)
    if (javaScriptEnabled) await press(host.page, 'Neste: Status for torget')
    await isFine(host.page, 'the host, open')

    await Promise.all([home, screen].map(({ page }, k) => page.goto(`${site.url}${LIVE}${k === 1 ? '/lerret' : ''}`)))
    const { page } = hall
    await page.goto(`${site.url}${LIVE}`)
    await page.getByText('Status for torget').first().waitFor()
    await isFine(page, 'the live page')
    await enter(page, `a[href="${LIVE}/sporsmal"]`)
    await isFine(page, 'the form')
    await enter(page, 'form.form button')
    await page.locator('.ds-error-summary').waitFor()
    await isFine(page, 'refused')
    await tabTo(page, '#sporsmal')
    await page.keyboard.type(asked)
    await enter(page, 'form.form button')
    await page.getByText('Møtelederen ser på det før det vises').waitFor()
    await isFine(page, 'the receipt')
    await page.goto(`${site.url}${LIVE}`)
    assert.equal(await page.getByText(asked).count(), 0, 'nobody has looked at it yet')

    await host.page.goto(`${site.url}${WORK}/mote/${DAY}`)
    await press(host.page, /^Vis ?,/)
    await sees(page, asked)
    await sees(home.page, asked)
    const support = home.page.locator('li', { hasText: asked }).getByRole('button')
    await support.focus()
    await Promise.all([home.page.waitForEvent('load'), home.page.keyboard.press('Enter')])
    await sees(page, /1 støtter/)
    await isFine(home.page, 'supported')

    await host.page.reload()
    await press(host.page, /^Sett på lista/)
    await isFine(host.page, 'on the list')
    await sees(screen.page, 'Nå svarer vi på')
    await screen.page.locator('p.question', { hasText: asked }).waitFor()
    await isFine(screen.page, 'the screen')
    await host.page.locator('textarea[name="svar"]').first().fill('Rett etter påske.')
    await press(host.page, /^Besvart/)
    await sees(page, 'Rett etter påske.')
    await sees(screen.page, 'Still spørsmål fra telefonen eller på papir')
    assert.equal(await screen.page.locator('p.question', { hasText: asked }).count(), 0)

    await press(host.page, /^Avslutt møtet/)
    await sees(page, 'Møtet er over')
    await isFine(page, 'over')
    await isFine(host.page, 'the host, over')
    const own = [hall, home, screen].flatMap(({ faults }) => faults.filter((fault) => !fault.includes('422')))
    assert.deepEqual([host.faults, own], [[], []])
    await Promise.all([host, hall, home, screen].map(({ leave }) => leave()))
  })
}
