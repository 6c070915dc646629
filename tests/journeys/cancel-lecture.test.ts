import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { pickRadio, tabTo, tabToNamed } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

const NOW = '2020-03-09T11:20'
const KEY = 'onsdagsforedrag-holmen'
const LECTURE = `/arbeid/torg/holmen/aktiviteter/${KEY}`

let site: StaffSite
let post: PostOffice
before(async () => {
  site = await openStaffSite(NOW, 'town')
  post = await openPostOffice(site)
})
after(async () => {
  await post.close()
  await site.close()
})

/** By the keyboard alone: what is tabbed to is seen, and Enter goes on. */
async function enter(page: Page, name: string): Promise<void> {
  await tabToNamed(page, name)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function fineOn(page: Page, { state, looks }: { state: string; looks: boolean }): Promise<void> {
  if (looks) assert.deepEqual(await axeFindings(page), [], state)
}

/** At the desk, by keyboard: a name and where she is reached, and no account. */
async function signUp({ page, looks }: { page: Page; looks: boolean }, on: string, who: { name: string; reached: string }): Promise<void> {
  await page.goto(`${site.url}/arbeid/skranke/pamelding?til=${KEY}.${on}`)
  await tabTo(page, '#navn')
  await page.keyboard.type(who.name)
  await tabTo(page, '#adresse')
  await page.keyboard.type(who.reached)
  await fineOn(page, { state: 'the form at the desk, filled in', looks })
  await Promise.all([page.waitForURL(/kvittering/), page.keyboard.press('Enter')])
  assert.match(await page.locator('.slip').innerText(), new RegExp(`Du er påmeldt Onsdagsforedrag[\\s\\S]*${who.name}`))
  await fineOn(page, { state: 'the slip', looks })
}

for (const [javaScriptEnabled, on, words] of [
  [true, '2020-03-11', '11. mars'],
  [false, '2020-03-18', '18. mars'],
] as const) {
  const how = javaScriptEnabled ? 'with' : 'without'
  const looks = javaScriptEnabled

  test(`a host at Holmen cancels a lecture: who gave a phone is rung and ticked, who gave an address has a mail, and all can read why, ${how} JavaScript`, async () => {
    const options = { javaScriptEnabled, reducedMotion: 'reduce' } as const
    const [host, desk] = [await site.signIn('Test Redaktør', options), await site.signIn('Test Skranke', options)]
    await host.page.goto(`${site.url}${LECTURE}/pamelding`)
    await pickRadio(host.page, 'how', 'optional')
    await fineOn(host.page, { state: 'how one signs up', looks })
    await enter(host.page, 'Lagre')
    await fineOn(host.page, { state: 'signing up is open', looks })
    const [rung, mailed] = [`Test Borghild ${how}`, `test.mail.${how}@example.no`]
    await signUp({ page: desk.page, looks }, on, { name: rung, reached: '66 90 82 82' })
    await signUp({ page: desk.page, looks }, on, { name: 'Test Egil', reached: mailed })

    await host.page.goto(`${site.url}${LECTURE}/dato/${on}`)
    await pickRadio(host.page, 'so', 'cancelled')
    await fineOn(host.page, { state: 'off is chosen', looks })
    await enter(host.page, 'Se hva som endres')
    assert.match(await host.page.locator('.ds-error-summary').innerText(), /Hvorfor er det avlyst\?/)
    await fineOn(host.page, { state: 'refused without a reason', looks })
    await tabTo(host.page, '#cancelled-nb', 120)
    await host.page.keyboard.type('Foredragsholderen er syk')
    await enter(host.page, 'Se hva som endres')
    assert.match(await host.page.locator('main').innerText(), /2 har meldt seg på[\s\S]*får beskjed/)
    await fineOn(host.page, { state: 'what would change', looks })
    await enter(host.page, 'Lagre')
    await fineOn(host.page, { state: 'called off', looks })
    const { mails } = await post.until('2020-03-09T11:30')
    const told = mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text === mailed))
    assert.match(told.map(({ text }) => text).join(), /Foredragsholderen er syk/)

    const list = `${site.url}/arbeid/ringeliste?torg=holmen`
    const { page } = desk
    await page.goto(list)
    const line = page.getByRole('row', { name: new RegExp(rung) })
    assert.match(await line.innerText(), /66 90 82 82[\s\S]*Foredragsholderen er syk/)
    await fineOn(page, { state: 'the call list', looks })
    await tabToNamed(page, (await line.getByRole('button').innerText()).trim())
    await Promise.all([page.waitForURL(/for=/), page.keyboard.press('Enter')])
    assert.match(await page.locator('main').innerText(), new RegExp(`Sagt fra til ${rung}`))
    await fineOn(page, { state: 'ticked', looks })
    await page.goto(list)
    assert.match(await page.locator('main').innerText(), /Ingen skal ringes nå/)
    await fineOn(page, { state: 'the call list, worked off', looks })
    assert.match(await page.getByRole('row', { name: new RegExp(rung) }).innerText(), /Test Skranke/)

    const reader = await site.visit({ javaScriptEnabled })
    await reader.page.goto(`${site.url}/aktiviteter/${KEY}`)
    assert.match(
      await reader.page.locator('main').innerText(),
      new RegExp(`${words.replace('. mars', String.raw`\.3\.`)}[\\s\\S]*Avlyst: Foredragsholderen er syk`),
    )
    await fineOn(reader.page, { state: 'the activity', looks })
    assert.deepEqual([host.faults, desk.faults, reader.faults], [[], [], []])
    await Promise.all([host.leave(), desk.leave(), reader.leave()])
  })
}
