import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { preparePeople } from '../../src/people/index.ts'
import { loadAssets } from '../../src/platform/assets/index.ts'
import { createPageCache, followChanges } from '../../src/platform/cache/index.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { listen } from '../../src/platform/http/index.ts'
import { openStreams } from '../../src/platform/live/index.ts'
import { testDeps } from '../../src/platform/http/testing.ts'
import type { Deps } from '../../src/platform/http/context.ts'
import { settled } from './laid-out.ts'
import { LAUNCHED, visitWith, type Visit } from './site.ts'

const ASSETS = join(import.meta.dirname, '../../dist/assets')

/** The program at an address of its own, with its test persons, and a browser for those who work there. */
export interface StaffSite {
  url: string
  readonly database: TestDatabase
  /** What its post office sends with. */
  readonly deps: Deps
  /** A visitor with a browser of their own, who does not work there. */
  visit(options?: BrowserContextOptions): Promise<Visit>
  /** Signed in, on `/arbeid`, with all that went wrong while there. */
  signIn(person: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: readonly string[]; leave(): Promise<void> }>
  close(): Promise<void>
}

/** The sign-in sends its browsers to the public address, so that must be where the program listens. */
export async function openStaffSite(now: string, kind: 'town' | 'facts' = 'facts'): Promise<StaffSite> {
  const executablePath = process.env['CHROMIUM']
  assert.ok(executablePath, 'CHROMIUM names the browser: run this with node bin/test.js')
  const database = await freshDatabase(kind)
  const { db, connection } = database
  let answer: Parameters<typeof listen>[0] = () => new Response(null, { status: 503 })
  const served = await listen((request, server) => answer(request, server), { port: 0, host: '127.0.0.1' })
  const deps = { ...testDeps(db, { now, env: { PUBLIC_URL: served.address } }), assets: await loadAssets(ASSETS) }
  await preparePeople(deps)
  const cache = createPageCache(8_000_000)
  const streams = openStreams()
  const onChange = (topics: readonly string[] | null) => {
    cache.drop(topics)
    streams.ring(topics)
  }
  const changes = followChanges({ connection, onChange, log: deps.log })
  answer = createApp(deps, { cache, changes, migrations: [], streams }).fetch
  const browser = await chromium.launch({ executablePath, ...LAUNCHED })
  const close = async () => {
    await browser.close()
    streams.stop()
    await served.stop()
    await changes.stop()
  }
  return {
    url: served.address,
    database,
    deps,
    visit: (options) => visitWith(browser, options),
    signIn: (person, options) => signInAs(browser, { url: served.address, person, options }),
    close,
  }
}

interface SignIn {
  url: string
  person: string
  options: BrowserContextOptions | undefined
}

async function signInAs(browser: Browser, { url, person, options = {} }: SignIn) {
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on(
    'console',
    (message) => message.type() === 'error' && !/status of 4(09|22)/.test(message.text()) && faults.push(`console: ${message.text()}`),
  )
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('response', (response) => response.status() >= 500 && faults.push(`${response.status()}: ${response.url()}`))
  await page.goto(`${url}/arbeid`)
  await page.getByRole('button', { name: person }).click()
  await page.waitForURL(`${url}/arbeid`)
  return { page, faults, leave: () => context.close() }
}

const Findings = z.array(z.string())

/** What axe finds on the page as it is, in words, and finds again when it looks once more; empty when all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(source)
  const first = await lookOnce(page)
  return first.length === 0 ? [] : lookOnce(page)
}

async function lookOnce(page: Page): Promise<string[]> {
  await settled(page)
  return Findings.parse(await page.evaluate(RUN_AXE))
}

// As text, since it is the browser that runs it. A select's arrow is a drawn ground that axe cannot see through:
// its words are in the inks of every other field.
const RUN_AXE = `axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete }) =>
  [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes
    .filter(({ target }) => !(id === 'color-contrast' && document.querySelector(target[0])?.matches('select')))
    .map(({ target, any }) => id + ' ' + target.join(' ') + ': ' + any.map(({ message }) => message).join(' '))))`
