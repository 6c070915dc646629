import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { tabTo } from './site.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-01-16T11:20')
})
after(() => site.close())

const wordsOn = async (page: Page, box = '.receipt') => (await page.locator(`${box} .words`).innerText()).trim().split(/\s+/).join(' ')

/** From the hub's desk to the receipt, as an adviser's hands go: the number of the act, then what the person says. */
async function follow(page: Page, hub: string, { name, phone }: { name: string; phone: string }): Promise<void> {
  await page.goto(`${site.url}/arbeid/skranke?torg=${hub}`)
  await page.locator('#sok:focus').waitFor()
  await page.keyboard.type('1')
  await Promise.all([page.waitForURL(/skranke\/folg/), page.keyboard.press('Enter')])
  await page.locator('#navn:focus').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(phone)
}

const MOTHERS = [
  { language: 'ar', named: 'العربية', name: 'Test Maryam Haddad', ends: '4511', dir: 'rtl' },
  { language: 'ti', named: 'ትግርኛ', name: 'Test Selam Tesfay', ends: '4522', dir: null },
]

for (const [nth, { language, named, name, ends, dir }] of MOTHERS.entries()) {
  const javaScriptEnabled = nth === 0
  test(`a newly arrived mother in Slemmestad gets a slip she finds again on another device, in «${language}», ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const desk = await site.signIn('Test Skranke', { reducedMotion: 'reduce', javaScriptEnabled })
    await follow(desk.page, 'slemmestad', { name, phone: `400 0${ends.slice(0, 1)} ${ends.slice(1)}` })
    await desk.page.locator('[name=kanal][value=desk]').check()
    await desk.page.locator('details:has([name=sprak]) > summary').click()
    await desk.page.locator('[name=sprak]').selectOption({ label: named })
    await tabTo(desk.page, 'main form button:not([name])')
    await Promise.all([desk.page.waitForURL(/kvittering/), desk.page.keyboard.press('Enter')])
    const slip = desk.page.locator('.slip')
    // The pictogram is the hub's own, beside its name and three words of print: for her who reads neither.
    assert.equal(await slip.locator('h2 svg').count(), 1)
    assert.match(await slip.locator('h2').innerText(), /Slemmestad/)
    assert.equal(await slip.locator('.qr svg, svg.qr').count(), 1)
    const code = await wordsOn(desk.page, '.slip')
    assert.equal(code.split(' ').length, 3)
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(desk.page), [])
    const { language: kept } = await site.database.db
      .selectFrom('person')
      .select('language')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    assert.equal(kept, language)
    assert.deepEqual(desk.faults, [])
    await desk.leave()

    const phone = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const { page } = phone
    await page.goto(`${site.url}/${language}/kvittering`)
    assert.equal(await page.locator('html').getAttribute('dir'), dir)
    await tabTo(page, '#kode')
    await page.keyboard.type(code)
    await tabTo(page, '#kjennetegn')
    await page.keyboard.type('0000')
    await page.keyboard.press('Enter')
    await page.locator('.ds-error-summary').waitFor()
    assert.equal(await page.locator('#kode').inputValue(), code)
    await page.locator('#kjennetegn').fill(ends)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/${language}/kvittering/[0-9a-z]{20}$`))
    assert.equal(await wordsOn(page), code)
    assert.match(await page.locator('main').innerText(), new RegExp(name))
    const beyond = z.number().parse(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
    assert.ok(beyond <= 0, `${beyond} px too wide`)
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [])
    // Chromium itself writes on the console that the second fact was refused.
    assert.deepEqual(
      phone.faults.filter((fault) => !fault.includes('status of 422')),
      [],
    )
    await phone.leave()
  })
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`she who is 82 and rings Holmen is rung back, told and ticked, and has no account anywhere: the desk ${how} JavaScript`, async () => {
    const name = `Test Borghild ${javaScriptEnabled ? 'Holmen' : 'Nesøya'}`
    const question = `Er det teleslynge på onsdag, spør ${name}?`
    const { page, faults, leave } = await site.signIn('Test Skranke', { reducedMotion: 'reduce', javaScriptEnabled })
    await page.goto(`${site.url}/arbeid/skranke/sporsmal?torg=holmen`)
    await page.locator('#sporsmal').fill(question)
    await tabTo(page, '#navn')
    await page.keyboard.type(name)
    await page.keyboard.press('Tab')
    await page.keyboard.type('66 90 82 82')
    await Promise.all([page.waitForURL(/kvittering/), page.keyboard.press('Enter')])
    assert.match(await page.locator('.slip').innerText(), new RegExp(`${name}[\\s\\S]*66 90 82 82`))

    const list = `${site.url}/arbeid/ringeliste?torg=holmen`
    await page.goto(list)
    assert.equal(await page.getByText(name).count(), 0, 'nothing to tell her yet')
    await page.goto(`${site.url}/arbeid/sporsmal`)
    await page.getByRole('link', { name: question }).click()
    await page.locator('#svar').fill('Ja, i salen i fjerde etasje. Heisen går helt opp.')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: /svar/i }).first().waitFor()

    await page.goto(list)
    const line = page.getByRole('row', { name: new RegExp(name) })
    assert.match(await line.innerText(), /66 90 82 82[\s\S]*fjerde etasje[\s\S]*teleslynge/)
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [])
    await line.getByRole('button').focus()
    await Promise.all([page.waitForURL(/for=/), page.keyboard.press('Enter')])
    assert.match(await page.locator('main').innerText(), new RegExp(`Sagt fra til ${name}`))
    assert.equal(await page.locator('.call-list').getByText(name).count(), 0)
    assert.match(await page.getByRole('row', { name: new RegExp(name) }).innerText(), /Test Skranke/)
    assert.deepEqual(faults, [])
    await leave()

    const { db } = site.database
    const [residents, messages, person] = await Promise.all([
      db.selectFrom('resident').select('id').execute(),
      db.selectFrom('outboundMessage').select('id').execute(),
      db
        .selectFrom('person')
        .innerJoin('act', 'act.personId', 'person.id')
        .select(['act.residentId', 'act.channel'])
        .where('person.name', '=', name)
        .execute(),
    ])
    assert.deepEqual([residents, messages], [[], []])
    assert.deepEqual(person, [{ residentId: null, channel: 'phone' }])
  })
}
