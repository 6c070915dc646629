import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openSite, wordsIn, type Site } from './site.ts'
import { axeFindings } from './staff-site.ts'

let site: Site
before(async () => {
  site = await openSite('facts')
})
after(() => site.close())

const MEETINGS = [
  { place: 'Tofte', slug: 'tofte', date: 'torsdag 21. november', javaScriptEnabled: true },
  { place: 'Slemmestad', slug: 'slemmestad', date: 'onsdag 27. november', javaScriptEnabled: false },
] as const

for (const { place, slug, date, javaScriptEnabled } of MEETINGS) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`on 20 November 2019 somebody with a landline finds the public meeting at ${place}, is told what is not known yet, signs up, calls off and comes after all, ${how} JavaScript`, async () => {
    const town = await site.at('2019-11-20T12:00')
    const { page, faults, leave } = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    const isFine = async (state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    await page.goto(`${town}/torg/${slug}`)
    await page
      .locator('main')
      .getByRole('link', { name: new RegExp(`Åpent folkemøte (på|i) ${place}`) })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: new RegExp(`Åpent folkemøte (på|i) ${place}`) }).waitFor()
    const said = await page.locator('main').innerText()
    assert.match(said, new RegExp(date, 'i'))
    assert.match(said, /klokkeslett kunngjøres/i)
    assert.match(said, /sted kunngjøres/i)
    assert.doesNotMatch(said, /00[.:]00|stengt/i)
    await isFine('the meeting')

    await page.getByRole('link', { name: 'Meld deg gjerne på' }).first().click()
    await page.getByLabel('Navnet ditt', { exact: true }).fill(`Test Nabo ${place}`)
    await page.getByLabel('E-post eller telefon').fill('22 86 00 00')
    await page.getByLabel('Jeg trenger teleslynge').check()
    await isFine('the form')
    await page.getByRole('button', { name: 'Meld på' }).click()
    await page.getByRole('heading', { level: 1, name: /^Du er påmeldt Åpent folkemøte/ }).waitFor()
    const words = await wordsIn(page, '.receipt')
    assert.match(await page.locator('.receipt').innerText(), /klokkeslett kunngjøres/i)
    await isFine('the receipt')

    await page.getByRole('link', { name: 'Meld av' }).click()
    await page.getByRole('button', { name: 'Meld av' }).click()
    await page.getByRole('heading', { level: 1, name: /^Du er ikke lenger påmeldt/ }).waitFor()
    await isFine('called off')
    await page.getByRole('button', { name: 'Jeg kan komme likevel' }).click()
    await page.getByRole('heading', { level: 1, name: /^Du er påmeldt Åpent folkemøte/ }).waitFor()
    assert.equal(await wordsIn(page, '.receipt'), words, 'the receipt in the drawer still finds it')
    assert.deepEqual(faults, [])
    await leave()
  })
}
