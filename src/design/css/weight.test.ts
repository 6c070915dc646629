import assert from 'node:assert/strict'
import { readFile, readdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'

let folder = ''
let manifest: Record<string, string> = {}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'torg-assets-'))
  const { buildAssets } = await import(new URL('../../../bin/build-assets.js', import.meta.url).href)
  manifest = await buildAssets({ to: folder })
})
after(() => rm(folder, { recursive: true, force: true }))

const file = (name: string) => readFile(join(folder, basename(manifest[name] ?? '')))

test('the stylesheet of every page weighs at most 30 kB compressed', async () => {
  assert.ok(gzipSync(await file('style.css'), { level: 9 }).length <= 30_000)
})

// Ten packets of 1 460 bytes come before the first is acknowledged; the answer's head takes some 400, the hubs' own rules as much.
test('the stylesheet of every page comes in the first round trip of a new connection', async () => {
  assert.ok(brotliCompressSync(await file('style.css')).length <= 13_800)
})

test('the fonts for bokmål, nynorsk and English weigh at most 60 kB, and those that are asked for ahead come in the first round trip', async () => {
  const [text, giant, rest] = await Promise.all(['text', 'giant', 'latin'].map(async (name) => (await file(`inter-${name}.woff2`)).length))
  assert.ok(text && giant && rest)
  assert.ok(text + giant + rest <= 60_000)
  assert.ok(Math.max(text, giant) <= 14_200)
})

test('each script weighs less than 3.5 kB', async () => {
  for (const name of Object.keys(manifest).filter((name) => name.endsWith('.js'))) assert.ok((await file(name)).length < 3500, name)
})

test('nothing is fetched from elsewhere', async () => {
  for (const name of Object.keys(manifest).filter((name) => name.endsWith('.css'))) {
    const urls = [...String(await file(name)).matchAll(/url\(["']?([^)"']{0,40})/g)].map(([, url]) => url ?? '')
    assert.deepEqual(
      urls.filter((url) => !/^(data:|\/assets\/)/.test(url)),
      [],
      name,
    )
  }
})

test('our own stylesheets have no radius, no gradient, no shadow but the reach of today, and no capitals', async () => {
  const own = new URL('./', import.meta.url)
  for (const name of (await readdir(own)).filter((each) => each.endsWith('.css'))) {
    const css = await readFile(new URL(name, own), 'utf8')
    assert.doesNotMatch(css, /gradient\(|border-radius: (?!0|var)|text-transform|text-shadow/, name)
    for (const [shadow] of css.matchAll(/box-shadow: [^;]+/g)) assert.match(shadow, /0 0 var\(--i\)$|: none$/, name)
  }
})

test('every physical side is a logical one, so that pages can be read from the right', async () => {
  const own = new URL('./', import.meta.url)
  for (const name of (await readdir(own)).filter((each) => each.endsWith('.css'))) {
    const css = await readFile(new URL(name, own), 'utf8')
    assert.doesNotMatch(css, /(?:margin|padding|border)-(?:left|right)|^\s*(?:left|right):|text-align: left/m, name)
  }
})

test('the letters of Arabic and Tigrinya are in sheets of their own, which other pages do not ask for', async () => {
  for (const name of ['arabic', 'ethiopic']) {
    assert.ok((await file(`noto-${name}.woff2`)).length <= 30_000)
    assert.match((await file(`${name}.css`)).toString(), new RegExp(`noto-${name}`))
    assert.doesNotMatch((await file('style.css')).toString(), new RegExp(`noto-${name}`))
  }
})
