import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const SETTINGS = ['CHROMIUM', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of a browser that answers; installs Debian's when we may. Null: there is none to be had. */
export async function findChromium() {
  const found = await search()
  if (found !== null || process.getuid?.() !== 0 || !runs('apt-get')) return found
  console.log('Installing the package chromium for the browser journeys …')
  apt(['update', '-q'])
  apt(['install', '-y', '-q', '--no-install-recommends', 'chromium'])
  return search()
}

async function search() {
  const { chromium } = await import('playwright-core')
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const candidates = [...SETTINGS.map((name) => process.env[name]), ...onPath, MAC, chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path) && runs(path)) ?? null
}

function runs(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function apt(args) {
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
