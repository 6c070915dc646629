// Renders every part of the design to dist/gallery, photographs it narrow and wide, light and dark, on paper and in
// forced colours, and runs axe on each state. `node bin/gallery.js [page …]`
import { createServer } from 'node:http'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { register } from 'tsx/esm/api'
import { buildAssets } from './build-assets.js'
import { findChromium } from './chromium.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, 'dist/gallery')
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STATES = [
  { name: '1280-lys', width: 1280, media: { colorScheme: 'light' } },
  { name: '1280-mork', width: 1280, media: { colorScheme: 'dark' } },
  { name: '390-lys', width: 390, media: { colorScheme: 'light' } },
  { name: '320-mork', width: 320, media: { colorScheme: 'dark' } },
  { name: '1280-tvang', width: 1280, media: { forcedColors: 'active' } },
]

register()
const { galleryPages } = await import('../src/design/gallery/pages.tsx')
const { HUBS } = await import('../src/design/gallery/town.ts')
const { hubStylesheet } = await import('../src/design/hub-stylesheet.ts')
const assets = await buildAssets({ to: join(OUT, 'assets') })
const wanted = process.argv.slice(2)
const pages = Object.fromEntries(Object.entries(galleryPages(assets)).filter(([name]) => wanted.length === 0 || wanted.includes(name)))
const torg = hubStylesheet(HUBS.map(({ slug, name, mark }) => ({ slug, name, bright: mark.bright, deep: mark.deep })))

await mkdir(OUT, { recursive: true })
for (const [name, html] of Object.entries(pages)) await writeFile(join(OUT, `${name}.html`), String(html))
const server = await serve()
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
let faults = 0
for (const name of Object.keys(pages)) {
  if (name.startsWith('plakat')) await paper(name)
  else for (const state of STATES) await photograph(name, state)
}
await browser.close()
server.close()
console.log(faults === 0 ? 'No fault found.' : `${faults} faults.`)
process.exitCode = faults === 0 ? 0 : 1

async function photograph(name, { name: state, width, media }) {
  const wall = name.startsWith('skjerm')
  const page = await browser.newPage({
    viewport: wall ? { width: 1920, height: 1080 } : { width, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
  await page.emulateMedia(media)
  await page.goto(`http://localhost:${server.address().port}/${name}.html`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(OUT, `${name}-${state}.png`), fullPage: !wall })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) report(`${name} ${state}: ${wide} px too wide`)
  await check(page, `${name} ${state}`, media.forcedColors === 'active')
  await page.close()
}

async function paper(name) {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 }, bypassCSP: true })
  await page.goto(`http://localhost:${server.address().port}/${name}.html`)
  await page.evaluate(() => document.fonts.ready)
  await check(page, name)
  await page.pdf({ path: join(OUT, `${name}.pdf`), preferCSSPageSize: true, printBackground: true })
  const spilt = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.sheet, .sheet ol > li')]
    return Math.max(0, ...boxes.map((box) => Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth)))
  })
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true })
  if (spilt > 5) report(`${name}: ${spilt} px do not fit on the sheet`)
  await page.close()
}

// In forced colours the reader's own colours are used, and axe would measure ours.
async function check(page, where, forced = false) {
  await page.evaluate(AXE)
  const { violations, incomplete } = await page.evaluate((contrast) => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return globalThis.axe.run(document, { runOnly, rules: { 'color-contrast': { enabled: contrast } } })
  }, !forced)
  for (const { id, help, nodes } of violations)
    report(`${where}: ${id}, ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
  for (const { id, nodes } of incomplete)
    console.log(`${where}: needs review: ${id}: ${nodes.map((node) => node.html.slice(0, 110)).join(' | ')}`)
}

function report(text) {
  faults += 1
  console.log(text)
}

async function serve() {
  const types = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2', html: 'text/html; charset=utf-8' }
  const answer = async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const send = (body) => response.writeHead(200, { 'content-type': types[path.split('.').pop()] ?? 'text/plain' }).end(body)
    try {
      if (path === '/assets/torg.css') send(`${await readFile(join(OUT, assets['style.css'].slice(1)), 'utf8')}${torg}`)
      else if (path.startsWith('/assets/')) send(await readFile(join(OUT, 'assets', basename(path))))
      else send(await readFile(join(OUT, basename(path))))
    } catch {
      response.writeHead(404).end()
    }
  }
  const made = createServer((request, response) => void answer(request, response))
  await new Promise((done) => made.listen(0, done))
  return made
}
