import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { layoutFaults } from './laid-out.ts'
import { lengthenHub } from './lengthen-hub.ts'
import { renameProviders } from './rename-providers.ts'
import { openSite, type Site } from './site.ts'

const NOW = '2026-11-25T15:17'
const HUBS = ['tofte', 'saetre', 'spikkestad', 'holmen', 'slemmestad', 'heggedal', 'borgen', 'asker']
// November is the longest month in one; from November to December and from year to year the heading is longest.
const WEEKS = ['2026-11-25', '2026-12-02', '2026-12-30']
const EDITIONS = ['', '&skrift=stor', '&trykk=svart', '&skrift=stor&trykk=svart']
/** A4 at 96 dots to the inch. */
const A4 = { width: 794, height: 1123 }
const MM = A4.width / 210
const LONGEST = 'Asker og Hurum innvandrerråds språkkafé og møteplass'

let town: Site
before(async () => {
  town = await openSite()
})
after(() => town.close())

async function onPaper(page: Page, address: string) {
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  return layoutFaults(page, 'main')
}

const Letters = z.object({ times: z.array(z.number()), name: z.number() })

/** How high the hours' letters are, and how much of the sheet's width the name fills. */
const letters = async (page: Page) =>
  Letters.parse(
    await page.evaluate(`(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('h1'))
      return {
        times: [...document.querySelectorAll('.times')].map((one) => parseFloat(getComputedStyle(one).fontSize)),
        name: range.getBoundingClientRect().width / document.querySelector('main').clientWidth,
      }
    })()`),
  )

test('on no hub’s poster, in no edition, do words run together or leave the sheet, in weeks with long dates', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  const faults: string[] = []
  for (const hub of HUBS) {
    for (const week of WEEKS) {
      for (const edition of EDITIONS) {
        const path = `/torg/${hub}/plakat?dato=${week}${edition}`
        faults.push(...(await onPaper(page, address + path)).map((fault) => `${path}: ${fault}`))
      }
    }
  }
  assert.deepEqual(faults, [])
  await leave()
})

test('the hours are the largest letters after the name, which is as wide as the sheet', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  for (const hub of HUBS) {
    const sizes = new Map<string, number>()
    for (const edition of EDITIONS.slice(0, 2)) {
      await onPaper(page, `${address}/torg/${hub}/plakat?dato=2026-11-25${edition}`)
      const { times, name } = await letters(page)
      assert.equal(times.length, 7)
      assert.equal(new Set(times).size, 1, 'all days in letters of one size')
      sizes.set(edition, (times[0] ?? 0) / MM)
      if (edition === '') assert.ok(name > 0.82, `${hub}: the name fills ${name} of the width`)
    }
    const [plain = 0, large = 0] = [...sizes.values()]
    assert.ok(plain >= 10, `${hub}: ${plain} mm`)
    assert.ok(large > plain, `${hub}: ${large} mm in large print, ${plain} in plain`)
  }
  await leave()
})

const Ends = z.object({ from: z.number(), to: z.number() })

/** Where the ink of the hub's name begins and ends, in millimetres from the sheet's edge; a pen reckons about one too much. */
const endsOfName = async (page: Page) =>
  Ends.parse(
    await page.evaluate(`(() => {
      const name = document.querySelector('h1')
      const style = getComputedStyle(name)
      const pen = document.createElement('canvas').getContext('2d')
      pen.font = [style.fontWeight, style.fontSize, style.fontFamily].join(' ')
      pen.letterSpacing = style.letterSpacing
      const ink = pen.measureText(name.innerText)
      const start = parseFloat(style.paddingLeft) + parseFloat(style.textIndent)
      return { from: (start - ink.actualBoundingBoxLeft) / ${MM}, to: (start + ink.actualBoundingBoxRight) / ${MM} }
    })()`),
  )

test('the name begins and ends where the rules do, in the letters it was measured in', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  for (const hub of HUBS) {
    for (const path of [...EDITIONS.map((edition) => `plakat?dato=2026-11-25${edition}`), 'program/plakat']) {
      await onPaper(page, `${address}/torg/${hub}/${path}`)
      assert.match(await page.evaluate(`getComputedStyle(document.querySelector('h1')).fontFamily`), /^"Inter giant"/)
      const { from, to } = await endsOfName(page)
      assert.ok(from > 8.5 && from < 11.5, `${hub}, ${path}: begins ${from} mm in`)
      assert.ok(to < 201.2, `${hub}, ${path}: ends ${to} mm in`)
      if (path === 'plakat?dato=2026-11-25' && hub !== 'tofte') assert.ok(to > 196, `${hub}: ends ${to} mm in`)
    }
  }
  await leave()
})

test('the dates of a week are written as people write them, and under their weekdays', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  await page.goto(`${address}/torg/tofte/plakat`)
  assert.equal(await page.locator('.poster-heading').innerText(), 'Åpningstider 23.–29. november')
  const day = await page.locator('.week-days b').first().boundingBox()
  const date = await page.locator('.week-days time').first().boundingBox()
  assert.ok(day && date && date.y > day.y + day.height / 2 && Math.abs(date.x - day.x) < 2)
  await leave()
})

test('who may come in without staff is told apart from when somebody is there, as one opening', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  await page.goto(`${address}/torg/tofte/plakat`)
  assert.match(await page.locator('.week-days li').first().innerText(), /9–21\.30\s+betjent 9–16/)
  await page.goto(`${address}/torg/slemmestad/plakat`)
  assert.match(
    await page.locator('.poster-foot').innerText(),
    /Asker-bibliotekene: man–tor 8–22, betjent 10–18; fre–lør 8–22, betjent 10–16; søn 8–22, selvbetjent/,
  )
  await leave()
})

test('whoever has no room on the sheet is not hidden: it says that there are more', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  for (const edition of EDITIONS.slice(0, 2)) {
    await page.goto(`${address}/torg/heggedal/plakat?dato=2026-11-25${edition}`)
    const foot = await page.locator('.poster-foot').innerText()
    assert.ok(/helsestasjon/.test(foot) || /og flere: se nettsiden|står på nettsiden/.test(foot), foot)
  }
  await leave()
})

test('made-up hours are called so once, where they begin', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  await page.goto(`${address}/torg/tofte/plakat`)
  assert.equal(await page.locator('.week-days .example').count(), 0)
  assert.equal(await page.locator('.illustrated .example').count(), 1)
  assert.equal(await page.locator('.met .example').count(), 1)
  await leave()
})

test('a hub that has not opened tells when it does and when people meet, not seven empty days', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  for (const edition of EDITIONS) {
    assert.deepEqual(await onPaper(page, `${address}/torg/tofte/plakat?dato=2019-11-20${edition}`), [])
    const text = await page.locator('main').innerText()
    assert.match(text, /Torget åpner\s+2020/)
    assert.match(text, /Åpent folkemøte på Tofte\s+torsdag 21\. november 2019/)
    assert.equal(await page.locator('.week-days').count(), 0)
  }
  await leave()
})

test('with the longest name a provider may have, the sheet still holds', async () => {
  await renameProviders(town.database.db, LONGEST)
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at('2026-11-25T15:18')
  const faults: string[] = []
  for (const hub of HUBS) {
    for (const edition of EDITIONS) {
      const path = `/torg/${hub}/plakat?dato=2026-11-25${edition}`
      faults.push(...(await onPaper(page, address + path)).map((fault) => `${path}: ${fault}`))
      const { times } = await letters(page)
      assert.ok(Math.min(...times) / MM >= 9, `${path}: ${times[0]} px`)
      assert.match(await page.locator('.poster-foot').innerText(), new RegExp(`${LONGEST}|står på nettsiden`))
    }
  }
  assert.deepEqual(faults, [])
  await leave()
})

test('a week’s programme and an activity’s sheet hold all their words, at every hub and in every edition', async () => {
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at(NOW)
  const sheets = [
    ...HUBS.map((hub) => `/torg/${hub}/program/plakat?dato=2026-11-25`),
    '/aktiviteter/bollywood-borgen/plakat?dato=2026-11-25',
  ]
  const cut: string[] = []
  for (const sheet of sheets) {
    await onPaper(page, `${address}${sheet}`)
    const over = Number(
      await page.evaluate(`Math.max(...[...document.querySelectorAll('.sheet, .programme-days, .activity-facts')]
        .map((box) => Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth)))`),
    )
    if (over > 1) cut.push(`${sheet}: ${over} px`)
  }
  assert.deepEqual(cut, [])
  await onPaper(page, `${address}/torg/borgen/program/plakat?dato=2026-11-25&skrift=stor`)
  assert.ok(
    Number.parseFloat(String(await page.evaluate("getComputedStyle(document.querySelector('.programme-days p')).fontSize"))) / MM >= 7,
  )
  await leave()
})

test('with the longest name an activity may have, its sheet still tells when and where in letters that can be read', async () => {
  const title = JSON.stringify({
    nb: 'Lokalhistorisk vandring og samtalekveld for nyinnflyttede barnefamilier, ungdom og pensjonister på gamle Filtvet'.slice(0, 120),
  })
  await town.database.db.updateTable('activity').set({ title }).where('key', '=', 'datahjelp-tofte').execute()
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at('2026-11-25T15:19')
  for (const edition of EDITIONS) {
    await onPaper(page, `${address}/aktiviteter/datahjelp-tofte/plakat?dato=2026-11-25${edition}`)
    const fact = Number.parseFloat(String(await page.evaluate("getComputedStyle(document.querySelector('.activity-facts dd')).fontSize")))
    assert.ok(fact / MM >= 6, `${edition}: ${fact / MM} mm`)
    assert.equal(
      await page.evaluate(
        "document.querySelector('.activity-facts').scrollHeight - document.querySelector('.activity-facts').clientHeight > 1",
      ),
      false,
    )
  }
  await leave()
})

test('with the longest name a hub may have, the sheet still holds, on two lines', async () => {
  await lengthenHub(town.database.db, 'asker')
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at('2026-11-25T15:19')
  const faults: string[] = []
  for (const path of [...EDITIONS.map((edition) => `plakat?dato=2026-11-25${edition}`), 'program/plakat']) {
    faults.push(...(await onPaper(page, `${address}/torg/asker/${path}`)).map((fault) => `${path}: ${fault}`))
    const lines = await page.evaluate(`(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('h1'))
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    })()`)
    assert.equal(lines, 2, path)
  }
  assert.deepEqual(faults, [])
  await leave()
})

test('where volunteers are missing, the sheet of the week asks for them, however many are met at the hub', async () => {
  const { db } = town.database
  const title = JSON.stringify({ nb: 'Noen som vil være vert på språkkafé' })
  const shifts = JSON.stringify([{ on: '2026-11-26', at: '17:00', ends: '19:00' }])
  await sql`insert into volunteer_need (hub_id, key, title, wanted, shifts, police_check, layer, known_from)
    select id, 'vert-' || slug, ${title}::jsonb, 4, ${shifts}::jsonb, false, 'fact', '2026-11-01' from hub`.execute(db)
  const { page, leave } = await town.visit({ viewport: A4 })
  const address = await town.at('2026-11-25T15:21')
  const faults: string[] = []
  for (const path of HUBS.flatMap((hub) => ['', '?skrift=stor'].map((edition) => `/torg/${hub}/plakat${edition}`))) {
    faults.push(...(await onPaper(page, address + path)).map((fault) => `${path}: ${fault}`))
    if (!(await page.locator('.poster-foot').innerText()).includes('Vi trenger frivillige: Noen som vil være vert på språkkafé (4)'))
      faults.push(`${path} does not ask`)
    const { times } = await letters(page)
    if (Math.min(...times) / MM < 8) faults.push(`${path}: hours of ${Math.min(...times) / MM} mm`)
  }
  assert.deepEqual(faults, [])
  await leave()
})

test('where no hours are announced, that is said once, with how to hear of them and the nearest desk', async () => {
  const facts = await openSite('facts')
  try {
    const { page, leave } = await facts.visit({ viewport: A4 })
    const address = await facts.at(NOW)
    for (const edition of EDITIONS) {
      assert.deepEqual(await onPaper(page, `${address}/torg/tofte/plakat?dato=2026-11-25${edition}`), [])
      assert.equal(await page.locator('.week-days').count(), 0)
      const told = await page.locator('.poster-facts').innerText()
      assert.equal(told.match(/^Ikke kunngjort$/gm)?.length, 1, told)
      assert.match(told, /Si fra når tidene er klare/)
      assert.match(told, /Innbyggerservice/)
    }
    await leave()
  } finally {
    await facts.close()
  }
})
