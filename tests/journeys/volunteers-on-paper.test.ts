import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { tabTo, wordsIn } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

const SLIP = '/arbeid/skranke/valgkomite?torg=tofte&til=folkemote-tofte-2019.2019-11-21'
const LIST = '/arbeid/torg/tofte/aktiviteter/folkemote-tofte-2019/valgkomite/2019-11-21'
const ROOM = '/arbeid/utvalg/lsu-tofte/kandidater'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2019-11-21T21:00')
})
after(() => site.close())

/** By the keyboard alone: what is tabbed to is seen, and Enter goes on. */
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 200)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

for (const javaScriptEnabled of [true, false]) {
  const [how, surname] = javaScriptEnabled ? ['with', 'Medskript'] : ['without', 'Utenskript']

  test(`who wrote herself up on paper at Tofte on 21 November 2019 says yes herself and is a member of the nominating committee, ${how} JavaScript`, async () => {
    const isFine = async (page: Page, state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const host = await site.signIn('Test Torgvert Tofte', { javaScriptEnabled, reducedMotion: 'reduce' })
    await host.page.goto(site.url + SLIP)
    await host.page.locator('#navn').fill(`Test Eva ${surname}`)
    await host.page.locator('#adresse').fill('32 79 00 11')
    await isFine(host.page, 'the form at the meeting')
    await Promise.all([host.page.waitForURL(/kvittering/), host.page.locator('#adresse').press('Enter')])
    const words = await wordsIn(host.page, '.slip')
    await isFine(host.page, 'the slip that she takes home')

    const she = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    await she.page.goto(`${site.url}/kvittering`)
    await she.page.locator('#kode').fill(words)
    await she.page.locator('#kjennetegn').fill(surname)
    await Promise.all([she.page.waitForEvent('load'), she.page.keyboard.press('Enter')])
    await isFine(she.page, 'her receipt')
    await enter(she.page, 'main a[href$="/valgkomite"]')
    await isFine(she.page, 'yes or no')
    await enter(she.page, 'main form button[name="svar"][value="ja"]')
    await isFine(she.page, 'that she said yes')

    await host.page.goto(site.url + LIST)
    await isFine(host.page, 'the closed list')
    const hers = host.page.locator('tr', { hasText: surname })
    await Promise.all([host.page.waitForEvent('load'), hers.getByRole('button', { name: /Sett i valgkomiteen/ }).press('Enter')])
    assert.match(await host.page.locator('tr', { hasText: surname }).innerText(), /Sitter i valgkomiteen/)
    await isFine(host.page, 'the list with who sits')

    const secretary = await site.signIn('Test Utvalgssekretær Tofte', { javaScriptEnabled })
    await secretary.page.goto(site.url + ROOM)
    assert.match(await secretary.page.locator('main').innerText(), new RegExp(`Test Eva ${surname}[^]*fra 21\\. november`))
    await isFine(secretary.page, 'the closed room')
    await she.page.goto(`${site.url}/organ/lsu-tofte`)
    assert.doesNotMatch(await she.page.locator('body').innerText(), new RegExp(surname), 'nobody else is told who sits there')
    for (const one of [host, she, secretary]) {
      assert.deepEqual(one.faults, [])
      await one.leave()
    }
  })
}
