import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-03-02T11:20')
})
after(() => site.close())

const LIST = '/arbeid/torg/holmen/aktiviteter'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  const title = `Onsdagsforedrag ${how}`

  test(`a host sets up a lecture at Holmen and cancels one of them, ${how} JavaScript`, async () => {
    const { page, faults, leave } = await site.signIn('Test Redaktør', { javaScriptEnabled, reducedMotion: 'reduce' })
    const isFine = async (state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const press = async (name: string) => {
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).last().click()])
    }

    await page.goto(site.url + LIST)
    await page.getByRole('link', { name: 'Ny aktivitet' }).first().click()
    await page.locator('#title-nb').fill(title)
    await page.locator('#kind').selectOption({ label: 'Kultur' })
    // What is asked follows what is chosen, also without a script.
    assert.equal(await page.locator('#days').isVisible(), false)
    await page.locator('#every-week').check()
    await page.locator('#days-3').check()
    await page.locator('#from').fill('4.3')
    await page.locator('#clock').fill('12.30')
    await page.locator('#ends').fill('13.30')
    await page.locator('#skip-red_days').check()
    const dates = page.locator('#datoer .dates li')
    if (!javaScriptEnabled) await press('Vis datoer')
    await dates.first().waitFor()
    await page.getByText('Hver onsdag kl. 12.30–13.30, ikke på røde dager').waitFor()
    assert.equal(await dates.count(), 8)
    assert.match(await dates.nth(1).innerText(), /Onsdag 11\. mars 2020 12\.30–13\.30/)
    await isFine('with the dates shown')
    await press('Lagre')
    assert.match(await page.locator('main').innerText(), /Lagret/)
    await isFine('saved')

    await page.getByRole('link', { name: /Endre datoen ?: ?Onsdag 11\. mars 2020/ }).click()
    await page.locator('#so-cancelled').check()
    await press('Se hva som endres')
    assert.match(await page.locator('.ds-error-summary').innerText(), /Hvorfor er det avlyst\?/)
    await isFine('refused')
    await page.locator('#cancelled-nb').fill('Foredragsholderen er forhindret')
    await press('Se hva som endres')
    assert.match(
      await page.locator('.what-changes').innerText(),
      /Blir\s+Onsdag 11\. mars 2020, 12\.30–13\.30\. Avlyst: Foredragsholderen er forhindret/,
    )
    await isFine('with what would change')
    await press('Lagre')
    assert.match(await page.locator('tr', { hasText: '11. mars' }).innerText(), /Avlyst: Foredragsholderen er forhindret/)

    await page.getByRole('link', { name: 'Se den åpne siden' }).click()
    assert.match(await page.locator('main').innerText(), /11\.3\.[\s\S]*Avlyst: Foredragsholderen er forhindret/)
    await isFine('on the public page')
    assert.deepEqual(faults, [])
    await leave()
  })
}
