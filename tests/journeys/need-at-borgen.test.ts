import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
let post: PostOffice
let by: string
before(async () => {
  site = await openStaffSite('2020-01-20T12:00', 'town')
  post = await openPostOffice(site)
  by = await staffAccount(site)
})
after(async () => {
  await post.close()
  await site.close()
})

const person = (value: string) => ({ name: null, language: 'nb', contacts: [{ kind: 'email', value }] }) as const

/** The fold is opened and the form inside it sent, by keyboard. */
async function step(page: Page, title: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const fold = page.locator('details', { has: page.locator('summary', { hasText: title }) }).last()
  await fold.locator('summary').focus()
  await page.keyboard.press('Enter')
  for (const [id, value] of Object.entries(fields)) await fold.locator(`#${id}`).fill(value)
  await fold.locator('button[type="submit"]').last().focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

for (const [javaScriptEnabled, title, minutes] of [
  [true, 'Språkkafé på kveldstid', ['12:10', '12:20', '12:30']],
  [false, 'Verksted på kveldstid', ['12:40', '12:50', '12:59']],
] as const) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a need on paper at Borgen is merged with two others, becomes an activity, and all three are told, one by letter, ${how} JavaScript`, async () => {
    const isFine = async (page: Page, state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const desk = await site.signIn('Test Skranke', { javaScriptEnabled, reducedMotion: 'reduce' })
    await desk.page.goto(`${site.url}/arbeid/skranke/innspill?torg=borgen`)
    await desk.page.locator('#slags-need').check()
    await desk.page.locator('#tittel').fill(title)
    await desk.page.locator('#hva').fill('Vi jobber om dagen, og kommer ikke da.')
    await desk.page.locator('#torg').selectOption('borgen')
    await desk.page.locator('#hvem-resident').check()
    await desk.page.locator('#kanal-paper').check()
    await desk.page.locator('#navn').fill(`Test Papir ${how}`)
    await isFine(desk.page, 'the paper, written in')
    await Promise.all([desk.page.waitForURL(/kvittering/), desk.page.locator('#navn').press('Enter')])
    const slip = await desk.page.locator('main').innerText()
    assert.match(slip, /Du får svar innen\s+mandag 3\. februar 2020/)
    const number = Number(/Nummer\s+(\d+)/.exec(slip)?.[1])

    const others = [
      await shownSuggestion(site, by, { title: `${title}, takk`, hub: 'borgen', person: person(`kveld-${how}@example.no`) }),
      await shownSuggestion(site, by, { title: `Mer av det: ${title}`, hub: 'borgen', person: person(`jobb-${how}@example.no`) }),
    ]
    const host = await site.signIn('Test Kommuneadministrator', { javaScriptEnabled, reducedMotion: 'reduce' })
    await host.page.goto(`${site.url}/arbeid/innspill/${number}`)
    await isFine(host.page, 'the need as it came')
    await host.page.locator('#overskrift').focus()
    await Promise.all([host.page.waitForEvent('load'), host.page.keyboard.press('Enter')])
    for (const one of others) {
      await host.page.goto(`${site.url}/arbeid/innspill/${one}`)
      await step(host.page, 'Samle med et annet innspill', { med: String(number), 'grunn-samle': 'Dere vil det samme.' })
    }
    const resident = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    await resident.page.goto(`${site.url}/innspill/${number}`)
    assert.match(await resident.page.locator('main').innerText(), /Sagt av 3\./)
    await isFine(resident.page, 'three that say the same')
    await post.until(`2020-01-20T${minutes[0]}`)

    await host.page.goto(`${site.url}/arbeid/innspill/${number}`)
    await host.page.locator('main a[href*="/aktiviteter/ny?innspill="]').focus()
    await Promise.all([host.page.waitForEvent('load'), host.page.keyboard.press('Enter')])
    await isFine(host.page, 'the activity with what was asked for')
    await host.page.locator('#kind').selectOption('course')
    await host.page.locator('button[name="gjor"][value="lagre"]').last().focus()
    await Promise.all([host.page.waitForEvent('load'), host.page.keyboard.press('Enter')])
    await host.page.waitForURL(/lagret=/)

    const came = [await post.until(`2020-01-20T${minutes[1]}`), await post.until(`2020-01-20T${minutes[2]}`)].flatMap(({ mails }) => mails)
    assert.equal(came.filter(({ subject }) => subject === `Det ble en aktivitet: ${title}`).length, 2, 'the two who have an address')
    await desk.page.goto(`${site.url}/arbeid/ringeliste/brev`)
    assert.match(await desk.page.locator('main').innerText(), new RegExp(`Test Papir ${how}[^]*Det ble en aktivitet`))
    await isFine(desk.page, 'the letter to the one on paper')
    for (const one of [number, ...others]) {
      await resident.page.goto(`${site.url}/innspill/${one}`)
      assert.match(await resident.page.locator('main').innerText(), /Bestemt\./)
    }
    await isFine(resident.page, 'what became of it')
    for (const one of [desk, host, resident]) {
      assert.deepEqual(one.faults, [])
      await one.leave()
    }
  })
}
