import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { tabTo, tabToNamed } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-11-23T11:20')
})
after(() => site.close())

/** By the keyboard alone: what is tabbed to is seen, and Enter goes on. */
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 120)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function types(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector, 40)
  await page.keyboard.type(text)
}

/** What a teenager types, in the order of the form. */
async function fillIn(page: Page, title: string): Promise<void> {
  await types(page, '#tittel', title)
  await types(page, '#hva', 'En kveld med ramper, for alle som vil prøve.')
  await types(page, '#for', 'For u')
  await tabTo(page, '#ofte-once')
  await page.keyboard.press('ArrowDown')
  await types(page, '#ukedag', 'Fre')
  await types(page, '#fra', '18')
  await types(page, '#til', '21')
  await tabTo(page, '#hvem-resident')
  await page.keyboard.press('ArrowDown')
  await types(page, '#alder', '13')
  await types(page, '#kallenavn', 'Skaterotta')
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  const title = `Skatekveld ${how}`
  const better = `Skatetreff ${how}`

  test(`a teenager at Tofte proposes a skate evening with a nickname, says yes to a change, and it is in the programme, ${how} JavaScript`, async () => {
    const teen = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const host = await site.signIn('Test Torgvert Tofte', { javaScriptEnabled, reducedMotion: 'reduce' })
    const isFine = async (page: Page, state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const { page } = teen

    await page.goto(`${site.url}/aktiviteter/foresla?torg=tofte`)
    await isFine(page, 'the form')
    await enter(page, 'form.form .buttons button')
    await page.locator('.ds-error-summary').waitFor()
    await isFine(page, 'refused')
    await fillIn(page, title)
    await enter(page, 'form.form .buttons button')
    await page.getByText('Skaterotta, en ung person på Tofte').waitFor()
    await isFine(page, 'looked over')
    await enter(page, 'button[value="send"]')
    await page.getByRole('heading', { name: `Forslaget ditt: ${title}` }).waitFor()
    await isFine(page, 'the receipt')
    const receipt = page.url()
    const number = /Nummer\s+(\d+)/.exec(await page.locator('.receipt').innerText())?.[1] ?? assert.fail('no number')

    const at = `${site.url}/arbeid/forslag/${number}`
    const press = async (name: string) => {
      await tabToNamed(host.page, name)
      await Promise.all([host.page.waitForEvent('load'), host.page.keyboard.press('Enter')])
    }
    await host.page.goto(at)
    await isFine(host.page, 'the host’s page')
    await host.page.goto(`${at}/endring`)
    await tabTo(host.page, '#tittel')
    await host.page.keyboard.type(better)
    await types(host.page, '#hvorfor', 'Da forstår flere at de kan komme.')
    await isFine(host.page, 'a change')
    await press('Send endringen')
    await isFine(host.page, 'the change is sent')

    await page.goto(receipt)
    await enter(page, 'a[href$="/forslag"]')
    await page.getByText('Da forstår flere at de kan komme.').waitFor()
    await isFine(page, 'asked')
    await enter(page, 'button[value="ja"]')
    await page.getByRole('heading', { name: `Forslaget ditt: ${better}` }).waitFor()
    await isFine(page, 'the change is taken')

    await host.page.goto(at)
    await press('Ja, sett det opp')
    assert.equal(await host.page.locator('#title-nb').inputValue(), better)
    await isFine(host.page, 'the draft')
    await types(host.page, '#kind', 'Klubb')
    await press('Lagre')
    await isFine(host.page, 'set up')

    await page.goto(receipt)
    await page.getByRole('link', { name: 'Se aktiviteten' }).waitFor()
    await isFine(page, 'in place')
    await enter(page, 'a[href*="/aktiviteter/skatetreff"]')
    await page.getByRole('link', { name: 'en ung person på Tofte' }).waitFor()
    assert.doesNotMatch(await page.locator('main').innerText(), /Skaterotta/)
    await isFine(page, 'the activity')
    await enter(page, `a[href="/aktiviteter/forslag/${number}"]`)
    await page.getByText('På plass i programmet').waitFor()
    await isFine(page, 'the proposal')

    assert.deepEqual(
      teen.faults.filter((fault) => !fault.includes('422')),
      [],
    )
    assert.deepEqual(host.faults, [])
    await Promise.all([teen.leave(), host.leave()])
  })
}
