import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { settled } from './laid-out.ts'
import { openSite, type Site, type Visit } from './site.ts'

const THURSDAY = '2020-01-02T11:00'
/** Every public page, in every state of it that looks or works differently. */
const STATES = [
  '/',
  '/?dato=2019-11-20',
  '/torg',
  '/torg/borgen',
  '/torg/borgen?dato=2020-01-05',
  '/torg/tofte',
  '/torg/slemmestad',
  '/torg/tofte?dato=2022-01-01',
  '/torg/tofte/apningstider',
  '/torg/tofte/historie',
  '/finn',
  '/finn?sted=3484',
  '/finn?sted=3470',
  '/finn?sted=0001',
  '/finn?sted=holm',
  '/sok',
  '/sok?q=innbyggerservice',
  '/sok?q=slemestad',
  '/kart',
  '/tilbyder/innbyggerservice',
  '/nytt',
  '/nytt/innbyggerservice',
  '/torg/tofte/plakat',
  '/torg/tofte/skjerm',
  '/timer',
  '/timer/barnehageplass',
  '/timer/bygge-pa-egen-tomt/tid',
  '/organ',
  '/organ/lsu-tofte',
  '/innspill/ny',
  '/innspill/kart',
  '/frivillig',
  '/naerdemokrati',
  '/naerdemokrati/vollen',
  '/om',
  '/tilgjengelighet',
  '/personvern',
  '/informasjonskapsler',
  '/logg-inn',
  '/logg-inn?niva=high&til=/min-side',
  '/finnes-ikke',
  '/torg/tofte?dato=2019-02-30',
  '/api',
  '/en/torg/borgen',
  '/ar/torg/borgen',
]

/** What axe cannot decide by itself, and what we found when we looked. */
const LOOKED_AT: readonly { rule: string; target: RegExp; because: string }[] = [
  {
    rule: 'color-contrast',
    target: /^(text|g)\[transform=/,
    because: 'axe sees no ground under text in a drawing; src/design/contrast.test.ts reckons the inks of the map',
  },
  {
    rule: 'color-contrast',
    target: /^#(torg|sted|for|skrevet)$/,
    because: 'the arrow of a select is a drawn ground that axe cannot see through; its words are in the inks of every other field',
  },
  {
    rule: 'color-contrast',
    target: /\.when|^time\[datetime/,
    because: 'the square and the line of a timeline are drawn with ::before and ::after beside the text, not under it',
  },
  {
    rule: 'color-contrast',
    target: /^(\.filter:nth-child\(\d\) > li\[data-hub=|a\[href="\/frivillig\?)/,
    because: 'a row of choices scrolls on a narrow screen, and axe sees no ground under those outside it; all are in the inks of the page',
  },
  {
    rule: 'color-contrast',
    target: /^\.week$/,
    because: 'a figure alone is too short for axe; it stands in the same inks as the heading beside it',
  },
  {
    rule: 'color-contrast',
    target: /^time$/,
    because:
      'the clock of the wall has letters larger than their line, so that the frame lies within the line above; both are of one ground',
  },
  {
    rule: 'link-in-text-block',
    target: /^a\[href\$="[a-z-]+"\]$/,
    because:
      'the link is all the words of a heading in a list of what happens; beside it stands the mark «eksempel» alone, in a frame of its own',
  },
]

let town: Site
let axe: string
before(async () => {
  town = await openSite()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
after(() => town.close())

test('every page and state passes axe on a wide screen in light colours', async () => {
  const visit = await town.visit({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' })
  await judgeAll(visit, async () => undefined)
})

test('every page and state passes axe at 400 % zoom in dark colours, with all that can be opened opened, and none scrolls sideways', async () => {
  const visit = await town.visit({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', reducedMotion: 'reduce' })
  await judgeAll(visit, async (page, path) => {
    // The switcher's list lies over the page, and is judged by itself below.
    await page.evaluate(`for (const one of document.querySelectorAll('main details')) one.open = true`)
    const width = z.number().parse(await page.evaluate('document.documentElement.scrollWidth'))
    // The poster is a sheet of A4, and is looked at as one.
    return width > 320 && !path.includes('/plakat') ? `${path} is ${width} wide` : undefined
  })
})

test('the hub switcher is opened and closed by keyboard, and says so', async () => {
  const { page, leave } = await town.visit()
  await page.goto(await town.at(THURSDAY))
  await page.locator('details.switch summary').focus()
  await page.keyboard.press('Enter')
  assert.ok(await page.locator('details.switch').getByRole('link', { name: 'Tofte' }).isVisible())
  assert.deepEqual(await judge(page, 'details.switch'), [])
  await page.keyboard.press('Enter')
  assert.equal(await page.locator('details.switch').getByRole('link', { name: 'Tofte' }).isVisible(), false)
  await leave()
})

async function judgeAll({ page, leave }: Visit, act: (page: Page, path: string) => Promise<string | undefined>): Promise<void> {
  const address = await town.at(THURSDAY)
  const faults: string[] = []
  for (const path of STATES) {
    await page.goto(address + path)
    const fault = await act(page, path)
    if (fault !== undefined) faults.push(fault)
    faults.push(...(await judge(page)).map((found) => `${path}: ${found}`))
  }
  await leave()
  assert.deepEqual(faults, [])
}

const Findings = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string(), any: z.array(z.object({ message: z.string() })) })),
  }),
)
const Report = z.object({ violations: Findings, incomplete: Findings })

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function judge(page: Page, part = 'html'): Promise<string[]> {
  await settled(page)
  await page.evaluate(axe)
  const options = JSON.stringify({ runOnly: TAGS, resultTypes: ['violations', 'incomplete'] })
  const report = Report.parse(
    await page.evaluate(`axe.run(${JSON.stringify(part)}, ${options}).then(({ violations, incomplete }) => ({ violations, incomplete }))`),
  )
  const told = (kind: string, all: z.infer<typeof Findings>) =>
    all.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, any }) => ({
        id,
        target: target.join(' '),
        said: `${kind} ${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`,
      })),
    )
  const unexplained = told('look at', report.incomplete).filter(
    ({ id, target }) => !LOOKED_AT.some((known) => known.rule === id && known.target.test(target)),
  )
  return [...told('breaks', report.violations), ...unexplained].map(({ said, target }) => `${said} (${target})`)
}
