import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// Without windows of its own it draws the same with half the processor time (decision 129).
const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const SETTINGS = ['CHROMIUM', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of a browser that answers; installs Debian's when we may. Null: there is none to be had. */
export const findChromium = () => findBrowser(NAMES, 'chromium')

/** The same for those who look at pages without a window: the light one where there is one. */
export const findShell = () => findBrowser([SHELL, ...NAMES], SHELL)

async function findBrowser(names, wanted) {
  const found = await search(names)
  if (found !== null || process.getuid?.() !== 0 || !runs('apt-get')) return found
  console.log(`Installing the package ${wanted} for the browser journeys …`)
  apt(['update', '-q'])
  // Older distributions have the whole browser alone.
  for (const name of new Set([wanted, 'chromium'])) if (apt(['install', '-y', '-q', '--no-install-recommends', name]).status === 0) break
  return search(names)
}

async function search(names) {
  const { chromium } = await import('playwright-core')
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [...SETTINGS.map((name) => process.env[name]), ...onPath, MAC, chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path) && runs(path)) ?? null
}

function runs(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function apt(args) {
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
