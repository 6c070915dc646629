import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ROOT } from './install.js'

const REPORTER = new URL('test-report.js', import.meta.url).href
const GRACE_MS = 15_000

/**
 * Runs the files in a few processes that take the next one as they finish. Prints every failure in full and one line per file; answers
 * what each came to. A process that ends or hangs in the middle fails its file, and another goes on.
 */
export async function runFiles(files, { entry, builtOf, workers, longest, program, environment }) {
  const waiting = [...files]
  const came = new Map()
  let isStopped = false
  const stop = () => (isStopped = true)
  process.on('SIGINT', stop)
  const next = () => (isStopped ? undefined : waiting.shift())
  const work = async () => {
    while (waiting.length > 0 && !isStopped) {
      const { isGood } = await oneWorker(next, { entry, builtOf, longest, program, environment, came })
      if (!isGood) came.set(`process ${came.size}`, { passed: 0, failed: 1, skipped: 0, ms: 0 })
    }
  }
  await Promise.all(Array.from({ length: Math.min(workers, files.length) }, work))
  process.off('SIGINT', stop)
  return came
}

/** Lives until there are no more files or it breaks. */
function oneWorker(next, { entry, builtOf, longest, program, environment, came }) {
  const flags = ['--enable-source-maps', `--test-reporter=${REPORTER}`, '--test-reporter-destination=stdout']
  const child = spawn(program, [...flags, entry], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: environment })
  let now = null
  let hasFailed = false
  let said = []
  const done = () => {
    clearTimeout(now.timer)
    came.set(now.file, now.seen)
    console.log(line(now.file, now.seen))
    hasFailed ||= now.seen.failed > 0
    now = null
  }
  const leave = () => {
    child.disconnect()
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    child.on('exit', () => clearTimeout(timer))
  }
  const begin = () => {
    const file = next()
    if (file === undefined) return leave()
    const timer = setTimeout(() => child.kill('SIGKILL'), longest + GRACE_MS)
    now = { file, timer, seen: { passed: 0, failed: 0, skipped: 0, ms: 0 } }
    said = []
    child.send({ file: relative(ROOT, file), built: builtOf.get(file), longest })
  }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  child.on('message', (result) => {
    if (now === null) return
    count(now, result, said)
    if (result.nesting > 0) return
    now.seen.ms = result.ms
    done()
    begin()
  })
  begin()
  return new Promise((resolve) => {
    child.on('exit', async (code, signal) => {
      // What it said last may still be on its way.
      await wait(50)
      if (now !== null) {
        fail(now, { name: '', why: `its process ended: ${signal ?? code}` }, said)
        done()
      }
      // A fault outside any test fails the process alone.
      const isGood = code === 0 || hasFailed
      if (!isGood)
        console.error(`✖ a test process failed${signal === null ? '' : ', something in it was left open'}:\n${indent(said.join(''))}`)
      resolve({ isGood })
    })
  })
}

function count(now, result, said) {
  if (result.came === 'failed' && !result.isTold) return fail(now, result, said)
  const isTest = !result.isSuite && result.nesting > 0
  if (result.came === 'skipped') now.seen.skipped += 1
  else if (result.came === 'passed' && isTest) now.seen.passed += 1
}

function fail({ file, seen }, { name, why }, said) {
  seen.failed += 1
  const where = relative(ROOT, file)
  console.error(`\n✖ ${where}${name === where ? '' : ` · ${name}`}\n${indent(why ?? '')}`)
  if (said.length > 0) console.error(indent(said.splice(0).join('').slice(-4000)))
}

function line(file, { passed, failed, skipped, ms }) {
  const extra = `${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return `${failed > 0 ? '✖' : '✔'} ${relative(ROOT, file)} (${passed}${extra}, ${(ms / 1000).toFixed(1)} s)`
}

const indent = (text) => text.trimEnd().replace(/^/gm, '    ')
