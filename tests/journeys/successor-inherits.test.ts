import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { bodyKind } from '../../src/bodies/index.ts'
import { putItem } from '../../src/hubs/edit/index.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { answerSuggestion } from '../../src/suggestions/index.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
let by: string
before(async () => {
  site = await openStaffSite('2022-01-01T09:00')
  by = await staffAccount(site)
})
after(() => site.close())

/** A trial of the test’s own whose term ended yesterday, with something that is not finished. */
async function endedTrial(slug: string, name: string, need: string): Promise<number> {
  const { db } = site.database
  const at = parseWallTime('2021-12-20T10:00') ?? assert.fail()
  const target = { kind: bodyKind.name, scope: 'municipality' as const, key: slug, keptBy: bodyKind }
  const term = { from: '2020-01-01', to: '2021-12-31', established: '2020-06-01', trial: true }
  const ground = { legalBasis: 'koml_5_2', decidedBy: 'kommunestyret/2019/32', source: 'Prøve', knownFrom: '2020-01-01' }
  const item = {
    slug,
    type: 'committee',
    name: { nb: name },
    hub: 'tofte',
    places: ['kana'],
    body: { nb: 'Et utvalg på prøve.' },
    ...term,
    ...ground,
  }
  await putItem(db, { target, item, layer: 'fact', seen: 'new' }, { actor: { id: by, name: 'Test Vert' }, today: day('2021-12-20'), at })
  const number = await shownSuggestion(site, by, { title: need })
  const holder = { kind: 'body', key: slug } as const
  await answerSuggestion(db, { number, by, at, answer: 'sent_on', reason: 'Utvalget tar det opp.', due: day('2022-01-31'), holder })
  return number
}

/** The answer to one question, sent by keyboard. */
async function answers(page: Page, fill: (page: Page) => Promise<unknown>): Promise<void> {
  await fill(page)
  const next = page.getByRole('button', { name: 'Neste' })
  await next.focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  const [slug, trial, forum, need] = javaScriptEnabled
    ? ['proveutvalg-brygga', 'Prøveutvalg Brygga', 'Prøveforum Sør', 'Lys på brygga']
    : ['proveutvalg-asen', 'Prøveutvalg Åsen', 'Prøveforum Nord', 'Benk på åsen']

  test(`the trial ends, its successor is set up question by question, and inherits what was open with its history and deadline, ${how} JavaScript`, async () => {
    const isFine = async (page: Page, state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const number = await endedTrial(slug, trial, need)
    const resident = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    await resident.page.goto(`${site.url}/organ/${slug}`)
    assert.match(await resident.page.locator('main').innerText(), /Den planlagte slutten, 31\. desember 2021, er passert/)

    const { page, faults, leave } = await site.signIn('Test Kommuneadministrator', { javaScriptEnabled, reducedMotion: 'reduce' })
    await page.goto(`${site.url}/arbeid/kommune/nytt-organ`)
    await isFine(page, 'where one begins')
    await page.getByRole('button', { name: 'Begynn' }).focus()
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    await page.locator('summary', { hasText: 'Hva sier loven?' }).focus()
    await page.keyboard.press('Enter')
    await isFine(page, 'the first question with the law opened')
    await answers(page, () => page.locator('#type-association').check())
    await answers(page, () => page.locator('#name-nb').fill(forum))
    await answers(page, () => page.locator('#body-nb').fill('En forening for alle her.'))
    await answers(page, () => page.locator('#hub-tofte').check())
    await isFine(page, 'the places')
    await answers(page, () => page.locator('#places-kana').check())
    await answers(page, () => page.locator('#startOn').fill('20.1.2022'))
    await isFine(page, 'all answers')
    assert.match(await page.locator('main').innerText(), /Folkemøte, planlagt 20\. januar 2022[^]*Stiftelsesmøte/)
    await page.getByRole('button', { name: 'Opprett organet' }).focus()
    await Promise.all([page.waitForURL(/\/arbeid\/utvalg\//), page.keyboard.press('Enter')])

    await page.goto(`${site.url}/arbeid/kommune/organ/${slug}`)
    await page.locator('#successor').selectOption({ label: forum })
    await page.locator('button[name="gjor"][value="lagre"]').last().focus()
    await Promise.all([page.waitForURL(/lagret=/), page.keyboard.press('Enter')])

    await resident.page.goto(`${site.url}/organ/${slug}`)
    assert.match(await resident.page.locator('main').innerText(), new RegExp(`Dette er avsluttet[^]*ligger nå hos\\s+${forum}`))
    await isFine(resident.page, 'the page of the trial that has ended')
    await resident.page.getByRole('link', { name: forum }).first().focus()
    await Promise.all([resident.page.waitForEvent('load'), resident.page.keyboard.press('Enter')])
    assert.match(await resident.page.locator('main').innerText(), new RegExp(`Tok over etter\\s+${trial}`))
    await isFine(resident.page, 'the page of the successor')
    await resident.page.goto(`${site.url}/innspill/${number}`)
    assert.match(await resident.page.locator('main').innerText(), new RegExp(`Venter på\\s+${forum}[^]*31\\. januar 2022`))
    await isFine(resident.page, 'where what was open lies now')
    assert.deepEqual([...faults, ...resident.faults], [])
    await leave()
    await resident.leave()
  })
}
