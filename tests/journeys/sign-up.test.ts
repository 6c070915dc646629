import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { findSignUpList, signUp } from '../../src/activities/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { day, parseWallTime, townClock, type Day } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openSite, tabTo, type Site } from './site.ts'
import { axeFindings } from './staff-site.ts'

const NOW = '2020-01-03T12:00'
const KEY = 'babysang-spikkestad'

let site: Site
let address: string
before(async () => {
  site = await openSite()
  address = await site.at(NOW)
})
after(() => site.close())

const at = parseWallTime(NOW) ?? assert.fail(NOW)

/** Fifteen others, and the act of the first. */
async function fill(occurrence: Day): Promise<string> {
  const { db } = site.database
  const list = await findSignUpList(db, { key: KEY, occurrence, today: day('2020-01-03'), at })
  const others = Array.from({ length: 15 }, () =>
    signUp(db, {
      list: list?.id ?? assert.fail('no list'),
      hub: 'spikkestad',
      size: 1,
      together: false,
      claimsFirst: false,
      children: [],
      answers: [],
      person: { name: 'Test Forelder', language: 'nb', contacts: [] },
      helper: null,
      channel: 'web',
      registeredBy: null,
      key: newActKey(),
      publicUrl: address,
      at,
    }),
  )
  const [first] = await Promise.all(others)
  return first?.actId ?? assert.fail('nobody came')
}

/** By the keyboard alone: what is tabbed to is seen, and Enter goes on. */
async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 120)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

for (const [javaScriptEnabled, occurrence] of [
  [true, '2020-01-06'],
  [false, '2020-01-13'],
] as const) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`the sixteenth to a babysang of fifteen stands first in the queue, is asked when one drops out, and says yes, ${how} JavaScript`, async () => {
    const first = await fill(day(occurrence))
    const { page, faults, leave } = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const isFine = async (state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const form = `/aktiviteter/${KEY}/pamelding/${occurrence}`

    await page.goto(`${address}/aktiviteter/${KEY}`)
    await page
      .getByRole('link', { name: /Fullt\. Still deg i kø/ })
      .first()
      .waitFor()
    await isFine('the activity')
    await enter(page, `a[href="${form}"]`)
    await page.getByRole('heading', { name: 'Still deg i kø til Babysang' }).waitFor()
    await isFine('the form')
    await enter(page, 'form.form button')
    await page.locator('.ds-error-summary').waitFor()
    await isFine('refused')
    await tabTo(page, '#navn')
    await page.keyboard.type('Test Mamma')
    await tabTo(page, '#adresse')
    await page.keyboard.type('22 86 00 00')
    await isFine('filled in')
    await enter(page, 'form.form button')
    await page.getByRole('heading', { name: 'Du står på venteliste til Babysang' }).waitFor()
    assert.match(await page.locator('.receipt').innerText(), /Nummer i køen\s+1\./)
    await isFine('in the queue')

    const deps = { clock: townClock(at) }
    await cancelAct(site.database.db, actKinds(deps), { actId: first, by: 'person', at })
    await page.reload()
    await page.getByRole('heading', { name: 'Det er en ledig plass på Babysang' }).waitFor()
    await isFine('offered the place')
    await enter(page, 'a[href$="/plass"]')
    await page.getByRole('heading', { name: 'Vil du ha plassen på Babysang?' }).waitFor()
    await isFine('asked')
    await enter(page, 'button[value="ja"]')
    await page.getByRole('heading', { name: 'Du er påmeldt Babysang' }).waitFor()
    await isFine('signed up')
    await enter(page, 'a[href$="/avlysning"]')
    await isFine('asked whether to cancel')
    await enter(page, 'form button')
    assert.match(await page.locator('main').innerText(), /Du er ikke lenger påmeldt Babysang/)
    await isFine('called off')
    // The browser notes the form that was refused; nothing else.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('422')),
      [],
    )
    await leave()
  })
}
