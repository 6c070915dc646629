import assert from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { preparePeople } from '../../src/people/index.ts'
import { loadAssets } from '../../src/platform/assets/index.ts'
import { createPageCache, followChanges } from '../../src/platform/cache/index.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { listen } from '../../src/platform/http/index.ts'
import { testDeps } from '../../src/platform/http/testing.ts'
import { parseWallTime, townClock } from '../../src/platform/time/index.ts'

/** As it draws on a screen: letters rounded to whole pixels are wider, and fill more sheets than there are. */
export const LAUNCHED = { args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'] }

const ASSETS = join(import.meta.dirname, '../../dist/assets')

/** A browser and the program, on a database of the test file's own. */
export interface Site {
  readonly database: TestDatabase
  /** Where the town is at this moment: `http://127.0.0.1:40123`. Started once for each. */
  at(moment: string): Promise<string>
  /** A new visitor's page, with all that it did wrong while the visitor was there. */
  visit(options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

export interface Visit {
  page: Page
  /** Errors on the console, refused by the policy, asked of others, answered with a fault. Empty when all is well. */
  faults: readonly string[]
  leave(): Promise<void>
}

export async function openSite(kind: 'town' | 'facts' = 'town'): Promise<Site> {
  const executablePath = process.env['CHROMIUM']
  assert.ok(executablePath, 'CHROMIUM names the browser: run this with node bin/test.js')
  const [database, browser] = await Promise.all([freshDatabase(kind), chromium.launch({ executablePath, ...LAUNCHED })])
  const servers = new Map<string, Promise<Served>>()
  const at = async (moment: string) => {
    const server = servers.get(moment) ?? serve(database, moment)
    servers.set(moment, server)
    return (await server).address
  }
  const close = async () => {
    await browser.close()
    for (const server of servers.values()) await (await server).stop()
  }
  return { database, at, visit: (options) => visitWith(browser, options), close }
}

interface Served {
  address: string
  stop(): Promise<void>
}

/** With its page cache, as it runs in earnest. */
async function serve({ db, connection }: TestDatabase, moment: string): Promise<Served> {
  const clock = townClock(parseWallTime(moment))
  const deps = { ...testDeps(db), clock, assets: await loadAssets(ASSETS) }
  await preparePeople(deps)
  const cache = createPageCache(8_000_000)
  const changes = followChanges({ connection, onChange: cache.drop, log: deps.log })
  for (const until = performance.now() + 10_000; !changes.areHeard(); await wait(5)) {
    assert.ok(performance.now() < until, 'changes are not heard')
  }
  const { address, stop } = await listen(createApp(deps, { cache, changes, migrations: [] }).fetch, { port: 0, host: '127.0.0.1' })
  return { address, stop: () => stop().then(() => changes.stop()) }
}

export async function visitWith(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  // Faster than any person, a journey would go on in the middle of a transition: transitions.test.ts looks at those.
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // Whoever goes on to the next page waits for nothing more of this one.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`)
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== '127.0.0.1' && protocol !== 'data:') faults.push(`asked of others: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) faults.push(`${response.status()}: ${response.url()}`)
  })
  return { page, faults, leave: () => context.close() }
}

/** Goes with the Tab key to what a selector names, as far as a patient person would; what has the focus is always seen. */
export const tabTo = (page: Page, selector: string, patience = 60): Promise<void> =>
  tabUntil(page, `focused.matches(${JSON.stringify(selector)})`, { to: selector, patience })

/** The same to a button or link by what is written on it. */
export const tabToNamed = (page: Page, name: string): Promise<void> =>
  tabUntil(page, `focused.matches('a, button') && focused.innerText.trim() === ${JSON.stringify(name)}`, { to: name, patience: 200 })

async function tabUntil(page: Page, isThere: string, { to, patience }: { to: string; patience: number }): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press('Tab')
    const { found, seen, name } = Focus.parse(await page.evaluate(focusIs(isThere)))
    assert.ok(seen, `the focus cannot be seen on ${name}`)
    if (found) return
  }
  assert.fail(`${patience} presses of Tab do not lead to ${to}`)
}

/** One of several, by the keyboard: to the group, then down with the arrow until it is the one. */
export async function pickRadio(page: Page, name: string, value: string): Promise<void> {
  const wanted = page.locator(`input[name="${name}"][value="${value}"]`)
  await tabTo(page, `input[name="${name}"]`, 120)
  // Space first: a group with none chosen is entered at its first.
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
  assert.ok(await wanted.isChecked(), `the arrow does not lead to ${name} ${value}`)
}

const Focus = z.object({ found: z.boolean(), seen: z.boolean(), name: z.string() })

// As text, since it is the browser that runs it.
const focusIs = (isThere: string) => `(() => {
  const focused = document.activeElement
  const { outlineStyle, boxShadow } = getComputedStyle(focused)
  return {
    found: ${isThere},
    seen: outlineStyle !== 'none' || boxShadow !== 'none' || focused === document.body,
    name: focused.outerHTML.slice(0, 80),
  }
})()`

/** The words of a receipt or slip as they are read out. On a phone each may stand on a line of its own, so what is drawn is not compared. */
export const wordsIn = async (page: Page, where: string) =>
  (await page.locator(`${where} .words`).first().innerText()).trim().split(/\s+/).join(' ')
