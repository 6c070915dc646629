import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { newActKey } from '../../src/people/index.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { borrowRoom } from '../../src/resources/index.ts'
import { openSite, tabTo, type Site } from './site.ts'
import { axeFindings } from './staff-site.ts'

// A Tuesday.
const NOW = '2022-03-01T08:00'

let site: Site
let address: string
before(async () => {
  site = await openSite()
  address = await site.at(NOW)
  await quizIn('storsalen')
  await quizIn('motet')
})
after(() => site.close())

/** Somebody else has the room on one of the Tuesdays. */
async function quizIn(room: string): Promise<void> {
  const { db } = site.database
  const { id } = await db.selectFrom('hub').select('id').where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  await borrowRoom(db, {
    hub: { id, slug: 'saetre' },
    room,
    day: day('2022-03-15'),
    from: 1200,
    to: 1260,
    weeks: 1,
    onlyFree: false,
    size: 12,
    borrower: 'private',
    hasAdult: true,
    person: { name: 'Test Quiz', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: address,
    at: parseWallTime(NOW) ?? assert.fail(NOW),
  })
}

/** By the keyboard alone: chosen by what is written there, as one does in a list. */
async function choose(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, `#${field}`, 120)
  await page.keyboard.type(text)
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 120)
  await page.keyboard.press('Space')
}

async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, 120)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

for (const [javaScriptEnabled, room, name] of [
  [true, 'storsalen', 'Storsalen'],
  [false, 'motet', 'Møterommet'],
] as const) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a choir borrows a room at Sætre from 19 to 21 on four Tuesdays, is told who has it on one of them, and takes the others, ${how} JavaScript`, async () => {
    const { page, faults, leave } = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const isFine = async (state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    await page.goto(`${address}/torg/saetre/lokaler?uke=2022-03-08`)
    assert.match(
      await page.locator('main').innerText(),
      /Frivillige[\s\S]*62 dager[\s\S]*Kommunen[\s\S]*42 dager[\s\S]*Næringsliv[\s\S]*14 dager/,
    )
    await isFine('the rooms')
    await enter(page, `a[href="/torg/saetre/lokaler/${room}?dag=2022-03-08"]`)
    await choose(page, 'fra', '19.00')
    await choose(page, 'til', '21.00')
    await choose(page, 'uker', '4')
    await tabTo(page, '#antall')
    await page.keyboard.type('18')
    await press(page, 'input[name="laner"]')
    await press(page, 'input[name="voksen"]')
    await tabTo(page, '#navn')
    await page.keyboard.type('Test Korleder')
    await tabTo(page, '#adresse')
    await page.keyboard.type('22 86 00 00')
    await isFine('the form, filled in')
    await enter(page, 'form.form button')
    const told = await page.locator('.ds-error-summary').innerText()
    assert.match(told, /Kryss av for å låne de andre dagene[\s\S]*tatt av privatpersoner[\s\S]*Dere spør som frivillige/)
    await isFine('told of the clash')
    await press(page, 'input[name="hopp"]')
    await enter(page, 'form.form button')
    await page.getByRole('heading', { name: `Du har lånt ${name}` }).waitFor()
    const receipt = await page.locator('main').innerText()
    assert.match(receipt, /Tirsdag 8\. mars, 22\. mars og 29\. mars 2022, 19\.00–21\.00/)
    await isFine('the receipt')
    // The answer to what could not be had.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('409 (Conflict)')),
      [],
    )
    await leave()
  })
}
