import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { findShell } from './chromium.js'
import { ROOT } from './install.js'
import { buildTests } from './test-build.js'
import { runFiles } from './test-workers.js'

const HELP = `npm test                    everything that gates
node bin/test.js --only X…  the files whose path contains one of X
node bin/test.js --unit     what needs neither database nor browser
node bin/test.js --journeys the browser journeys alone
node bin/test.js --long     also in three time zones, on PostgreSQL 15 and Node 24, and tests/long
node bin/test.js --matrix   those legs alone`

const WORKERS = 3
const LONGEST_FILE_MS = 10 * 60_000
const LONGEST_WALK_MS = 30 * 60_000

/** Runs what is asked for and answers the exit code. */
export async function runTests(args) {
  if (args.includes('--help')) return (console.log(HELP), 0)
  const { suites, unknown } = choose(args)
  if (unknown.length > 0) return (console.error(`no test file has ${unknown.join(' or ')} in its path`), 1)
  await build([...suites.tests, ...suites.journeys, ...suites.long])
  const built = await buildTests([...suites.tests, ...suites.journeys, ...suites.long])
  const run = runner(built)
  const chromium = suites.journeys.length > 0 ? await findShell() : null
  const { openTestCluster, sweepTestServer, connectionUrl } = await tsImport('../src/platform/database/testing/index.ts', import.meta.url)
  const own = process.env.TEST_DATABASE_URL === undefined ? await openTestCluster() : null
  // The tests get the same signal from the terminal; here it must not keep the server from being stopped.
  process.on('SIGINT', () => undefined)
  try {
    const url = process.env.TEST_DATABASE_URL ?? connectionUrl(own.connection)
    const environment = {
      ...process.env,
      TEST_PROCESSES: built.processes,
      TEST_DATABASE_URL: url,
      TEST_RUN: String(process.pid),
      NODE_ENV: 'test',
    }
    await sweepTestServer(url)
    const results = args.includes('--matrix') ? [] : [await run(suites.tests, environment)]
    if (args.includes('--matrix') || args.includes('--long')) results.push(...(await matrix(suites.tests, environment, run)))
    results.push(await run(suites.long, environment, { workers: 1, longest: LONGEST_WALK_MS }))
    if (chromium !== null) results.push(await run(suites.journeys, { ...environment, CHROMIUM: chromium }, { workers: 2 }))
    return conclude(results, { withoutBrowser: chromium === null && suites.journeys.length > 0 })
  } finally {
    await own?.stop()
    built.remove()
  }
}

function choose(args) {
  const wanted = args.includes('--only') ? args.slice(args.indexOf('--only') + 1).filter((arg) => !arg.startsWith('--')) : null
  const all = ['src', 'tests', 'bench'].flatMap(testFiles)
  const chosen =
    wanted === null ? all : all.filter((file) => wanted.some((part) => relative(ROOT, file).includes(part.replace(/^\.?\//, ''))))
  const within = (folder) => chosen.filter((file) => file.startsWith(join(ROOT, 'tests', folder)))
  const journeys = within('journeys')
  const long = within('long')
  const others = chosen.filter((file) => !journeys.includes(file) && !long.includes(file))
  if (args.includes('--unit')) return { suites: { tests: others.filter(isUnit), journeys: [], long: [] }, unknown: [] }
  if (args.includes('--matrix')) return { suites: { tests: others, journeys: [], long: [] }, unknown: [] }
  const tests = args.includes('--journeys') ? [] : others
  const isEmpty = chosen.length === 0
  return {
    suites: { tests, journeys, long: args.includes('--long') || wanted !== null ? long : [] },
    unknown: isEmpty ? (wanted ?? ['.test.ts']) : [],
  }
}

// What is made for tests opens a database; what is made without it is rules.
const isUnit = (file) => file.startsWith(join(ROOT, 'src')) && !/^(import|\}) .*(testing|embedded)/m.test(readFileSync(file, 'utf8'))

function testFiles(folder) {
  if (!existsSync(join(ROOT, folder))) return []
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

async function matrix(files, environment, run) {
  if (files.length === 0) return []
  const { walkMatrix } = await import('./test-long.js')
  return walkMatrix(files, environment, (some, its, program) => run(some, its, { program }))
}

async function build(files) {
  if (!existsSync(join(ROOT, 'bin/build.js'))) return
  const { buildAll, buildStyles } = await import('./build.js')
  // What starts the program itself finds it built; the rest needs style sheets only.
  await (files.some((file) => file.startsWith(join(ROOT, 'tests'))) ? buildAll() : buildStyles())
}

/** What the files' tests came to; a file of which nothing was heard counts as failed. */
const runner =
  ({ entry, builtOf }) =>
  async (files, environment, { workers = WORKERS, longest = LONGEST_FILE_MS, program = process.execPath } = {}) => {
    if (files.length === 0) return []
    const seen = await runFiles(files, { entry, builtOf, workers, longest, program, environment })
    const silent = files.filter((file) => (seen.get(file)?.passed ?? 0) + (seen.get(file)?.failed ?? 0) === 0)
    return [{ files: files.length, silent, counts: [...seen.values()] }]
  }

function conclude(results, { withoutBrowser }) {
  const runs = results.flat()
  const sum = (name) => runs.flatMap((each) => each.counts).reduce((total, counts) => total + counts[name], 0)
  const silent = runs.flatMap((each) => each.silent)
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
  const files = runs.reduce((total, each) => total + each.files, 0)
  console.log(`\n${passed} tests passed, ${failed} failed, ${skipped} skipped, in ${files} files`)
  for (const file of silent) console.error(`✖ ${file}: no test was run`)
  if (skipped > 0) console.error('✖ a test that is skipped proves nothing: mend it or take it away')
  if (withoutBrowser) console.error('✖ the browser journeys need the package chromium (or CHROME_PATH): nothing else was left out')
  const isGood = passed > 0 && failed + skipped + silent.length === 0
  return isGood && !withoutBrowser ? 0 : 1
}
