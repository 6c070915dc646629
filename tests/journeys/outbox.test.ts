import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { queueMessage } from '../../src/platform/outbox/index.ts'
import { claimDue } from '../../src/platform/outbox/claim.ts'
import { LANGUAGE_NAMES, PAGE_LANGUAGES } from '../../src/platform/i18n/index.ts'
import type { Page } from 'playwright-core'
import { MESSAGE_KINDS } from '../../src/workplace/templates/registry.ts'
import { tabTo } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-01-16T11:20')
})
after(() => site.close())

/** One that a server has refused for good. */
async function deadLetter(subject: string): Promise<string> {
  const { db, clock } = site.deps
  const mail = { key: subject, channel: 'email', language: 'nb', to: 'gammel.adresse@example.no', subject, text: 'Vi ses.' } as const
  const { id } = await db.transaction().execute((tx) => queueMessage(tx, mail, clock.now()))
  const gone = { givenUpAt: new Date(clock.now()), lastError: 'smtp 550 5.1.1', tries: 1 }
  await db.updateTable('outboundMessage').set(gone).where('id', '=', id).execute()
  return id
}

async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 200)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

const WAYS = [
  { viewport: { width: 390, height: 800 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce', javaScriptEnabled: false },
] as const

for (const way of WAYS) {
  const script = !('javaScriptEnabled' in way)
  const how = script ? 'with' : 'without'
  const begin = async () => {
    const opened = await site.signIn('Test Kommuneadministrator', way)
    const isFine = async (state: string) => {
      const wide = script ? await opened.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') : 0
      assert.ok(Number(wide) <= 0, `${state} scrolls sideways`)
      if (script) assert.deepEqual(await axeFindings(opened.page), [], state)
    }
    return { ...opened, isFine }
  }

  test(`a letter that was given up is found in the outbox, read and sent again, by keyboard, ${how} JavaScript`, async () => {
    const id = await deadLetter(`Påmeldt ${how}`)
    const { page, faults, leave, isFine } = await begin()
    await page.goto(`${site.url}/arbeid/utboks?vis=oppgitt`)
    await isFine('the list')
    await enter(page, `a[href="/arbeid/utboks/${id}"]`)
    await page.getByRole('heading', { name: `Påmeldt ${how}` }).waitFor()
    await isFine('the letter')
    await enter(page, 'main form button')
    await page.getByText('Venter på å bli sendt').waitFor()
    await isFine('sent again')
    const due = await claimDue(site.deps.db, { channel: 'email', limit: 100, by: how, now: site.deps.clock.now() })
    assert.equal(due.filter(({ key }) => key === `Påmeldt ${how}`).length, 1)
    assert.deepEqual(faults, [])
    await leave()
  })

  test(`what is stopped is tried again or dropped with a reason, by keyboard, ${how} JavaScript`, async () => {
    const [again, dropped] = [await deadLetter(`Igjen ${how}`), await deadLetter(`Bort ${how}`)]
    const { page, faults, leave, isFine } = await begin()
    await page.goto(`${site.url}/arbeid/utboks/stoppet`)
    await isFine('what is stopped')
    await enter(page, `form:has(input[value="message:${again}"]) button[value="igjen"]`)
    await page.getByText('Ferdig. Lista under er slik det er nå.').waitFor()
    assert.equal(await page.getByText(`Igjen ${how}`).count(), 0)
    const row = page.locator('tr').filter({ hasText: `Bort ${how}` })
    await tabTo(page, `tr:has(input[value="message:${dropped}"]) summary`, 200)
    await page.keyboard.press('Enter')
    await isFine('about to drop it')
    await enter(page, `form:has(input[value="message:${dropped}"]) button[value="forkast"]`)
    await page.locator('.ds-error-summary').waitFor()
    await isFine('no reason')
    await tabTo(page, `#grunn-message-${dropped}`, 200)
    await page.keyboard.type('Adressen er borte')
    await enter(page, `form:has(input[value="message:${dropped}"]) button[value="forkast"]`)
    await page.getByText('Ferdig. Lista under er slik det er nå.').waitFor()
    assert.equal(await row.count(), 0)
    assert.deepEqual(faults, [])
    await leave()
  })

  test(`every message can be read beforehand in each language, ${how} JavaScript`, async () => {
    const { page, faults, leave, isFine } = await begin()
    await page.goto(`${site.url}/arbeid/maler`)
    const subjects = new Set<string>()
    for (const language of PAGE_LANGUAGES) {
      await enter(page, `main nav a[lang="${language}"]`)
      assert.equal(await page.locator('main nav a[aria-current="page"]').innerText(), LANGUAGE_NAMES[language])
      assert.ok((await page.locator('pre.letter').count()) >= 2 * MESSAGE_KINDS.length)
      subjects.add(await page.locator('.template h3').first().innerText())
      await isFine(`templates in ${language}`)
    }
    assert.ok(subjects.size >= 2, [...subjects].join(' · '))
    assert.deepEqual(faults, [])
    await leave()
  })
}
