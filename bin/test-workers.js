import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { relative } from 'node:path'
import { ROOT } from './install.js'

const REPORTER = new URL('test-report.js', import.meta.url).href
const TRACKING = new URL('test-tracking.js', import.meta.url).href
// What a page leaves behind is young: room for it is cheaper than to clear it away often.
const FLAGS = [
  '--import',
  TRACKING,
  '--max-semi-space-size=48',
  '--enable-source-maps',
  `--test-reporter=${REPORTER}`,
  '--test-reporter-destination=stdout',
]
const GRACE_MS = 15_000

/**
 * Runs the files in a few processes that take the next one as they finish (decision 084). Prints every failure in full and one line per
 * file; answers what each came to. A process that ends or hangs in the middle fails its file, and another goes on.
 */
export async function runFiles(files, { workers, ...terms }) {
  const waiting = [...files]
  const came = new Map()
  const stop = () => waiting.splice(0)
  process.on('SIGINT', stop)
  const work = async () => {
    while (waiting.length > 0) {
      const isGood = await oneWorker(waiting, came, terms)
      if (!isGood) came.set(`a process beside ${came.size} files`, { passed: 0, failed: 1, skipped: 0, ms: 0 })
    }
  }
  await Promise.all(Array.from({ length: Math.min(workers, files.length) }, work))
  process.off('SIGINT', stop)
  return came
}

/** Goes on until there are no more files or the process breaks. Answers whether it ended well, or for a reason that has been told. */
async function oneWorker(waiting, came, terms) {
  const child = spawn(terms.program, [...FLAGS, terms.entry], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: terms.environment,
  })
  const ended = once(child, 'exit')
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  let isTold = false
  while (waiting.length > 0 && child.connected) {
    const file = waiting.shift()
    const seen = await runFile(file, { child, said }, terms)
    came.set(file, seen)
    isTold ||= seen.failed > 0
    console.log(line(file, seen))
  }
  if (child.connected) child.disconnect()
  const tooLong = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  const [code, signal] = await ended
  clearTimeout(tooLong)
  if (code === 0 || isTold) return true
  console.error(`✖ a test process failed${signal === null ? '' : ', something in it was left open'}:\n${indent(said.join(''))}`)
  return false
}

function runFile(file, { child, said }, { builtOf, longest }) {
  const seen = { passed: 0, failed: 0, skipped: 0, ms: 0 }
  said.splice(0)
  const tooLong = setTimeout(() => child.kill('SIGKILL'), longest + GRACE_MS)
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(tooLong)
      child.off('message', hear)
      child.off('exit', broke)
      resolve(seen)
    }
    const hear = (result) => {
      if (result.came !== 'failed') count(seen, result)
      else if (!result.isTold) fail(seen, file, { ...result, said })
      if (result.nesting > 0) return
      seen.ms = result.ms
      end()
    }
    const broke = (code, signal) => {
      fail(seen, file, { name: '', why: `its process ended: ${signal ?? code}`, said })
      end()
    }
    child.on('message', hear)
    child.on('exit', broke)
    child.send({ file: relative(ROOT, file), built: builtOf.get(file), longest })
  })
}

function count(seen, { came, isSuite, nesting }) {
  if (came === 'skipped') seen.skipped += 1
  else if (!isSuite && nesting > 0) seen.passed += 1
}

function fail(seen, file, { name, why, said }) {
  seen.failed += 1
  const where = relative(ROOT, file)
  console.error(`\n✖ ${where}${name === where || name === '' ? '' : ` · ${name}`}\n${indent(why ?? '')}`)
  if (said.length > 0) console.error(indent(said.splice(0).join('').slice(-4000)))
}

function line(file, { passed, failed, skipped, ms }) {
  const extra = `${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return `${failed > 0 ? '✖' : '✔'} ${relative(ROOT, file)} (${passed}${extra}, ${(ms / 1000).toFixed(1)} s)`
}

const indent = (text) => text.trimEnd().replace(/^/gm, '    ')
