import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'

const SRC = fileURLToPath(new URL('.', import.meta.url))
const FEWEST_FILES = 100
const TOPS = ['top', 'torg', 'town', 'workplace', 'flows']
const BAD_NAMES = /^(utils?|helpers?|managers?|common|types|misc|shared)$/

interface Source {
  /** From src: `hubs/pages/hub-page.tsx`. */
  path: string
  text: string
}

type Table = ReadonlyMap<string, readonly string[]>

const sources: Source[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: relative(SRC, file), text: readFileSync(file, 'utf8') }))

const table = readTable(readFileSync(join(SRC, '../ARCHITECTURE.md'), 'utf8'))

function readTable(markdown: string): Table {
  const section = markdown.split('| from | may import |')[1]?.split('\n\n')[0] ?? ''
  const rows = section.split('\n').flatMap((line) => [...line.matchAll(/^\| ([a-z]+) \| ?(.*?) ?\|$/g)])
  return new Map(rows.map(([, from = '', to = '']) => [from, to === '' ? [] : to.split(', ')]))
}

const isForTests = (path: string) => /\.test\.tsx?$|(^|\/)testing(\.tsx?$|\/)/.test(path)

/** The folder in src; what lies in src itself is the top, but for the settings. */
function floorOf(path: string): string {
  const [first = '', ...rest] = path.split('/')
  if (rest.length > 0 || first === '..') return first
  return first === 'config.ts' ? 'config' : 'top'
}

/** Static, dynamic, type-only and re-exporting imports; `declare module` is none of them. */
function importsOf({ text }: Source): string[] {
  const named = text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm)
  const bare = text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [...named, ...bare, ...dynamic].map(([, target = '']) => target)
}

const inSource = (source: Source, target: string) => (target.startsWith('.') ? join(dirname(source.path), target) : null)

function importFaults(source: Source, rules: Table): string[] {
  if (isForTests(source.path)) return []
  const from = floorOf(source.path)
  const allowed = rules.get(from)
  if (allowed === undefined) return [`${source.path}: ${from} is not in the table`]
  const targets = importsOf(source).flatMap((target) => inSource(source, target) ?? [])
  return targets.filter((target) => !mayImport(from, target, allowed)).map((target) => `${source.path} imports ${target}`)
}

function mayImport(from: string, target: string, allowed: readonly string[]): boolean {
  const to = floorOf(target)
  if (isForTests(target)) return false
  if (to === '..' || to === from || allowed.includes('everything')) return true
  if (TOPS.includes(to)) return false
  const isOpenFloor = to === 'platform' || to === 'design' || to === 'config'
  if (isOpenFloor) return allowed.includes(to)
  return target.endsWith('/index.ts') && (allowed.includes(to) || allowed.includes('doors'))
}

function shapeFaults(source: Source): string[] {
  if (isForTests(source.path) || floorOf(source.path) === 'platform') return []
  const targets = importsOf(source).map((target) => inSource(source, target) ?? target)
  const asks = targets.some((target) => /^(pg|kysely)$|^platform\/database\//.test(target))
  const draws = source.path.endsWith('.tsx') || targets.some((target) => /^hono(\/|$)|\.tsx$/.test(target))
  const isShown = /\/pages\/|(^|\/)(api|feed)\.tsx?$/.test(source.path)
  const isTop = ['top', 'torg'].includes(floorOf(source.path))
  const faults: string[] = []
  if (asks && isShown) faults.push(`${source.path} is shown to people and asks the database itself`)
  if (asks && draws && !isShown && !isTop) faults.push(`${source.path} both asks the database and draws`)
  if (/\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b/.test(source.text))
    faults.push(`${source.path} reads a clock that is not the platform's`)
  return faults
}

/** The first file that leads back to itself, with its way round; null when none does. */
function circleIn(all: readonly Source[]): string[] | null {
  const ways = new Map(all.map((source) => [source.path, importsOf(source).flatMap((target) => inSource(source, target) ?? [])]))
  const done = new Set<string>()
  const from = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of ways.get(path) ?? []) {
      const circle = from(next, [...trail, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  for (const path of ways.keys()) {
    const circle = from(path, [])
    if (circle) return circle
  }
  return null
}

test('the test sees the whole program and the whole table', () => {
  assert.ok(sources.length > FEWEST_FILES, `only ${sources.length} files were seen`)
  assert.ok(sources.some(({ path }) => path.endsWith('.tsx')))
  assert.ok(table.size >= 18, `only ${table.size} rows were read`)
  const edges = sources.flatMap((source) => importsOf(source).filter((target) => target.startsWith('.')))
  assert.ok(edges.length > 2 * FEWEST_FILES, `only ${edges.length} imports were seen`)
})

test('every import is one that the table allows', () => {
  assert.deepEqual(
    sources.flatMap((source) => importFaults(source, table)),
    [],
  )
})

test('what is shown asks no database, what writes draws nothing, and only the platform reads the clock', () => {
  assert.deepEqual(sources.flatMap(shapeFaults), [])
})

test('no two files need each other, not even for a type', () => {
  assert.equal(circleIn(sources)?.join(' → '), undefined)
  const planted = [
    { path: 'hubs/a.ts', text: "import { b } from './b.ts'" },
    { path: 'hubs/b.ts', text: "import type { C } from './c/index.ts'" },
    { path: 'hubs/c/index.ts', text: "export * from '../a.ts'" },
  ]
  assert.deepEqual(circleIn(planted), ['hubs/a.ts', 'hubs/b.ts', 'hubs/c/index.ts', 'hubs/a.ts'])
  assert.equal(circleIn(planted.slice(1)), null)
})

test('no file is named by what it is not', () => {
  const names = sources.flatMap(({ path }) => path.split('/').map((part) => part.replace(/\.(test\.)?tsx?$/, '')))
  assert.deepEqual(
    names.filter((name) => BAD_NAMES.test(name)),
    [],
  )
})

const planted: [string, Source][] = [
  ['the platform knows a slice', { path: 'platform/http/x.ts', text: "import { hub } from '../../hubs/index.ts'" }],
  ['by its type alone', { path: 'platform/http/x.ts', text: "import type { Hub } from '../../hubs/index.ts'" }],
  ['over several lines', { path: 'design/x.tsx', text: "import {\n  type Hub,\n  hub,\n} from '../hubs/index.ts'" }],
  ['at run time', { path: 'design/x.tsx', text: "const { hub } = await import('../hubs/index.ts')" }],
  ['by passing it on', { path: 'people/x.ts', text: "export * from '../hubs/index.ts'" }],
  ['a slice is entered by the window', { path: 'town/x.ts', text: "import { hub } from '../hubs/queries/hub.ts'" }],
  ['a top is imported', { path: 'hubs/x.ts', text: "import { front } from '../town/index.ts'" }],
  [
    'the program leans on what is for tests',
    { path: 'hubs/x.ts', text: "import { freshDatabase } from '../platform/database/testing.ts'" },
  ],
  ['a folder nobody has placed', { path: 'extras/x.ts', text: '' }],
]
for (const [name, source] of planted) {
  test(`a planted fault is found: ${name}`, () => assert.equal(importFaults(source, table).length, 1))
}

const misshapen: [string, Source][] = [
  ['a page asks the database', { path: 'hubs/pages/x.tsx', text: "import { sql } from 'kysely'" }],
  [
    'an intention draws',
    { path: 'hubs/x.ts', text: "import type { Context } from 'hono'\nimport type { Db } from '../platform/database/index.ts'" },
  ],
  ['a rule reads the clock', { path: 'hubs/x.ts', text: 'const today = new Date()' }],
]
for (const [name, source] of misshapen) {
  test(`a planted fault is found: ${name}`, () => assert.equal(shapeFaults(source).length, 1))
}

test('what is allowed is not reported', () => {
  const allowed: Source[] = [
    { path: 'town/x.tsx', text: "import { hub } from '../hubs/index.ts'\nimport { resolveDays } from '../hubs/opening-hours/index.ts'" },
    {
      path: 'hubs/tables.ts',
      text: "declare module '../platform/database/tables.ts' {}\nimport type { Day } from '../platform/time/index.ts'",
    },
    { path: 'hubs/x.test.ts', text: "import { freshDatabase } from '../platform/database/testing.ts'" },
  ]
  assert.deepEqual(
    allowed.flatMap((source) => [...importFaults(source, table), ...shapeFaults(source)]),
    [],
  )
})
