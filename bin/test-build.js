import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BANNER, NOT_BUNDLED } from './build.js'
import { ROOT } from './install.js'

const DIST = join(ROOT, 'dist')
const TOOLS = ['playwright-core', 'date-holidays', 'esbuild', 'tsx', 'tsx/*']
const LOADERS = { '.ts': 'ts', '.tsx': 'tsx' }

/**
 * The test files as plain JavaScript that share what they have in common: a third of the time that compiling and finding a thousand
 * sources takes each of them, and packages with them. Answers where each came to lie, by its source, and how to take it all away again.
 */
export async function buildTests(files) {
  const { build } = await import('esbuild')
  const outdir = join(DIST, `tests-${process.pid}`)
  mkdirSync(outdir, { recursive: true })
  await build({
    entryPoints: files,
    absWorkingDir: ROOT,
    outbase: ROOT,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: BANNER },
    external: [...NOT_BUNDLED, ...TOOLS],
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [whereItLay, withoutSelfCheck],
  })
  const builtOf = new Map(files.map((file) => [file, join(outdir, relative(ROOT, file).replace(/\.tsx?$/, '.mjs'))]))
  return { builtOf, remove: () => rmSync(outdir, { recursive: true, force: true }) }
}

/** A file that asks where it lies is told where its source does: what it looks for lies beside that. */
const whereItLay = {
  name: 'where it lay',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.')) return undefined
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: LOADERS[extname(path)] }
    })
  },
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
