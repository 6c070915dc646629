import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

let site: StaffSite
before(async () => {
  site = await openStaffSite('2020-11-23T11:20')
})
after(() => site.close())

/** Pages of the whole municipality, and one of each sort at a hub. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'Test Kommuneadministrator': [
    '/arbeid',
    '/arbeid?vis=planer',
    '/arbeid/kommune',
    '/arbeid/kommune/steder',
    '/arbeid/kommune/steder/ny',
    '/arbeid/kommune/postnumre',
    '/arbeid/kommune/tilbydere/innbyggerservice',
    '/arbeid/kommune/tilbydere/innbyggerservice/hjelp',
    '/arbeid/kommune/tilbydere/innbyggerservice/hjelp/ny',
    '/arbeid/kommune/organ',
    '/arbeid/kommune/nytt-organ',
    '/arbeid/kommune/saker/ny',
    '/arbeid/kommune/horinger/ny',
    '/arbeid/innspill',
    '/arbeid/roller',
    '/arbeid/sperrer',
    '/arbeid/sporsmal',
    '/arbeid/oversettelser',
    '/arbeid/torg/tofte',
    '/arbeid/torg/tofte/tider/ny',
    '/arbeid/torg/tofte/aktiviteter',
    '/arbeid/torg/tofte/aktiviteter/ny',
    '/arbeid/torg/tofte/inkludering',
    '/arbeid/torg/tofte/tilgjengelighet',
  ],
  'Test Utvalgssekretær Tofte': [
    '/arbeid',
    '/arbeid/utvalg/lsu-tofte',
    '/arbeid/utvalg/lsu-tofte/trinn',
    '/arbeid/utvalg/lsu-tofte/regler',
    '/arbeid/utvalg/lsu-tofte/treffetid',
    '/arbeid/utvalg/lsu-tofte/sakspapirer',
    '/arbeid/utvalg/lsu-tofte/valg',
    '/arbeid/utvalg/lsu-tofte/stiftelse',
    '/arbeid/utvalg/lsu-tofte/kandidater',
    '/arbeid/utvalg/lsu-tofte/innstilling',
    '/arbeid/utvalg/lsu-tofte/verv',
    '/arbeid/utvalg/lsu-tofte/paaminnelser',
    '/arbeid/utvalg/lsu-tofte/moter/ny',
    '/arbeid/utvalg/lsu-tofte/sakliste/ny',
    '/arbeid/utvalg/lsu-tofte/oversendelser/ny',
  ],
  'Test Skranke': ['/arbeid/skranke/innspill', '/arbeid/skranke/innspill/kart', '/arbeid/skranke/utvalg?organ=lsu-tofte'],
  'Test Personvern': ['/arbeid/personvern', '/arbeid/personvern/protokoll', '/arbeid/personvern/logg', '/arbeid/personvern/lagringstid'],
}
/** What anybody reads of it. */
const OPEN = ['/personvern', '/kvittering', '/folg/torg/tofte', '/kontakt/torg/tofte']

const WAYS = [
  { viewport: { width: 390, height: 800 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' },
] as const

async function findingsOn(page: Page, paths: readonly string[]): Promise<string[]> {
  const all: string[] = []
  for (const path of paths) {
    await page.goto(site.url + path)
    await page.evaluate("document.querySelectorAll('main details').forEach((details) => { details.open = true })")
    const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
    all.push(...(await axeFindings(page)).map((one) => `${path}: ${one}`), ...(beyond > 0 ? [`${path}: scrolls sideways`] : []))
  }
  return all
}

for (const way of WAYS) {
  const said = `${way.viewport.width} px wide and ${way.colorScheme}`
  for (const [person, paths] of Object.entries(PAGES)) {
    test(`what ${person} works with passes axe, ${said}, with all that can be opened opened`, async () => {
      const { page, faults, leave } = await site.signIn(person, way)
      assert.deepEqual(await findingsOn(page, paths), [])
      assert.deepEqual(faults, [])
      await leave()
    })
  }

  test(`the role of one person, a refused one and the open pages of it pass axe, ${said}`, async () => {
    const { page, leave } = await site.signIn('Test Kommuneadministrator', way)
    await page.goto(`${site.url}/arbeid/roller`)
    await page.locator('tbody th a').first().click()
    await page.getByRole('button', { name: 'Gi rolle' }).click()
    await page.locator('#feil').waitFor()
    assert.deepEqual(await axeFindings(page), [])
    assert.deepEqual(await findingsOn(page, OPEN), [])
    await leave()
  })
}
