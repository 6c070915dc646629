// Makes dist/assets: stylesheets, fonts and the small scripts, each under a name that changes with its content,
// and manifest.json from plain name to address. `node bin/build-assets.js` prints what each weighs.
import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DESIGN = join(ROOT, 'src/design')
const OUT = join(ROOT, 'dist/assets')
const STYLES = ['src/style.css', 'src/design/css/poster.css', 'src/design/css/wall.css']
const SCRIPTS = ['torg-refresh.js', 'torg-near.js']
const BROWSERS = ['chrome105', 'firefox110', 'safari15.4']

/** Writes dist/assets anew and answers with its manifest. */
export async function buildAssets() {
  const made = [...(await styles()), ...(await scripts())]
  await mkdir(OUT, { recursive: true })
  const manifest = Object.fromEntries(made.map(({ plain, name }) => [plain, `/assets/${name}`]))
  for (const { name, contents } of made) await writeFile(join(OUT, name), contents)
  await writeFile(join(OUT, 'manifest.json.new'), `${JSON.stringify(manifest, null, 2)}\n`)
  await rename(join(OUT, 'manifest.json.new'), join(OUT, 'manifest.json'))
  const current = new Set([...made.map(({ name }) => name), 'manifest.json'])
  for (const name of await readdir(OUT)) if (!current.has(name)) await rm(join(OUT, name))
  return manifest
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
  return outputFiles.map(({ path, contents }) =>
    extname(path) === '.css'
      ? hashed(basename(path), contents)
      : { plain: basename(path).replace(/-[A-Z0-9]{8}(?=\.)/, ''), name: basename(path), contents },
  )
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
