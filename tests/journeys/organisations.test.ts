import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { z } from 'zod'
import { decideOrganisation, findByNumber } from '../../src/people/index.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { settled } from './laid-out.ts'
import { openSite, tabTo, type Site } from './site.ts'

const EVENING = '2021-03-15T19:00'
const SITE = 'http://localhost'

let town: Site
let axe: string
let staffId: string
before(async () => {
  town = await openSite()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const account = { issuer: 'test', subject: 'journey', name: 'Test Rådgiver', createdAt: new Date(0) }
  staffId = (await town.database.db.insertInto('staffAccount').values(account).returning('id').executeTakeFirstOrThrow()).id
})
after(() => town.close())

/** What was sent to an address and fits, the newest last. */
async function sent(address: string, fits: RegExp): Promise<string> {
  const rows = await town.database.db
    .selectFrom('outboundMessage')
    .select('text')
    .where('toAddress', '=', address)
    .orderBy('createdAt')
    .execute()
  return (
    rows.map(({ text }) => fits.exec(text ?? '')?.[1]).findLast((found) => found !== undefined) ?? assert.fail(`nothing for ${address}`)
  )
}

async function approve(number: string): Promise<void> {
  const { db } = town.database
  const { id } = (await findByNumber(db, number, day('2021-03-15'))) ?? assert.fail(`no ${number}`)
  const at = parseWallTime(EVENING) ?? assert.fail()
  await decideOrganisation(db, 'approved', { organisationId: id, staffId, reason: 'Vist fram', paper: 'minutes', publicUrl: SITE, at })
}

/** Proves the address with the digits that were sent there. */
async function prove(page: Page, address: string): Promise<void> {
  await page.getByLabel('Seks sifre').fill(await sent(address, /^(\d{6})$/m))
  await page.keyboard.press('Enter')
}

async function accept(page: Page, site: string, { address, name }: { address: string; name: string }): Promise<void> {
  await page.goto(site + (await sent(address, /http:\/\/[^/]+(\/organisasjoner\/invitasjon\/\S+)/)))
  await page.getByLabel('Navnet ditt').fill(name)
  await page.getByRole('button', { name: 'Ja, jeg vil' }).click()
  await prove(page, address)
}

/** An association from its first leader to the next, by whoever sits at the browser. */
async function fromBoardToBoard(number: string, javaScriptEnabled: boolean): Promise<void> {
  const [first, next] = [await town.visit({ javaScriptEnabled }), await town.visit({ javaScriptEnabled })]
  const site = await town.at(EVENING)
  const address = (who: string) => `${who}-${number}@example.no`
  const { page } = first
  await page.goto(`${site}/organisasjoner/ny`)
  await page.getByLabel('Organisasjonsnummer').fill(number)
  await page.getByRole('button', { name: 'Gå videre' }).click()
  await page.getByLabel('Navnet på organisasjonen').fill('Prøve sangkor for hele Hurumlandet og omegn')
  await page.getByLabel('Slags organisasjon').selectOption('association')
  await page.getByLabel('Navnet ditt').fill('Leder Prøve')
  await page.getByLabel('E-post eller mobilnummer').fill(address('leder'))
  await page.getByRole('button', { name: 'Registrer' }).click()
  await prove(page, address('leder'))
  await page.getByRole('heading', { name: /er meldt inn, med deg som leder/ }).waitFor()
  await approve(number)
  await page.getByRole('link', { name: /^Til siden for/ }).click()
  await page.getByText('Godkjent av kommunen').waitFor()
  const own = page.url()

  await page.goto(`${site}/kontakt/torg/tofte`)
  await page.getByLabel('Hva lurer du på?').fill('Kan vi øve på tirsdager?')
  await page.getByLabel('Prøve sangkor for hele Hurumlandet og omegn, ved Leder Prøve').check()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Prøve sangkor for hele Hurumlandet og omegn, ved Leder Prøve').waitFor()

  await page.goto(own)
  await page.getByRole('link', { name: /^Overlat styret/ }).click()
  await page.getByLabel('Ny leder: e-post eller mobilnummer').fill(address('ny'))
  await page.getByRole('button', { name: 'Send til det nye styret' }).click()
  await page.getByText('Det nye styret er spurt').waitFor()

  await accept(next.page, site, { address: address('ny'), name: 'Ny Leder' })
  await next.page.getByRole('link', { name: /^Til siden for/ }).click()
  await next.page.getByText('Du er leder.').waitFor()
  assert.ok(await next.page.getByRole('cell', { name: 'Leder Prøve' }).isVisible(), 'what was done stays with the organisation')
  await page.goto(own)
  await page.getByText('Denne siden er for dem som har en rolle').waitFor()
  assert.deepEqual([first.faults.filter((fault) => !fault.includes('404')), next.faults], [[], []])
  await first.leave()
  await next.leave()
}

test('a leader registers, acts and hands over; the new leader has the rights, and what was done is still there', () =>
  fromBoardToBoard('920125298', true))

test('and all of it without JavaScript', () => fromBoardToBoard('974760673', false))

test('an association is registered by keyboard alone', async () => {
  const { page, faults, leave } = await town.visit()
  await page.goto(`${await town.at(EVENING)}/organisasjoner`)
  await tabTo(page, 'main .ways a')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hvem er dere?' }).waitFor()
  await tabTo(page, 'main .ways a')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hvem er du?' }).waitFor()
  for (const [field, text] of [
    ['organisasjon', 'Strikkeklubben Prøve'],
    ['navn', 'Kari Prøve'],
    ['adresse', 'strikk@example.no'],
  ] as const) {
    await tabTo(page, `#${field}`)
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ett steg igjen' }).waitFor()
  assert.deepEqual(faults, [])
  await leave()
})

const Report = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })) })

async function judge(page: Page): Promise<string[]> {
  await settled(page)
  await page.evaluate(axe)
  const { violations } = Report.parse(await page.evaluate(`axe.run('html').then(({ violations }) => ({ violations }))`))
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${page.url()} ${id}: ${html.slice(0, 160)}`))
}

/** Pressed, and the page that it leads to is there: what judges must not begin on the one that goes. */
async function follow(page: Page, pressed: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), pressed.click()])
  await page.waitForLoadState()
}

test('every page for organisations passes axe, on a narrow screen in dark colours too, and none scrolls sideways', async () => {
  const site = await town.at(EVENING)
  const faults: string[] = []
  for (const options of [
    { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  ] as const) {
    const { page, leave } = await town.visit(options)
    const number = options.colorScheme === 'light' ? '971032081' : '889640782'
    const see = async () => {
      faults.push(...(await judge(page)))
      const width = z.number().parse(await page.evaluate('document.documentElement.scrollWidth'))
      if (width > options.viewport.width) faults.push(`${page.url()} is ${width} wide`)
    }
    for (const path of ['', '/ny', '/ny/hvem?nummer=1', `/ny/hvem?nummer=${number}`, '/ny/hvem?uten=ja']) {
      await page.goto(`${site}/organisasjoner${path}`)
      await see()
    }
    await page.getByLabel('Navnet på organisasjonen').fill(`Prøve grendelag og idrettsforening ${number}`)
    await follow(page, page.getByRole('button', { name: 'Registrer' }))
    await see()
    await page.goto(`${site}/organisasjoner/ny/hvem?nummer=${number}`)
    await page.getByLabel('Navnet på organisasjonen').fill(`Prøve grendelag og idrettsforening ${number}`)
    await page.getByLabel('Slags organisasjon').selectOption('association')
    await page.getByLabel('Navnet ditt').fill('Leder Prøve')
    await page.getByLabel('E-post eller mobilnummer').fill(`axe-${number}@example.no`)
    await page.getByRole('button', { name: 'Registrer' }).click()
    await prove(page, `axe-${number}@example.no`)
    await follow(page, page.getByRole('link', { name: /^Til siden for/ }))
    await see()
    await approve(number)
    await page.reload()
    await page.getByLabel('E-post eller mobilnummer').fill(`booker-${number}@example.no`)
    await page.getByLabel('Rolle', { exact: true }).selectOption('booker')
    await page.getByRole('button', { name: 'Send invitasjon' }).click()
    await page.getByText('Invitasjonen er sendt').waitFor()
    await see()
    const own = page.url()
    await page.getByLabel('Navnet, hvis de ikke har noen adresse').fill('Kasserer Uten-Adresse')
    await page.getByLabel('Rolle', { exact: true }).selectOption('treasurer')
    await page.getByRole('button', { name: 'Send invitasjon' }).click()
    await page.getByRole('heading', { name: /^Vil du være kasserer i/ }).waitFor()
    await see()
    await page.getByRole('link', { name: 'Svar ja eller nei' }).click()
    await page.getByRole('button', { name: 'Ja, jeg vil' }).waitFor()
    await see()
    await page.goto(own)
    await see()
    await follow(page, page.getByRole('link', { name: /^Overlat styret/ }))
    await see()
    await follow(page, page.getByRole('button', { name: 'Send til det nye styret' }))
    await see()
    await page.goto(site + (await sent(`booker-${number}@example.no`, /http:\/\/[^/]+(\/organisasjoner\/invitasjon\/\S+)/)))
    await see()
    await page.goto(`${site}/kontakt/torg/tofte`)
    await see()
    await leave()
  }
  assert.deepEqual(faults, [])
})
