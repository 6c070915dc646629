// Makes dist/assets: stylesheets, fonts and the small scripts, each under a name that changes with its content,
// and manifest.json from plain name to address. `node bin/build-assets.js` prints what each weighs.
import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { dropUnused, sourcesIn } from './drop-unused.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DESIGN = join(ROOT, 'src/design')
const OUT = join(ROOT, 'dist/assets')
const STYLES = [
  'src/style.css',
  'src/staff.css',
  'src/town/activities/activities.css',
  'src/town/public-meeting/meeting.css',
  'src/town/public-meeting/meeting-screen.css',
  'src/town/services/services.css',
  'src/town/queue/kiosk.css',
  'src/town/queue/ticket.css',
  'src/workplace/queue/queue-desk.css',
  'src/town/queue/queue-screen.css',
  'src/town/suggestions/suggestions.css',
  'src/town/asked/asked.css',
  'src/town/bodies/democracy.css',
  'src/town/act/proof.css',
  'src/town/duty/about.css',
  'src/town/embed/embed.css',
  'src/town/open-data/api.css',
  'src/design/css/arabic.css',
  'src/design/css/ethiopic.css',
  'src/design/css/failure.css',
  'src/design/css/receipt.css',
  'src/design/css/mine.css',
  'src/design/css/poster.css',
  'src/design/css/wall.css',
]
const SCRIPTS = [
  'torg-refresh.js',
  'torg-near.js',
  'torg-front.js',
  'torg-print.js',
  'torg-draft.js',
  'torg-ahead.js',
  'torg-proof.js',
  'torg-preview.js',
  'torg-gong.js',
]
const DAY_MS = 24 * 60 * 60_000
const BROWSERS = ['chrome105', 'firefox110', 'safari15.4']

/** Writes the files to `to` and answers with their manifest. Files of builds before stay for a day: a program may still read them. */
export async function buildAssets({ to = OUT } = {}) {
  const made = [...(await styles()), ...(await scripts())]
  await mkdir(to, { recursive: true })
  const manifest = Object.fromEntries(made.map(({ plain, name }) => [plain, `/assets/${name}`]))
  for (const { name, contents } of made) await writeWhole(join(to, name), contents)
  await writeWhole(join(to, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await removeOld(to, new Set([...made.map(({ name }) => name), 'manifest.json']))
  return manifest
}

async function writeWhole(path, contents) {
  await writeFile(`${path}.${process.pid}`, contents)
  await rename(`${path}.${process.pid}`, path)
}

async function removeOld(folder, current) {
  for (const name of await readdir(folder)) {
    if (!current.has(name) && Date.now() - (await stat(join(folder, name))).mtimeMs > DAY_MS) await rm(join(folder, name), { force: true })
  }
}

async function styles() {
  const { outputFiles } = await build({
    entryPoints: STYLES.map((path) => join(ROOT, path)),
    entryNames: '[name]',
    outdir: OUT,
    bundle: true,
    minify: true,
    write: false,
    target: BROWSERS,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    logLevel: 'warning',
  })
  const sheets = outputFiles.filter(({ path }) => extname(path) === '.css')
  const used = dropUnused(
    sheets.map(({ text }) => text),
    sourcesIn(join(ROOT, 'src')),
  )
  const fonts = outputFiles.filter((file) => !sheets.includes(file))
  return [
    ...sheets.map(({ path }, nth) => hashed(basename(path), Buffer.from(used[nth]))),
    ...fonts.map(({ path, contents }) => ({ plain: basename(path).replace(/-[A-Z0-9]{8}(?=\.)/, ''), name: basename(path), contents })),
  ]
}

async function scripts() {
  const { outputFiles } = await build({
    entryPoints: SCRIPTS.map((name) => join(DESIGN, 'elements', name)),
    outdir: OUT,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: BROWSERS,
    logLevel: 'warning',
  })
  return outputFiles.map(({ path, contents }) => hashed(basename(path), contents))
}

function hashed(plain, contents) {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8)
  return { plain, name: plain.replace(/(?=\.\w+$)/, `-${hash}`), contents }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { readFileSync } = await import('node:fs')
  for (const [plain, address] of Object.entries(await buildAssets())) {
    const bytes = readFileSync(join(OUT, basename(address)))
    console.log(`${plain}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip, ${brotliCompressSync(bytes).length} brotli`)
  }
}
