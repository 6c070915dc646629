import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { tabTo } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

const SERVICE = 'bygge-pa-egen-tomt'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2022-02-14T09:00', 'town')
})
after(() => site.close())

/** What is read on the page of whoever has no script is the same: axe needs one. */
const looks = async (page: Page, javaScriptEnabled: boolean) => {
  if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [])
  if (!javaScriptEnabled) return
  const beyond = z.number().parse(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
  assert.ok(beyond <= 0, `${beyond} px too wide`)
}

async function agreed(name: string) {
  const { rows } = await sql<{ interpreter: string | null; minutes: number; hub: string; ended: string | null; resident: string | null }>`
    select a.interpreter, round(extract(epoch from a.ends_at - a.starts_at) / 60)::int as minutes, h.slug as hub, a.ended_because as ended, act.resident_id as resident
    from appointment a join person p on p.id = a.person_id join hub h on h.id = a.hub_id join act on act.id = a.act_id where p.name = ${name}`.execute(
    site.database.db,
  )
  return rows
}

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['ar', true],
  ['ar', false],
] as const) {
  test(`a newcomer gets a time at Slemmestad with an interpreter, in «${language}», by keyboard, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const { page, faults, leave } = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const name = `Test Nykommen ${language} ${javaScriptEnabled ? 'med' : 'uten'}`
    await page.goto(`${site.url}/${language}/timer/${SERVICE}/tid?torg=slemmestad`)
    assert.equal(await page.locator('html').getAttribute('dir'), language === 'ar' ? 'rtl' : null)
    await looks(page, javaScriptEnabled)
    // Whoever reads in a language that is interpreted is not asked which; in English all are to choose from.
    for (const asked of language === 'ar' ? ['ar'] : ['1', 'ar']) {
      await tabTo(page, `.filter a[href*="tolk=${asked}"]`)
      await Promise.all([page.waitForURL(new RegExp(`tolk=${asked}`)), page.keyboard.press('Enter')])
      await looks(page, javaScriptEnabled)
    }
    await tabTo(page, '.times button')
    await Promise.all([page.waitForURL(/bestill/), page.keyboard.press('Enter')])
    await looks(page, javaScriptEnabled)
    await tabTo(page, '#navn')
    await page.keyboard.type(name)
    await tabTo(page, '#adresse')
    await page.keyboard.type('66 90 11 22')
    await Promise.all([page.waitForURL(/kvittering\/[0-9a-z]{20}/), page.keyboard.press('Enter')])
    await looks(page, javaScriptEnabled)
    assert.match(await page.locator('main').innerText(), /Slemmestad/)
    const [time] = await agreed(name)
    assert.deepEqual([time?.interpreter, time?.minutes, time?.hub], ['ar', 55, 'slemmestad'])
    assert.deepEqual(faults, [])
    await leave()
  })
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`she who is 82 rings, gets a time at Holmen and a slip that names no topic, and has no account: the desk by keyboard, ${how} JavaScript`, async () => {
    const name = `Test Borghild ${how}`
    const { page, faults, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce', javaScriptEnabled })
    await page.goto(`${site.url}/arbeid/skranke/time?til=rad-til-a-bo`)
    await looks(page, javaScriptEnabled)
    await page.locator('[name=tid][value^=holmen]').first().check()
    await tabTo(page, '#navn')
    await page.keyboard.type(name)
    await page.keyboard.press('Tab')
    await page.keyboard.type(javaScriptEnabled ? '66 90 82 01' : '66 90 82 02')
    await Promise.all([page.waitForURL(/kvittering/), page.keyboard.press('Enter')])
    const slip = await page.locator('.slip').innerText()
    assert.match(slip, /Du har time \S+dag \d+\. \S+ 2022, \d\d\.\d\d/)
    assert.match(slip, /Holmen/)
    assert.doesNotMatch(slip, /bolig|råd til å bo/i)
    assert.equal((await page.locator('.slip .words').innerText()).trim().split(/\s+/).length, 3)
    await looks(page, javaScriptEnabled)
    const [time] = await agreed(name)
    assert.deepEqual([time?.hub, time?.resident], ['holmen', null])
    assert.deepEqual(faults, [])
    await leave()
  })

  test(`the caseworker at Sætre falls ill: one page says whom it concerns, and the one with a landline is on the call list with a new time a link away, ${how} JavaScript`, async () => {
    const name = `Test Sætre ${how}`
    const { page, faults, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce', javaScriptEnabled })
    const day = javaScriptEnabled ? '20220217' : '20220303'
    await bookAtSaetre(name, day)
    await page.goto(`${site.url}/arbeid/timer/byggesak-1/fravaer`)
    await page.locator('#dag').fill(javaScriptEnabled ? '17.2.2022' : '3.3.2022')
    await page.locator('main form button').first().click()
    await page.getByRole('heading', { name: 'Én har time da' }).waitFor()
    await looks(page, javaScriptEnabled)
    await page.getByRole('button', { name: 'Før fraværet og si fra til alle' }).click()
    await page
      .getByText(/Fraværet er ført/)
      .first()
      .waitFor()
    assert.deepEqual(
      (await agreed(name)).map(({ ended }) => ended),
      ['away'],
    )
    assert.match(await page.locator('main').innerText(), new RegExp(name))
    await looks(page, javaScriptEnabled)
    assert.deepEqual(faults, [])
    await leave()
  })
}

/** As data, with a landline: it is theirs at once. */
async function bookAtSaetre(name: string, day: string): Promise<void> {
  const start = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00:00+01:00`
  const answer = await fetch(`${site.url}/api/v1/appointments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ name, contact: '32 79 00 03', service: SERVICE, hub: 'saetre', start }),
  })
  assert.equal(answer.status, 201, await answer.text())
}

test('two advisers and a resident reach for the last time at once: one has it, and the others keep what they typed and see the nearest', async () => {
  const last = 'tofte_20220222T1100Z'
  const names = ['Test Første', 'Test Andre', 'Test Hjemme']
  const [one, two] = [await site.signIn('Test Skranke'), await site.signIn('Test Skranke')]
  const resident = await site.visit()
  const pages = [one.page, two.page, resident.page]
  for (const [k, page] of pages.entries()) {
    await page.goto(`${site.url}${k < 2 ? `/arbeid/skranke/time?til=${SERVICE}` : `/timer/${SERVICE}/bestill?tid=${last}`}`)
    await page.locator('#navn').fill(names[k] ?? '')
    await page.locator('#adresse').fill(`66 90 33 0${k}`)
    if (k < 2)
      await page.evaluate(`(() => { const field = document.querySelector('[name=tid]'); field.value = '${last}'; field.checked = true })()`)
  }
  const button = (page: Page) => page.locator('main form button:not([name])').last()
  await Promise.all(pages.map(async (page) => Promise.all([page.waitForLoadState('load'), button(page).click()])))
  await Promise.all(pages.map((page) => page.locator('.ds-error-summary, .receipt, .slip').first().waitFor()))
  const had = await Promise.all(names.map(async (name) => (await agreed(name)).length))
  assert.equal(
    had.reduce((sum, count) => sum + count, 0),
    1,
  )
  for (const [k, page] of pages.entries())
    if (had[k] === 0) {
      assert.match(await page.locator('.ds-error-summary').innerText(), /ikke ledig lenger/)
      assert.equal(await page.locator('#navn').inputValue(), names[k])
      assert.ok((await page.locator('[name=tid]').count()) > 1, 'the nearest are there to choose among')
    }
  assert.deepEqual([...one.faults, ...two.faults], [])
  for (const { leave } of [one, two, resident]) await leave()
})
