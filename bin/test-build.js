import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, extname, isAbsolute, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BANNER, NOT_BUNDLED } from './build.js'
import { ROOT } from './install.js'

const DIST = join(ROOT, 'dist')
const TOOLS = ['playwright-core', 'date-holidays', 'esbuild', 'tsx', 'tsx/*']
const WORKER = join(ROOT, 'bin/test-worker.js')
const BENCH = join(ROOT, 'bench/main.ts')
/** Where what tests start as processes of their own lies: `…-process.ts`. */
const PROCESSES = join(ROOT, 'tests/machine')
const LOADERS = { '.ts': 'ts', '.tsx': 'tsx' }

/**
 * The test files as plain JavaScript that share what they have in common: a third of the time that compiling and finding a thousand
 * sources takes each of them, and packages with them; with them what they start as processes. Answers where each came to lie, by its source,
 * and how to take it all away again.
 */
export async function buildTests(files) {
  const processes = readdirSync(PROCESSES).filter((name) => name.endsWith('-process.ts'))
  const entries = [WORKER, ...files, ...processes.map((name) => join(PROCESSES, name))]
  const { builtAt, remove } = await buildInto('tests', entries, [ownHelpers, asWritten(new Set(files)), withoutSelfCheck])
  return {
    entry: builtAt(WORKER),
    builtOf: new Map(files.map((file) => [file, builtAt(file)])),
    processes: dirname(builtAt(join(PROCESSES, 'x.ts'))),
    remove,
  }
}

/** The benchmark as plain JavaScript, like the program it measures. */
export async function buildBench() {
  const { builtAt, remove } = await buildInto('bench', [BENCH], [asWritten(new Set())])
  return { entry: builtAt(BENCH), remove }
}

async function buildInto(what, entryPoints, plugins) {
  const { build } = await import('esbuild')
  const outdir = join(DIST, `${what}-${process.pid}`)
  mkdirSync(outdir, { recursive: true })
  await build({
    entryPoints,
    absWorkingDir: ROOT,
    outbase: ROOT,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // A plug-in says where the tests lie, so that esbuild does not look for their tsconfig.json.
    jsx: 'automatic',
    jsxImportSource: '#html',
    banner: { js: BANNER },
    external: [...NOT_BUNDLED, ...TOOLS],
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins,
  })
  const builtAt = (file) => join(outdir, relative(ROOT, file).replace(/\.(tsx?|js)$/, '.mjs'))
  return { builtAt, remove: () => rmSync(outdir, { recursive: true, force: true }) }
}

/** What tests/ has for its tests may keep something from test to test, but not from file to file: each file has its own of it. */
const ownHelpers = {
  name: 'own helpers',
  setup({ onResolve }) {
    onResolve({ filter: /\.tsx?$/ }, ({ path, kind, resolveDir, pluginData }) => {
      const found = isAbsolute(path) ? path : resolve(resolveDir, path)
      if (kind === 'entry-point') return { path: found, pluginData: { of: found } }
      if (!pluginData?.of || !found.startsWith(join(ROOT, 'tests/'))) return undefined
      return { path: found, suffix: `?of=${relative(ROOT, pluginData.of)}`, pluginData }
    })
  },
}

/** Sources as they are, but for two things: a file that asks where it lies is told where its source does, and tests wait to be called. */
const asWritten = (tests) => ({
  name: 'as written',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path, pluginData }) => {
      const text = readFileSync(path, 'utf8')
      if (!pluginData && !text.includes('import.meta.')) return undefined
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents: tests.has(path) ? uponCall(contents) : contents, loader: LOADERS[extname(path)], pluginData }
    })
  },
})

const IMPORT_OR_NOTE = /(\s+|\/\/[^\n]*|\/\*[^]*?\*\/|import\s(?:[^']|\n)*?'[^'\n]+')/y
// Types of a module may not be declared within a function.
const DECLARED = /^declare module [^]*?^\}$/gm

/** What stands below the imports of a test file as a function, on the same lines: a process runs many files (decision 084). */
function uponCall(text) {
  IMPORT_OR_NOTE.lastIndex = 0
  let end = 0
  for (let found = IMPORT_OR_NOTE.exec(text); found !== null; found = IMPORT_OR_NOTE.exec(text)) {
    if (found[0].startsWith('import')) end = IMPORT_OR_NOTE.lastIndex
  }
  const body = text.slice(end).replace(DECLARED, (types) => types.replaceAll(/[^\n]/g, ''))
  return `${text.slice(0, end)}; export default async () => {${body}\n}`
}

/** The judge of HTML checks its own tables each time it starts, which takes longer than reading itself: that is its makers' test, not ours. */
const withoutSelfCheck = {
  name: 'without self-check',
  setup({ onResolve, onLoad }) {
    const filter = /^(ajv|@sidvind\/better-ajv-errors)$/
    onResolve({ filter }, ({ path, importer }) => (importer.includes('html-validate') ? { path, namespace: 'agreed' } : undefined))
    onLoad({ filter: /.*/, namespace: 'agreed' }, () => ({ contents: AGREES, loader: 'js' }))
  },
}
const AGREES = 'export default class { addMetaSchema() {} addKeyword() {} getSchema() {} compile() { return () => true } }'
